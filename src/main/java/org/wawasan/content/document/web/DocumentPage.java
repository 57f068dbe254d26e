package org.wawasan.content.document.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.composition.taxonomy.TopicChip;
import org.wawasan.content.document.Document;
import org.wawasan.content.document.DocumentReading;
import org.wawasan.content.document.Documents;
import org.wawasan.knowledge.Comment;
import org.wawasan.knowledge.Comments;
import org.wawasan.member.Access;
import org.wawasan.platform.web.Address;
import org.wawasan.platform.web.Preferences;
import org.wawasan.platform.web.Redirect;
import org.wawasan.platform.web.SignInFirst;

/** {@code /documents/42-slug}, {@code ?comments=77} for its comments from that one on. */
@Named
@RequestScoped
public class DocumentPage {

    @Inject
    private Documents documents;
    @Inject
    private Comments comments;
    @Inject
    private Taxonomy taxonomy;
    @Inject
    private Access access;
    @Inject
    private Address address;
    @Inject
    private Preferences preferences;
    @Inject
    private Redirect redirect;
    @Inject
    private SignInFirst signInFirst;

    private DocumentReading reading;
    private List<TopicChip> topics;
    private String comment;

    public void load() {
        reading = documents.read(address.id(), address.number("comments").orElse(null));
        Document document = reading.document();
        if (!document.path().equals(address.path())) {
            redirect.permanently(document.path() + address.getHere().substring(address.path().length()));
            return;
        }
        topics = taxonomy.chips(document.getTopics(), preferences.language());
        if (comment == null) {
            comment = signInFirst.kept().get("comment");
        }
    }

    /** Adds the comment; a visitor signs in first and finds it again. */
    public void addComment() {
        if (!access.viewer().isSignedIn()) {
            signInFirst.keep(Map.of("comment", comment == null ? "" : comment));
            return;
        }
        Comment added = comments.add(address.id(), comment);
        redirect.to(address.path() + "#" + added.place(), "notice.commented");
    }

    public DocumentReading getReading() {
        return reading;
    }

    public List<TopicChip> getTopics() {
        return topics;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }
}
