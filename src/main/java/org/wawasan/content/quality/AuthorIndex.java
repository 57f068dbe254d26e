package org.wawasan.content.quality;

import org.wawasan.composition.scorecard.Share;

/** How far the rated work of one author meets the checklist. */
public record AuthorIndex(long authorId, String name, Share share) {

    AuthorIndex(Long authorId, String name, Long ratings, Long yes, Long no) {
        this(authorId, name, new Share(ratings, yes, no));
    }

    public long getAuthorId() {
        return authorId;
    }

    public String getName() {
        return name;
    }

    public Share getShare() {
        return share;
    }
}
