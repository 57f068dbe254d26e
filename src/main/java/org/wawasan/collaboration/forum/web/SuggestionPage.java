package org.wawasan.collaboration.forum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.wawasan.collaboration.forum.EditSuggestion;
import org.wawasan.collaboration.forum.Suggestions;
import org.wawasan.knowledge.KnowledgeItem;
import org.wawasan.member.Access;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.text.Comparison;
import org.wawasan.platform.web.Address;
import org.wawasan.platform.web.Redirect;

/** A suggested edit beside the words that stand, and the decision about it: {@code /forum/42-rain/suggestion?id=7}. */
@Named
@RequestScoped
public class SuggestionPage {

    @Inject
    private Suggestions suggestions;
    @Inject
    private Access access;
    @Inject
    private Address address;
    @Inject
    private Redirect redirect;

    private EditSuggestion suggestion;
    private Comparison comparison;
    private boolean decidable;
    private boolean outdated;
    private boolean own;
    private String seen;
    private String reason;

    public void load() {
        suggestion = suggestions.find(id());
        KnowledgeItem post = suggestion.getPost();
        comparison = Comparison.of(text(post.getTitle()), post.getBody(), text(suggestion.getTitle()), suggestion.getBody());
        seen = String.valueOf(suggestion.getVersion());
        decidable = suggestion.isOpen() && suggestions.mayDecide(suggestion);
        outdated = suggestions.isOutdated(suggestion);
        own = access.viewer().is(suggestion.getMember().getId());
    }

    public void accept() {
        redirect.to(suggestions.accept(id(), version(), reason).path(), "notice.forum.suggestion.accepted");
    }

    public void decline() {
        redirect.to(suggestions.decline(id(), version(), reason).path(), "notice.forum.suggestion.declined");
    }

    public void withdraw() {
        redirect.to(suggestions.withdraw(id()).path(), "notice.forum.suggestion.withdrawn");
    }

    private long id() {
        return address.number("id").orElseThrow(() -> new NotFound("suggestion"));
    }

    /** What the form carries along; what is no number is no version that anybody has seen. */
    private int version() {
        return seen != null && seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : -1;
    }

    private static String text(String title) {
        return title == null ? "" : title;
    }

    public EditSuggestion getSuggestion() {
        return suggestion;
    }

    public KnowledgeItem getPost() {
        return suggestion.getPost();
    }

    public Comparison getComparison() {
        return comparison;
    }

    public boolean isDecidable() {
        return decidable;
    }

    public boolean isOutdated() {
        return outdated;
    }

    public boolean isOwn() {
        return own;
    }

    /** Where the suggester goes on wording. */
    public String getEditPath() {
        KnowledgeItem post = suggestion.getPost();
        String thread = post.page().path();
        return post.page().getId().equals(post.getId()) ? thread + "/edit" : thread + "/edit-reply?reply=" + post.getId();
    }

    /** The version of the suggestion that the viewer is shown. */
    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
