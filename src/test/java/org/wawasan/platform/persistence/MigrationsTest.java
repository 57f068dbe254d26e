package org.wawasan.platform.persistence;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MigrationsTest {

    @Test
    void onlyCollationsThatKeepAndCompareEverythingAreTaken() {
        assertTrue(Migrations.keepsEverything("utf8mb4_uca1400_ai_ci"));
        assertTrue(Migrations.keepsEverything("utf8mb4_uca1400_nopad_ai_ci"));
        assertFalse(Migrations.keepsEverything("utf8mb4_uca1400_as_ci"));
        assertFalse(Migrations.keepsEverything("utf8mb4_general_ci"));
        assertFalse(Migrations.keepsEverything("latin1_swedish_ci"));
    }
}
