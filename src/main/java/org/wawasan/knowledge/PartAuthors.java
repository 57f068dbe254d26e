package org.wawasan.knowledge;

import java.util.Map;

/** Tells who speaks in the parts of a page, such as the replies of a thread. Kinds that have parts are above, so they implement it. */
public interface PartAuthors {

    /**
     * The members whom every reader of the page sees as author of a part of it, or of a comment on one.
     *
     * @return names by id, so many at most; empty where the page is of another kind
     */
    Map<Long, String> of(long pageId, int most);
}
