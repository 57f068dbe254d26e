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
import org.wawasan.collaboration.idea.Idea;
import org.wawasan.collaboration.idea.IdeaStatus;
import org.wawasan.collaboration.idea.Submissions;
import org.wawasan.composition.search.Hit;
import org.wawasan.composition.search.Similar;
import org.wawasan.knowledge.ItemType;
import org.wawasan.knowledge.web.AttachmentField;
import org.wawasan.member.Access;
import org.wawasan.platform.web.Address;
import org.wawasan.platform.web.Redirect;
import org.wawasan.platform.web.SignInFirst;

/**
 * Submitting an idea: {@code /ideas/new}. Where there is something similar that the author has not been shown, the first post
 * only shows it, so that nobody repeats an idea unknowingly.
 */
@Named
@RequestScoped
public class NewIdea extends IdeaWords {

    private static final Set<ItemType> TYPES = Set.of(ItemType.IDEA, ItemType.THREAD, ItemType.ARTICLE);
    private static final int MOST_SIMILAR = 5;
    private static final String FILES = "files";

    @Inject
    private Submissions submissions;
    @Inject
    private AttachmentField files;
    @Inject
    private Similar similar;
    @Inject
    private Access access;
    @Inject
    private Redirect redirect;
    @Inject
    private SignInFirst signInFirst;

    @Inject
    private Address address;

    private Long campaign;
    private String seen = "";
    private List<Hit> found = List.of();

    @PostConstruct
    void aim() {
        campaign = Optional.ofNullable(address.parameter("campaign")).or(() -> Optional.ofNullable(signInFirst.kept().get("campaign")))
                .filter(id -> id.matches("\\d{1,18}")).map(Long::valueOf).orElse(null);
    }

    public void load() {
        if (getTitle() == null && getBody() == null) {
            Map<String, String> kept = signInFirst.kept();
            take(kept);
            files.resume(kept.get(FILES));
        }
        files.load(List.of());
    }

    public void submit() {
        files.receive();
        if (!access.viewer().isSignedIn()) {
            Map<String, String> typed = typed();
            typed.put(FILES, files.getKept());
            typed.put("campaign", campaign == null ? "" : campaign.toString());
            signInFirst.keep(typed);
            return;
        }
        List<Long> topics = filed();
        Idea.check(getTitle(), getBody(), topics);
        List<Hit> alike = similar.to(getTitle(), TYPES, MOST_SIMILAR);
        if (!haveSeen(alike)) {
            found = alike;
            seen = alike.stream().map(NewIdea::key).collect(Collectors.joining(","));
            return;
        }
        Idea idea = submissions.submit(getTitle(), getBody(), spoken(), topics, files.getSecrets(), campaign);
        redirect.to(idea.path(), "notice.idea.submitted");
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
        return hit.type() == ItemType.IDEA && IdeaStatus.valueOf(hit.statusName()).acceptsVotes();
    }

    public AttachmentField getFiles() {
        return files;
    }

    /** Id of the campaign into which the idea is to go, or null. */
    public Long getCampaign() {
        return campaign;
    }

    /** Keys of the similar items that the author has been shown. */
    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
