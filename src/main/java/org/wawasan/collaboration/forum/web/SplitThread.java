package org.wawasan.collaboration.forum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.wawasan.collaboration.forum.Replies;
import org.wawasan.collaboration.forum.ReplyLine;
import org.wawasan.collaboration.forum.Transfers;
import org.wawasan.platform.web.Option;

/** Letting some replies go on as a thread of their own: {@code /forum/42-rain/split?after=100}, so many replies at a time. */
@Named
@RequestScoped
public class SplitThread extends Moderating {

    private static final int SHOWN = 100;

    @Inject
    private Transfers transfers;
    @Inject
    private Replies replies;

    private List<ReplyLine> shown;
    private List<String> chosen = new ArrayList<>(); // Faces makes another of this class for what is posted
    private String title;

    public void split() {
        List<Long> ids = chosen.stream().filter(id -> id.matches("\\d{1,18}")).map(Long::valueOf).toList();
        done(transfers.split(id(), ids, chosenKind(), title, chosenTopics()).path(), "notice.forum.split");
    }

    /** Number of the last reply before those shown. */
    public int getAfter() {
        return address().number("after").filter(number -> number < Integer.MAX_VALUE).map(Long::intValue).orElse(0);
    }

    /** Where the following replies begin, or null at the end. */
    public Integer getNext() {
        return getReplies().size() < SHOWN || shown.get(SHOWN - 1).number() >= getThread().lastNumber() ? null : Integer.valueOf(shown.get(SHOWN - 1).number());
    }

    /** The replies that can be chosen, each by its number, author and beginning. */
    public List<Option> getReplies() {
        if (shown == null) {
            shown = replies.beyond(id(), getAfter(), SHOWN);
        }
        return shown.stream()
                .map(reply -> new Option(String.valueOf(reply.id()), "#" + reply.number() + " · " + reply.authorName() + ": " + reply.getExcerpt())).toList();
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = chosen == null ? new ArrayList<>() : chosen;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }
}
