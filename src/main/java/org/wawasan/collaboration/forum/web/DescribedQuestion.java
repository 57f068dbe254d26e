package org.wawasan.collaboration.forum.web;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.wawasan.collaboration.forum.Conversation;
import org.wawasan.collaboration.forum.ReplyLine;
import org.wawasan.collaboration.forum.ThreadView;
import org.wawasan.platform.web.StructuredData;

/** A question and its answers as QAPage of schema.org, for search engines. */
final class DescribedQuestion {

    private DescribedQuestion() {
    }

    /**
     * @param conversation the first page of a question; its accepted answer is named as such, its other replies as suggested ones
     * @param portal       address of the portal
     */
    static JsonObject of(Conversation conversation, String portal) {
        ThreadView thread = conversation.thread();
        JsonObjectBuilder question = StructuredData.thing("Question").add("name", thread.title()).add("text", thread.bodyHtml())
                .add("inLanguage", thread.language().code()).add("answerCount", thread.replies()).add("upvoteCount", thread.votes())
                .add("datePublished", thread.created().toString());
        addAuthor(question, portal, thread.authorId(), thread.authorName());
        JsonArrayBuilder suggested = StructuredData.list();
        conversation.replies().stream().filter(reply -> !reply.isAccepted()).forEach(reply -> suggested.add(answer(reply, thread, portal)));
        if (conversation.accepted() != null) {
            question.add("acceptedAnswer", answer(conversation.accepted(), thread, portal));
        }
        return StructuredData.page("QAPage").add("mainEntity", question.add("suggestedAnswer", suggested)).build();
    }

    private static JsonObjectBuilder answer(ReplyLine reply, ThreadView thread, String portal) {
        JsonObjectBuilder answer = StructuredData.thing("Answer").add("text", reply.bodyHtml()).add("upvoteCount", reply.votes())
                .add("datePublished", reply.created().toString()).add("url", portal + reply.path(thread.getPath()));
        addAuthor(answer, portal, reply.authorId(), reply.authorName());
        return answer;
    }

    private static void addAuthor(JsonObjectBuilder post, String portal, Long id, String name) {
        if (id != null) {
            post.add("author", StructuredData.person(portal, id, name));
        }
    }
}
