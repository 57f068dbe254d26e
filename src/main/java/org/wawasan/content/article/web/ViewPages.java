package org.wawasan.content.article.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.wawasan.content.article.PortalPages;
import org.wawasan.platform.web.Views;

/** The portal's pages are its views, and the files beside them. */
@ApplicationScoped
public class ViewPages implements PortalPages {

    @Inject
    private Views views;

    @Override
    public boolean exist(String path) {
        return views.exist(path);
    }
}
