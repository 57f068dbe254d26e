package org.wawasan.collaboration.idea.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wawasan.collaboration.idea.ContributionTerms;
import org.wawasan.collaboration.idea.Idea;
import org.wawasan.collaboration.idea.Submission;
import org.wawasan.collaboration.idea.Submissions;
import org.wawasan.collaboration.idea.Terms;
import org.wawasan.composition.search.Hit;
import org.wawasan.composition.search.Similar;
import org.wawasan.knowledge.ItemType;
import org.wawasan.knowledge.web.AttachmentField;
import org.wawasan.member.Access;
import org.wawasan.platform.web.Address;
import org.wawasan.platform.web.Preferences;
import org.wawasan.platform.web.Redirect;
import org.wawasan.platform.web.SignInFirst;

/**
 * Submitting an idea: {@code /ideas/new}. Where there is something similar that the author has not been shown, the first post
 * only shows it, so that nobody repeats an idea unknowingly. What a member typed is kept as a draft until it is submitted.
 */
@Named
@RequestScoped
public class NewIdea extends IdeaWords {

    static final String FILES = "files";
    private static final String CAMPAIGN = "campaign";
    private static final Set<ItemType> TYPES = Set.of(ItemType.IDEA, ItemType.THREAD, ItemType.ARTICLE);
    private static final int MOST_SIMILAR = 5;

    @Inject
    private Submissions submissions;
    @Inject
    private Terms terms;
    @Inject
    private AttachmentField files;
    @Inject
    private Similar similar;
    @Inject
    private Access access;
    @Inject
    private Preferences preferences;
    @Inject
    private Redirect redirect;
    @Inject
    private SignInFirst signInFirst;

    @Inject
    private Address address;

    private Long campaign;
    private String seen = "";
    private boolean agreed;
    private Integer termsVersion;
    private boolean posted;
    private boolean resumed;
    private boolean bound;
    private ContributionTerms current;
    private List<Hit> found = List.of();

    @PostConstruct
    void aim() {
        campaign = Optional.ofNullable(address.parameter(CAMPAIGN)).or(() -> Optional.ofNullable(signInFirst.kept().get(CAMPAIGN)))
                .filter(id -> id.matches("\\d{1,18}")).map(Long::valueOf).orElse(null);
    }

    public void load() {
        if (!posted) {
            resume();
        }
        files.load(List.of());
        bound = terms.areAccepted();
        current = terms.current();
        termsVersion = current.getVersion();
    }

    /** Brings back what was typed before sign-in, else what the member left unfinished. */
    private void resume() {
        Map<String, String> kept = signInFirst.kept();
        if (kept.isEmpty()) {
            kept = submissions.draft();
            resumed = !kept.isEmpty();
        } else if (access.viewer().isSignedIn()) {
            submissions.draft(kept);
        }
        take(kept);
        files.resume(kept.get(FILES));
    }

    public void submit() {
        posted = true;
        files.receive();
        if (!access.viewer().isSignedIn()) {
            signInFirst.keep(everything());
            return;
        }
        submissions.draft(everything());
        List<Long> topics = filed();
        Idea.check(getTitle(), getBody(), topics);
        List<Hit> alike = similar.to(getTitle(), getBody(), TYPES, MOST_SIMILAR);
        if (!haveSeen(alike)) {
            found = alike;
            seen = alike.stream().map(NewIdea::key).collect(Collectors.joining(","));
            return;
        }
        Idea idea = submissions.submit(new Submission(getTitle(), getBody(), spoken(), topics, files.getSecrets(), byline(), campaign,
                agreed ? termsVersion : null));
        redirect.to(idea.path(), "notice.idea.submitted");
    }

    /** Keeps what was typed for another time. */
    public void save() {
        posted = true;
        files.receive();
        if (!access.viewer().isSignedIn()) {
            signInFirst.keep(everything());
            return;
        }
        submissions.draft(everything());
        redirect.to("/ideas/new", "notice.idea.drafted");
    }

    private Map<String, String> everything() {
        Map<String, String> typed = typed();
        typed.put(FILES, files.getKept());
        typed.put(CAMPAIGN, campaign == null ? "" : campaign.toString());
        return typed;
    }

    private boolean haveSeen(List<Hit> alike) {
        Set<String> keys = new HashSet<>(Arrays.asList((seen == null ? "" : seen).split(",")));
        return alike.stream().map(NewIdea::key).allMatch(keys::contains);
    }

    private static String key(Hit hit) {
        return hit.type().getCode() + "-" + hit.id();
    }

    /** What is similar and has to be looked at before the idea is submitted; usually empty. */
    public List<Hit> getFound() {
        return found;
    }

    /** Whether voting for what was found is open, and so is the better thing to do. */
    public boolean mayVoteFor(Hit hit) {
        return hit.type() == ItemType.IDEA && hit.open();
    }

    public AttachmentField getFiles() {
        return files;
    }

    /** Id of the campaign into which the idea is to go, or null. */
    public Long getCampaign() {
        return campaign;
    }

    /** Whether this is what the member left unfinished before. */
    public boolean isResumed() {
        return resumed;
    }

    /** Whether the viewer has agreed to the present terms before. */
    public boolean isBound() {
        return bound;
    }

    public String getTermsHtml() {
        return current.html(preferences.language());
    }

    public Integer getTermsVersion() {
        return termsVersion;
    }

    public void setTermsVersion(Integer termsVersion) {
        this.termsVersion = termsVersion;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }

    /** Keys of the similar items that the author has been shown. */
    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
