package org.wawasan.platform.text;

import java.text.Normalizer;
import java.util.Locale;

/** The readable part of an address, made of a title. */
public final class Slug {

    private static final int MOST = 70;

    private Slug() {
    }

    /** Lower-case ASCII words joined by hyphens, at most 70 characters; "-" where the title has no Latin letter or digit. */
    public static String of(String title) {
        String ascii = Normalizer.normalize(title, Normalizer.Form.NFKD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        if (ascii.length() > MOST) {
            int cut = ascii.lastIndexOf('-', MOST);
            ascii = ascii.substring(0, cut > 20 ? cut : MOST);
        }
        return ascii.isEmpty() ? "-" : ascii;
    }
}
