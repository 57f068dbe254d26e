package org.wawasan.collaboration.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.wawasan.knowledge.Items;
import org.wawasan.member.Access;
import org.wawasan.platform.draft.Drafts;

/** What members typed and have not posted yet: one thread, and one reply in each thread. Forgotten when it is posted. */
@ApplicationScoped
@Transactional
public class Unposted {

    private static final String THREAD = "forum.new";
    private static final String REPLY = "forum.reply ";

    @Inject
    private Drafts drafts;
    @Inject
    private Access access;
    @Inject
    private Items items;

    /** Keeps what the signed-in member has typed so far of a thread. */
    public void keepThread(Map<String, String> fields) {
        drafts.keep(access.member().getId(), THREAD, fields);
    }

    /** What the viewer typed before; empty where there is nothing. */
    public Map<String, String> thread() {
        return find(THREAD);
    }

    public void discardThread() {
        drafts.forget(access.member().getId(), THREAD);
    }

    /** Keeps what the signed-in member has typed so far of a reply in a thread that they see. */
    public void keepReply(long threadId, String body) {
        long member = access.member().getId();
        items.visible(ForumThread.class, threadId);
        if (body == null || body.isBlank()) {
            drafts.forget(member, REPLY + threadId);
        } else {
            drafts.keep(member, REPLY + threadId, Map.of("body", body));
        }
    }

    /** What the viewer typed before as a reply in a thread, or null. */
    public String reply(long threadId) {
        return find(REPLY + threadId).get("body");
    }

    /** Forgets the reply; returns the path of its thread. */
    public String discardReply(long threadId) {
        drafts.forget(access.member().getId(), REPLY + threadId);
        return items.visible(ForumThread.class, threadId).path();
    }

    private Map<String, String> find(String form) {
        return access.viewer().isSignedIn() ? drafts.find(access.viewer().id(), form) : Map.of();
    }
}
