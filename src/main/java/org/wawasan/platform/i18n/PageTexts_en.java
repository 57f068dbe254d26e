package org.wawasan.platform.i18n;

/** The English texts of pages. */
public class PageTexts_en extends PageTexts {

    public PageTexts_en() {
        super(Language.EN);
    }
}
