package org.wawasan.collaboration.idea.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wawasan.collaboration.idea.Submissions;
import org.wawasan.platform.web.SeeOther;

/** The draft of an idea, kept while a member types. */
@Path("ideas/draft")
@RequestScoped
public class IdeaDrafts {

    private static final List<String> FIELDS = List.of("title", "body", "language", "credit", "alias");

    @Inject
    private Submissions submissions;
    @Inject
    private HttpServletRequest request;
    @Inject
    private SeeOther seeOther;

    /** Keeps the fields of the form; asked by draft.js, which shows nothing of the answer. */
    @POST
    public Response keep() {
        Map<String, String> fields = new LinkedHashMap<>();
        FIELDS.stream().filter(name -> request.getParameter(name) != null).forEach(name -> fields.put(name, request.getParameter(name)));
        String[] topics = request.getParameterValues("topics");
        fields.put("topics", topics == null ? "" : String.join(",", topics));
        fields.put(NewIdea.FILES, request.getParameter("files-kept") == null ? "" : request.getParameter("files-kept"));
        submissions.draft(fields);
        return Response.noContent().build();
    }

    @POST
    @Path("discard")
    public Response discard() {
        submissions.discardDraft();
        return seeOther.to("/ideas/new", "notice.idea.discarded");
    }
}
