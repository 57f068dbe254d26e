package org.wawasan.collaboration.forum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wawasan.collaboration.forum.Unposted;
import org.wawasan.platform.web.SeeOther;

/** What is typed for a thread or a reply, kept while a member types. */
@Path("forum")
@RequestScoped
public class ForumDrafts {

    private static final List<String> FIELDS = List.of("title", "body", "kind", "language", "pollQuestion", "pollOptions", "pollChoices", "pollDays");

    @Inject
    private Unposted unposted;
    @Inject
    private HttpServletRequest request;
    @Inject
    private SeeOther seeOther;

    /** Keeps the fields of the form; asked by draft.js, which shows nothing of the answer. */
    @POST
    @Path("draft")
    public Response keep() {
        Map<String, String> fields = new LinkedHashMap<>();
        FIELDS.stream().filter(name -> request.getParameter(name) != null).forEach(name -> fields.put(name, request.getParameter(name)));
        String[] topics = request.getParameterValues("topics");
        fields.put("topics", topics == null ? "" : String.join(",", topics));
        unposted.keepThread(fields);
        return Response.noContent().build();
    }

    @POST
    @Path("draft/discard")
    public Response discard() {
        unposted.discardThread();
        return seeOther.to("/forum/new", "notice.forum.discarded");
    }

    @POST
    @Path("threads/{id: \\d{1,18}}/draft")
    public Response keepReply(@PathParam("id") long id) {
        unposted.keepReply(id, request.getParameter("body"));
        return Response.noContent().build();
    }

    @POST
    @Path("threads/{id: \\d{1,18}}/draft/discard")
    public Response discardReply(@PathParam("id") long id) {
        return seeOther.to(unposted.discardReply(id), "notice.forum.discarded");
    }
}
