package org.wawasan.collaboration.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.wawasan.member.Access;
import org.wawasan.platform.draft.Drafts;

/** What members typed and have not sent yet: one new conversation, and one message in each. Forgotten when it is sent. */
@ApplicationScoped
@Transactional
public class Unsent {

    private static final String NEW = "messages.new";
    private static final String MESSAGE = "messages.message ";

    @Inject
    private Drafts drafts;
    @Inject
    private Access access;
    @Inject
    private Inbox inbox;

    /** Keeps what the signed-in member has typed so far of a conversation. */
    public void keepNew(Map<String, String> fields) {
        drafts.keep(access.member().getId(), NEW, fields);
    }

    /** What the member typed before; empty where there is nothing. */
    public Map<String, String> fresh() {
        return drafts.find(access.member().getId(), NEW);
    }

    public void discardNew() {
        drafts.forget(access.member().getId(), NEW);
    }

    /** Keeps what the signed-in member has typed so far in a conversation that they see. */
    public void keepMessage(long conversationId, String body) {
        inbox.demand(conversationId);
        if (body == null || body.isBlank()) {
            discardMessage(conversationId);
        } else {
            drafts.keep(access.member().getId(), MESSAGE + conversationId, Map.of("body", body));
        }
    }

    /** What the member typed before in a conversation, or null. */
    public String message(long conversationId) {
        return drafts.find(access.member().getId(), MESSAGE + conversationId).get("body");
    }

    public void discardMessage(long conversationId) {
        drafts.forget(access.member().getId(), MESSAGE + conversationId);
    }
}
