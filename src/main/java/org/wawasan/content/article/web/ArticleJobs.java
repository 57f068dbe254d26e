package org.wawasan.content.article.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.wawasan.content.article.Demand;
import org.wawasan.content.article.LinkCheck;
import org.wawasan.platform.web.SeeOther;

/** The buttons that start what else the clock starts: the check of links, the count of what is asked. */
@Path("articles")
@RequestScoped
public class ArticleJobs {

    @Inject
    private LinkCheck links;
    @Inject
    private Demand demand;
    @Inject
    private SeeOther seeOther;

    @POST
    @Path("check-links")
    public Response checkLinks() {
        links.start();
        return seeOther.to("/knowledge/links", null);
    }

    @POST
    @Path("count-demand")
    public Response countDemand() {
        demand.start();
        return seeOther.to("/knowledge/demand", null);
    }
}
