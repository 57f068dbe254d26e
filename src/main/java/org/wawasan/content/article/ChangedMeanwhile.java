package org.wawasan.content.article;

import org.wawasan.platform.Refused;

/** Somebody else changed the edition after the form was opened; nothing was overwritten. */
public class ChangedMeanwhile extends Refused {

    private static final long serialVersionUID = 1L;

    public ChangedMeanwhile() {
        super("article.changed");
    }
}
