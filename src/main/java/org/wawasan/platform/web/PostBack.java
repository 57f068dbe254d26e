package org.wawasan.platform.web;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;

/** Forms of a page post to the address that the reader sees, not to the view behind it. */
public class PostBack extends ViewHandlerWrapper {

    public PostBack(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        if (context.getViewRoot() != null && viewId.equals(context.getViewRoot().getViewId())
                && context.getExternalContext().getRequest() instanceof HttpServletRequest request) {
            return Requests.path(request);
        }
        return super.getActionURL(context, viewId);
    }
}
