package org.wawasan.content.article;

/** Knows the portal's own pages that are no items. */
public interface PortalPages {

    /** Whether there is a page or a file at a path such as {@code /forum/new}. */
    boolean exist(String path);
}
