package org.wawasan.content.article.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.wawasan.content.article.OwnRemark;
import org.wawasan.content.article.Remarks;
import org.wawasan.platform.persistence.Page;
import org.wawasan.platform.web.Address;

/** What the member said of articles, and what became of it: {@code /knowledge/remarks}. */
@Named
@RequestScoped
public class OwnRemarks {

    @Inject
    private Remarks remarks;
    @Inject
    private Address address;

    private Page<OwnRemark> page;

    public void load() {
        page = remarks.own(address.parameter("after"));
    }

    public Page<OwnRemark> getPage() {
        return page;
    }
}
