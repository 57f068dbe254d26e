package org.wawasan.composition.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SlipsTest {

    @Test
    void slipsAreCounted() {
        assertEquals(0, Slips.between("baterai", "baterai"));
        assertEquals(1, Slips.between("batrai", "baterai"));
        assertEquals(1, Slips.between("batteri", "bateri"));
        assertEquals(1, Slips.between("batreai", "baterai"));
        assertEquals(2, Slips.between("baterei", "batrai"));
    }

    @Test
    void manyAreNotCounted() {
        assertEquals(3, Slips.between("baterai", "bengkel"));
        assertEquals(3, Slips.between("baterai", "materai"));
        assertEquals(3, Slips.between("baterai", "ban"));
        assertEquals(3, Slips.between("", "ban"));
    }
}
