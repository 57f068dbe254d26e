package org.wawasan.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Ends a post by sending the reader to a page (post, redirect, get). */
@ApplicationScoped
public class Redirect {

    /** Goes to a path of the portal and shows a notice there; the key may be null. */
    public void to(String path, String notice) {
        FacesContext faces = FacesContext.getCurrentInstance();
        HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
        HttpServletResponse response = (HttpServletResponse) faces.getExternalContext().getResponse();
        if (notice != null) {
            Notice.leave(request, response, notice);
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", Requests.localPath(path, "/"));
        faces.responseComplete();
    }

    /** Goes to the address that an item has for good (301). */
    public void permanently(String path) {
        FacesContext faces = FacesContext.getCurrentInstance();
        HttpServletResponse response = (HttpServletResponse) faces.getExternalContext().getResponse();
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader("Location", path);
        faces.responseComplete();
    }
}
