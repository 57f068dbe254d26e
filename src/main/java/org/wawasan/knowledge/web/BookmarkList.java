package org.wawasan.knowledge.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.wawasan.knowledge.Bookmarks;
import org.wawasan.knowledge.KnowledgeItem;
import org.wawasan.platform.persistence.Page;
import org.wawasan.platform.text.Markdown;
import org.wawasan.platform.web.Address;

/** What the member wants to find again: {@code /bookmarks}. */
@Named
@RequestScoped
public class BookmarkList {

    private static final int EXCERPT = 160;

    @Inject
    private Bookmarks bookmarks;
    @Inject
    private Address address;

    private Page<KnowledgeItem> page;

    public void load() {
        page = bookmarks.mine(address.parameter("after"));
    }

    public Page<KnowledgeItem> getPage() {
        return page;
    }

    public String excerpt(KnowledgeItem item) {
        return Markdown.plain(item.getBody(), EXCERPT);
    }
}
