package org.wawasan.composition.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IndonesianFormsTest {

    @Test
    void swallowedLetterComesBack() {
        assertEquals(Optional.of("pilih"), IndonesianForms.restored("Memilih"));
        assertEquals(Optional.of("tutup"), IndonesianForms.restored("menutup"));
        assertEquals(Optional.of("kirim"), IndonesianForms.restored("mengirim"));
        assertEquals(Optional.of("pilihan"), IndonesianForms.restored("pemilihan"));
    }

    @Test
    void wordsThatSwallowNothingStayAsTheyAre() {
        for (String word : List.of("membaca", "menggunakan", "memori", "penuh", "rem", "battery", "mention")) {
            assertEquals(Optional.empty(), IndonesianForms.restored(word), word);
        }
    }

    @Test
    void formsThatSwallowTheFirstLetter() {
        assertEquals(List.of("memilih", "pemilih"), IndonesianForms.swallowed("pilih"));
        assertEquals(List.of("menutup", "penutup"), IndonesianForms.swallowed("ditutup"));
        assertEquals(List.of("mengirim", "pengirim"), IndonesianForms.swallowed("kirimkan"));
        assertEquals(List.of("menulis", "penulis"), IndonesianForms.swallowed("tulisan"));
        assertEquals(List.of(), IndonesianForms.swallowed("baterai"));
        assertEquals(List.of(), IndonesianForms.swallowed("print"));
    }
}
