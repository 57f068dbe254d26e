package org.wawasan.collaboration.forum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.wawasan.collaboration.forum.Replies;
import org.wawasan.collaboration.forum.ReplyLine;
import org.wawasan.collaboration.forum.ThreadKind;
import org.wawasan.collaboration.forum.ThreadView;
import org.wawasan.collaboration.forum.Threads;
import org.wawasan.collaboration.forum.Transfers;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.member.Access;
import org.wawasan.member.Permission;
import org.wawasan.platform.i18n.Texts;
import org.wawasan.platform.web.Address;
import org.wawasan.platform.web.Option;
import org.wawasan.platform.web.Preferences;
import org.wawasan.platform.web.Redirect;

/** Letting some replies go on as a thread of their own: {@code /forum/42-rain/split?after=100}, so many replies at a time. */
@Named
@RequestScoped
public class SplitThread {

    private static final int SHOWN = 100;

    @Inject
    private Transfers transfers;
    @Inject
    private Threads threads;
    @Inject
    private Replies replies;
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

    private ThreadView thread;
    private List<ReplyLine> shown;
    private List<String> chosen = List.of();
    private String kind;
    private String title;
    private List<String> topics;

    public void load() {
        access.require(Permission.MODERATE);
        thread = threads.view(address.id());
        if (kind == null) {
            kind = thread.kind().getCode();
            topics = taxonomy.notations(thread.topics());
        }
    }

    public void split() {
        List<Long> ids = chosen.stream().filter(id -> id.matches("\\d{1,18}")).map(Long::valueOf).toList();
        redirect.to(transfers.split(address.id(), ids, ThreadKind.of(kind).orElse(null), title, taxonomy.ids(topics)).path(), "notice.forum.split");
    }

    /** Number of the last reply before those shown. */
    public int getAfter() {
        return address.number("after").filter(number -> number < Integer.MAX_VALUE).map(Long::intValue).orElse(0);
    }

    /** Where the following replies begin, or null at the end. */
    public Integer getNext() {
        return getReplies().size() < SHOWN || shown.get(SHOWN - 1).number() >= thread.lastNumber() ? null : Integer.valueOf(shown.get(SHOWN - 1).number());
    }

    public ThreadView getThread() {
        return thread;
    }

    /** The replies that can be chosen, each by its number, author and beginning. */
    public List<Option> getReplies() {
        if (shown == null) {
            shown = replies.beyond(address.id(), getAfter(), SHOWN);
        }
        return shown.stream()
                .map(reply -> new Option(String.valueOf(reply.id()), "#" + reply.number() + " · " + reply.authorName() + ": " + reply.getExcerpt())).toList();
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = chosen == null ? List.of() : chosen;
    }

    public List<Option> getKinds() {
        return Stream.of(ThreadKind.values()).map(one -> new Option(one.getCode(), Texts.of(preferences.language(), "forum.kind." + one.getCode()))).toList();
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public List<String> getTopics() {
        return topics;
    }

    public void setTopics(List<String> topics) {
        this.topics = topics;
    }
}
