package org.wawasan.collaboration.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.hibernate.Hibernate;
import org.wawasan.knowledge.Announced;
import org.wawasan.knowledge.Items;
import org.wawasan.knowledge.KnowledgeItem;
import org.wawasan.member.Access;
import org.wawasan.member.Member;
import org.wawasan.member.Privilege;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.Refused;
import org.wawasan.platform.persistence.Cursor;
import org.wawasan.platform.persistence.Page;
import org.wawasan.platform.security.RateLimits;

/**
 * Edits that members suggest to others' threads and replies, or to their own that they may change no longer. Who wrote the post
 * decides, and who may change others' words; never who suggested. What is accepted is a revision of the suggester.
 */
@ApplicationScoped
@Transactional
public class Suggestions {

    static final int PAGE = 20;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;
    @Inject
    private Items items;
    @Inject
    private Forum forum;
    @Inject
    private Hygiene hygiene;
    @Inject
    private RateLimits limits;
    @Inject
    private Event<EditAccepted> accepted;
    @Inject
    private Event<Announced> announced;

    /**
     * Suggests other words for a thread or, without a title, for a reply, as the signed-in member; rewords the suggestion that they
     * have open there.
     *
     * @param basedOn the edits of the post that the member has seen; refused where there are more by now
     */
    public EditSuggestion suggest(long postId, String title, String body, int basedOn, String note) {
        Member member = access.member();
        KnowledgeItem post = held(postId);
        check(post, title, body);
        if (edits(post) != basedOn) {
            throw new Refused("edit.meanwhile");
        }
        limits.use("suggestion", member.getId().toString(), 20, Duration.ofHours(1));
        Optional<EditSuggestion> open = open(member.getId(), postId);
        EditSuggestion suggestion = open.orElseGet(() -> new EditSuggestion(post, member, Instant.now()));
        suggestion.word(post instanceof ForumThread ? title : null, body, note, basedOn);
        if (open.isEmpty()) {
            em.persist(suggestion);
            announced.fire(about(suggestion, "forum.suggestion.made", member, post.getAuthor()).saying(suggestion.getNote()));
        }
        return suggestion;
    }

    private void check(KnowledgeItem post, String title, String body) {
        if (!post.acceptsComments()) {
            throw new Refused("edit.closed");
        }
        if (post instanceof ForumThread thread) {
            ForumThread.check(title, body, thread.getTopics());
            hygiene.demandWords(title, body);
            hygiene.demandNewTitle(title, thread.getId());
        } else {
            Reply.check(body);
            hygiene.demandWords(body);
        }
    }

    /** The viewer's own open suggestion for a post. */
    public Optional<EditSuggestion> mine(long postId) {
        return access.viewer().isSignedIn() ? open(access.viewer().id(), postId) : Optional.empty();
    }

    private Optional<EditSuggestion> open(long memberId, long postId) {
        return em.createQuery("select s from EditSuggestion s where s.post.id = :post and s.member.id = :member and s.waiting = true", EditSuggestion.class)
                .setParameter("post", postId).setParameter("member", memberId).getResultStream().findFirst();
    }

    /** A suggestion, for who made it and who may decide it. */
    public EditSuggestion find(long id) {
        EditSuggestion suggestion = em.createQuery("""
                select s from EditSuggestion s join fetch s.member join fetch s.post p join fetch p.author left join fetch s.decidedBy
                where s.id = :id and p.visibility in :visibilities""", EditSuggestion.class)
                .setParameter("id", id).setParameter("visibilities", access.viewer().visibilities())
                .getResultStream().findFirst().orElseThrow(() -> new NotFound("suggestion " + id));
        access.demand(access.viewer().is(suggestion.getMember().getId()) || mayDecide(suggestion), "suggestion " + id);
        suggestion.path(); // read while the database can be asked
        return suggestion;
    }

    /** Whether the viewer may decide it. */
    public boolean mayDecide(EditSuggestion suggestion) {
        return !access.viewer().is(suggestion.getMember().getId())
                && (suggestion.getPost().isBy(access.viewer()) || access.may(Privilege.REVISE_OTHERS));
    }

    /** Whether the post has been changed since its words were given to the suggester. */
    public boolean isOutdated(EditSuggestion suggestion) {
        return suggestion.isOpen() && edits(suggestion.getPost()) != suggestion.getBasedOn();
    }

    /**
     * The open suggestions that the viewer may decide, the longest waiting first.
     *
     * @param after cursor of the part before, null at the beginning
     */
    public Page<EditSuggestion> waiting(String after) {
        Member member = access.member();
        TypedQuery<EditSuggestion> query = em.createQuery("select s from EditSuggestion s join fetch s.member join fetch s.post p where s.waiting = true and s.id > :after"
                + " and s.member <> :member and p.visibility in :visibilities" + (access.may(Privilege.REVISE_OTHERS) ? "" : " and p.author = :member")
                + " order by s.id", EditSuggestion.class)
                .setParameter("after", Cursor.parseId(after).orElse(0L)).setParameter("member", member)
                .setParameter("visibilities", access.viewer().visibilities()).setMaxResults(PAGE + 1);
        Page<EditSuggestion> page = Page.of(query.getResultList(), PAGE, suggestion -> Cursor.of(suggestion.getId()));
        page.items().forEach(EditSuggestion::path); // read while the database can be asked
        return page;
    }

    /**
     * Puts the suggested words into the post.
     *
     * @param seen   the version of the suggestion that the viewer has seen; refused where it was reworded since
     * @param reason what the suggester reads, or nothing
     */
    public KnowledgeItem accept(long id, int seen, String reason) {
        EditSuggestion suggestion = decidable(id, seen);
        Member by = access.member();
        KnowledgeItem post = held(suggestion.getPost().getId());
        Instant now = Instant.now();
        suggestion.accept(edits(post), reason, by, now);
        if (post instanceof ForumThread thread) {
            forum.revise(thread, suggestion.getTitle(), suggestion.getBody(), thread.getTopics(), suggestion.getBasedOn(), suggestion.getNote(), suggestion.getMember());
        } else {
            forum.revise((Reply) post, suggestion.getBody(), suggestion.getBasedOn(), suggestion.getNote(), suggestion.getMember());
        }
        accepted.fire(new EditAccepted(suggestion.getMember().getId(), post.getId(), by.getId(), now));
        announced.fire(about(suggestion, "forum.suggestion.accepted", by, suggestion.getMember()).saying(suggestion.getReason()));
        return post;
    }

    /** Leaves the post as it is, telling the suggester why. */
    public EditSuggestion decline(long id, int seen, String reason) {
        EditSuggestion suggestion = decidable(id, seen);
        Member by = access.member();
        suggestion.decline(reason, by, Instant.now());
        announced.fire(about(suggestion, "forum.suggestion.declined", by, suggestion.getMember()).saying(suggestion.getReason()));
        return suggestion;
    }

    /** Takes the signed-in member's own suggestion back. Returns the post. */
    public KnowledgeItem withdraw(long id) {
        Member member = access.member();
        EditSuggestion suggestion = held(find(id));
        access.demand(access.viewer().is(suggestion.getMember().getId()), "withdraw suggestion " + id);
        suggestion.withdraw(Instant.now());
        suggestion.getPost().path(); // read while the database can be asked
        return suggestion.getPost();
    }

    private EditSuggestion decidable(long id, int seen) {
        access.member();
        EditSuggestion suggestion = held(find(id));
        access.demand(mayDecide(suggestion), "decide suggestion " + id);
        if (suggestion.isOpen() && suggestion.getVersion() != seen) {
            throw new Refused("suggestion.reworded");
        }
        return suggestion;
    }

    /** The post is held, so that nobody decides, rewords or changes the post meanwhile. */
    private EditSuggestion held(EditSuggestion suggestion) {
        held(suggestion.getPost().getId());
        em.refresh(suggestion, LockModeType.PESSIMISTIC_WRITE);
        return suggestion;
    }

    private KnowledgeItem held(long postId) {
        KnowledgeItem post = (KnowledgeItem) Hibernate.unproxy(items.held(KnowledgeItem.class, postId));
        if (!(post instanceof ForumThread || post instanceof Reply)) {
            throw new NotFound("post " + postId);
        }
        return post;
    }

    private static int edits(KnowledgeItem post) {
        Object itself = Hibernate.unproxy(post);
        return itself instanceof ForumThread thread ? thread.getEdits() : ((Reply) itself).getEdits();
    }

    private static Announced about(EditSuggestion suggestion, String what, Member actor, Member told) {
        return Announced.about(suggestion.path(), suggestion.getPost().heading(), what, actor).onlyTo(Set.of(told.getId()));
    }
}
