package org.wawasan.collaboration.forum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.wawasan.collaboration.forum.Moderation;
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

/** Filing a thread elsewhere: {@code /forum/42-rain/move}. */
@Named
@RequestScoped
public class MoveThread {

    @Inject
    private Moderation moderation;
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
    private List<String> topics;
    private String note;

    public void load() {
        access.require(Permission.MODERATE);
        thread = threads.view(address.id());
        if (kind == null) {
            kind = thread.kind().getCode();
            topics = taxonomy.notations(thread.topics());
        }
    }

    public void move() {
        redirect.to(moderation.move(address.id(), ThreadKind.of(kind).orElse(null), taxonomy.ids(topics), note).path(), "notice.forum.moved");
    }

    public ThreadView getThread() {
        return thread;
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

    public List<String> getTopics() {
        return topics;
    }

    public void setTopics(List<String> topics) {
        this.topics = topics;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
