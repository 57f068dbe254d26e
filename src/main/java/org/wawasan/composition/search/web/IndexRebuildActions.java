package org.wawasan.composition.search.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.wawasan.composition.search.IndexRebuild;
import org.wawasan.platform.web.SeeOther;

/** Rebuilding the index by one button: {@code /do/index-rebuild}. */
@Path("index-rebuild")
@RequestScoped
public class IndexRebuildActions {

    @Inject
    private IndexRebuild rebuild;
    @Inject
    private SeeOther seeOther;

    @POST
    public Response start() {
        rebuild.start();
        return seeOther.to("/admin/index-rebuild", "notice.index.rebuild");
    }
}
