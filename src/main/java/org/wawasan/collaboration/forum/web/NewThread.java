package org.wawasan.collaboration.forum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wawasan.collaboration.forum.Forum;
import org.wawasan.collaboration.forum.ForumThread;
import org.wawasan.collaboration.forum.PollWish;
import org.wawasan.collaboration.forum.Reference;
import org.wawasan.collaboration.forum.ThreadKind;
import org.wawasan.collaboration.forum.Unposted;
import org.wawasan.composition.search.Hit;
import org.wawasan.composition.search.Similar;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.knowledge.ItemType;
import org.wawasan.knowledge.web.ItemWords;
import org.wawasan.member.Access;
import org.wawasan.platform.Refused;
import org.wawasan.platform.web.Address;
import org.wawasan.platform.web.Option;
import org.wawasan.platform.web.Redirect;
import org.wawasan.platform.web.SignInFirst;

/**
 * Asking, discussing, telling: {@code /forum/new}. Where there is something similar that the author has not been shown, the
 * first post only shows it, for the answer may be there.
 */
@Named
@RequestScoped
public class NewThread extends ItemWords {

    private static final Set<ItemType> TYPES = Set.of(ItemType.THREAD, ItemType.ARTICLE, ItemType.IDEA);
    private static final int MOST_SIMILAR = 5;

    @Inject
    private Forum forum;
    @Inject
    private Unposted unposted;
    @Inject
    private Similar similar;
    @Inject
    private Taxonomy taxonomy;
    @Inject
    private Access access;
    @Inject
    private Address address;
    @Inject
    private Redirect redirect;
    @Inject
    private SignInFirst signInFirst;

    private String kind;
    private String pollQuestion;
    private String pollOptions;
    private String pollChoices = "1";
    private String pollDays;
    private String seen = "";
    private boolean resumed;
    private Reference titled;
    private List<Hit> found = List.of();

    /** Begins with what was typed before sign-in, else with what the address names, else with what was left unfinished. */
    public void load() {
        if (kind != null) {
            return;
        }
        Map<String, String> kept = signInFirst.kept();
        if (!kept.isEmpty() && access.viewer().isSignedIn()) {
            unposted.keepThread(kept);
        } else if (kept.isEmpty() && address.parameter("title") == null) {
            kept = unposted.thread();
            resumed = !kept.isEmpty();
        }
        if (kept.isEmpty()) {
            setTitle(address.parameter("title"));
            kind = address.parameter("kind");
        } else {
            take(kept);
        }
    }

    public void post() {
        if (!access.viewer().isSignedIn()) {
            signInFirst.keep(typed());
            return;
        }
        unposted.keepThread(typed());
        List<Long> topics = taxonomy.ids(getTopics());
        ForumThread.check(getTitle(), getBody(), topics);
        titled = forum.titled(getTitle()).orElse(null);
        if (titled != null) {
            throw Refused.field("title", "thread.titled");
        }
        PollWish poll = new PollWish(pollQuestion, pollOptions, pollChoices, pollDays);
        if (!poll.isEmpty()) {
            poll.check();
        }
        List<Hit> alike = similar.to(getTitle(), getBody(), TYPES, MOST_SIMILAR);
        if (!haveSeen(alike)) {
            found = alike;
            seen = alike.stream().map(NewThread::key).collect(Collectors.joining(","));
            return;
        }
        ForumThread thread = forum.post(ThreadKind.of(kind).orElse(ThreadKind.QUESTION), getTitle(), getBody(), topics,
                spoken(), poll.isEmpty() ? null : poll);
        redirect.to(thread.path(), "notice.forum.posted." + thread.getKind().getCode());
    }

    /** Keeps what was typed for another time. */
    public void save() {
        if (!access.viewer().isSignedIn()) {
            signInFirst.keep(typed());
            return;
        }
        unposted.keepThread(typed());
        redirect.to("/forum/new", "notice.forum.drafted");
    }

    @Override
    protected void take(Map<String, String> kept) {
        super.take(kept);
        kind = kept.get("kind");
        pollQuestion = kept.get("pollQuestion");
        pollOptions = kept.get("pollOptions");
        pollChoices = kept.get("pollChoices");
        pollDays = kept.get("pollDays");
    }

    @Override
    protected Map<String, String> typed() {
        Map<String, String> typed = super.typed();
        typed.put("kind", getKind());
        typed.put("pollQuestion", pollQuestion);
        typed.put("pollOptions", pollOptions);
        typed.put("pollChoices", pollChoices);
        typed.put("pollDays", pollDays);
        return typed;
    }

    /** The open thread that has the title already, where one was in the way; else null. */
    public Reference getTitled() {
        return titled;
    }

    /** Whether this is what the member left unfinished before. */
    public boolean isResumed() {
        return resumed;
    }

    private boolean haveSeen(List<Hit> alike) {
        List<String> keys = Arrays.asList((seen == null ? "" : seen).split(","));
        return alike.stream().map(NewThread::key).allMatch(keys::contains);
    }

    private static String key(Hit hit) {
        return hit.type().getCode() + "-" + hit.id();
    }

    /** What is similar and has to be looked at before the thread is posted; usually empty. */
    public List<Hit> getFound() {
        return found;
    }

    /** Keys of the similar items that the author has been shown. */
    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }

    /** Whether the part of the form with the poll is open. */
    public boolean isPolling() {
        return pollQuestion != null && !pollQuestion.isBlank() || pollOptions != null && !pollOptions.isBlank();
    }

    public String getPollQuestion() {
        return pollQuestion;
    }

    public void setPollQuestion(String pollQuestion) {
        this.pollQuestion = pollQuestion;
    }

    /** One a line. */
    public String getPollOptions() {
        return pollOptions;
    }

    public void setPollOptions(String pollOptions) {
        this.pollOptions = pollOptions;
    }

    public String getPollChoices() {
        return pollChoices;
    }

    public void setPollChoices(String pollChoices) {
        this.pollChoices = pollChoices;
    }

    public String getPollDays() {
        return pollDays;
    }

    public void setPollDays(String pollDays) {
        this.pollDays = pollDays;
    }

    public String getKind() {
        return ThreadKind.of(kind).orElse(ThreadKind.QUESTION).getCode();
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public List<Option> getKinds() {
        return options(Stream.of(ThreadKind.values()).map(ThreadKind::getCode), "forum.new.kind.");
    }
}
