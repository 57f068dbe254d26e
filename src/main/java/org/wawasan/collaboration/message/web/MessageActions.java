package org.wawasan.collaboration.message.web;

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
import org.wawasan.collaboration.message.Blocks;
import org.wawasan.collaboration.message.Correspondence;
import org.wawasan.collaboration.message.Unsent;
import org.wawasan.platform.web.SeeOther;

/** One-button forms of messages, and what is typed, kept while a member types. */
@Path("messages")
@RequestScoped
public class MessageActions {

    private static final List<String> FIELDS = List.of("recipients", "subject", "body");

    @Inject
    private Correspondence correspondence;
    @Inject
    private Blocks blocks;
    @Inject
    private Unsent unsent;
    @Inject
    private HttpServletRequest request;
    @Inject
    private SeeOther seeOther;

    /** Mutes a conversation, or with {@code mute=false} no longer. */
    @POST
    @Path("{id: \\d{1,18}}/mute")
    public Response mute(@PathParam("id") long id) {
        boolean mute = !"false".equals(request.getParameter("mute"));
        return seeOther.to(correspondence.mute(id, mute).path(), mute ? "notice.messages.muted" : "notice.messages.unmuted");
    }

    @POST
    @Path("{id: \\d{1,18}}/leave")
    public Response leave(@PathParam("id") long id) {
        correspondence.leave(id);
        return seeOther.to("/messages", "notice.messages.left");
    }

    /** Blocks somebody, or with {@code block=false} no longer. */
    @POST
    @Path("people/{id: \\d{1,18}}/block")
    public Response block(@PathParam("id") long id) {
        if ("false".equals(request.getParameter("block"))) {
            blocks.unblock(id);
            return seeOther.back("/messages/blocked", "notice.messages.unblocked");
        }
        blocks.block(id);
        return seeOther.back("/messages/blocked", "notice.messages.blocked");
    }

    /** Keeps the fields of the form; asked by draft.js, which shows nothing of the answer. */
    @POST
    @Path("draft")
    public Response keep() {
        Map<String, String> fields = new LinkedHashMap<>();
        FIELDS.stream().filter(name -> request.getParameter(name) != null).forEach(name -> fields.put(name, request.getParameter(name)));
        unsent.keepNew(fields);
        return Response.noContent().build();
    }

    @POST
    @Path("draft/discard")
    public Response discard() {
        unsent.discardNew();
        return seeOther.to("/messages/new", "notice.forum.discarded");
    }

    @POST
    @Path("{id: \\d{1,18}}/draft")
    public Response keepMessage(@PathParam("id") long id) {
        unsent.keepMessage(id, request.getParameter("body"));
        return Response.noContent().build();
    }

    @POST
    @Path("{id: \\d{1,18}}/draft/discard")
    public Response discardMessage(@PathParam("id") long id) {
        unsent.discardMessage(id);
        return seeOther.back("/messages", "notice.forum.discarded");
    }
}
