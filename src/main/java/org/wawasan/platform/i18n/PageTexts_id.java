package org.wawasan.platform.i18n;

/** The Indonesian texts of pages. */
public class PageTexts_id extends PageTexts {

    public PageTexts_id() {
        super(Language.ID);
    }
}
