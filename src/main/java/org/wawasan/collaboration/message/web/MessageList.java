package org.wawasan.collaboration.message.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.wawasan.collaboration.message.ConversationLine;
import org.wawasan.collaboration.message.Inbox;
import org.wawasan.collaboration.message.Senders;
import org.wawasan.platform.i18n.Texts;
import org.wawasan.platform.persistence.Page;
import org.wawasan.platform.web.Address;
import org.wawasan.platform.web.Preferences;

/** The conversations of the member: {@code /messages}. */
@Named
@RequestScoped
public class MessageList {

    private static final int NAMES_SHOWN = 4;

    @Inject
    private Inbox inbox;
    @Inject
    private Senders senders;
    @Inject
    private Address address;
    @Inject
    private Preferences preferences;

    private Page<ConversationLine> page;
    private Map<Long, List<String>> others;
    private boolean beginning;

    public void load() {
        page = inbox.list(address.parameter("after"), Inbox.PAGE);
        others = inbox.others(page.items());
        beginning = senders.mayBegin();
    }

    /** Whether the member may begin a conversation. */
    public boolean isBeginning() {
        return beginning;
    }

    public Page<ConversationLine> getPage() {
        return page;
    }

    /** With whom. */
    public String names(ConversationLine line) {
        List<String> names = others.getOrDefault(line.id(), List.of());
        String shown = String.join(", ", names.subList(0, Math.min(names.size(), NAMES_SHOWN)));
        return names.isEmpty() ? Texts.of(preferences.language(), "messages.index.alone")
                : names.size() <= NAMES_SHOWN ? shown : Texts.of(preferences.language(), "messages.index.more", shown, names.size() - NAMES_SHOWN);
    }
}
