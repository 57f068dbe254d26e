package org.wawasan.collaboration.forum.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.wawasan.collaboration.forum.ThreadKind;
import org.wawasan.collaboration.forum.ThreadView;
import org.wawasan.collaboration.forum.Threads;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.member.Access;
import org.wawasan.member.Permission;
import org.wawasan.platform.i18n.Texts;
import org.wawasan.platform.web.Address;
import org.wawasan.platform.web.Option;
import org.wawasan.platform.web.Preferences;
import org.wawasan.platform.web.Redirect;

/** A form on which a moderator does something with a thread: {@code /forum/42-rain/…}. */
abstract class Moderating {

    @Inject
    private Threads threads;
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
    private String kind;
    private List<String> topics = List.of();

    /** Begins with how the thread is filed now. */
    public void load() {
        access.require(Permission.MODERATE);
        thread = threads.view(address.id());
        if (kind == null) {
            kind = thread.kind().getCode();
            topics = taxonomy.notations(thread.topics());
        }
    }

    long id() {
        return address.id();
    }

    Address address() {
        return address;
    }

    void done(String path, String notice) {
        redirect.to(path, notice);
    }

    Option option(String code, String key) {
        return new Option(code, Texts.of(preferences.language(), key + code));
    }

    ThreadKind chosenKind() {
        return ThreadKind.of(kind).orElse(null);
    }

    List<Long> chosenTopics() {
        return taxonomy.ids(topics);
    }

    public ThreadView getThread() {
        return thread;
    }

    public List<Option> getKinds() {
        return Stream.of(ThreadKind.values()).map(one -> option(one.getCode(), "forum.kind.")).toList();
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public List<String> getTopics() {
        return topics;
    }

    public void setTopics(List<String> topics) {
        this.topics = topics;
    }
}
