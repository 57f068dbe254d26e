package org.wawasan.content.document.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.wawasan.content.document.DocumentDesk;
import org.wawasan.platform.web.SeeOther;

/** The one-button forms on the page of a document. */
@Path("documents/{id: \\d{1,18}}")
@RequestScoped
public class DocumentActions {

    @PathParam("id")
    private long id;
    @Inject
    private DocumentDesk desk;
    @Inject
    private SeeOther seeOther;

    @POST
    @Path("withdraw")
    public Response withdraw() {
        return seeOther.to(desk.withdraw(id).path(), "notice.document.withdrawn");
    }

    @POST
    @Path("show")
    public Response showAgain() {
        return seeOther.to(desk.showAgain(id).path(), "notice.document.shown");
    }

    /** Goes back to an earlier version. */
    @POST
    @Path("go-back")
    public Response goBack(@FormParam("number") @DefaultValue("0") String number) {
        return seeOther.to(desk.goBack(id, number.matches("\\d{1,9}") ? Integer.parseInt(number) : 0).path(), "notice.document.wentBack");
    }
}
