package org.wawasan.collaboration.forum;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.wawasan.knowledge.Announced;
import org.wawasan.knowledge.Follows;
import org.wawasan.knowledge.Items;
import org.wawasan.knowledge.KnowledgeItem;
import org.wawasan.knowledge.Mentioned;
import org.wawasan.knowledge.Mentions;
import org.wawasan.member.Access;
import org.wawasan.member.Member;
import org.wawasan.member.Permission;
import org.wawasan.member.Turns;
import org.wawasan.member.Visibility;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.security.RateLimits;
import org.wawasan.platform.text.Words;

/** What members do in the forum: post threads, reply, revise. */
@ApplicationScoped
@Transactional
public class Forum {

    /** Within this time the same words of the same member are the same post, sent twice. */
    private static final Duration ONE_CLICK = Duration.ofMinutes(10);

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;
    @Inject
    private Turns turns;
    @Inject
    private Items items;
    @Inject
    private Follows follows;
    @Inject
    private Mentions mentions;
    @Inject
    private Sections sections;
    @Inject
    private AcceptedAnswers acceptedAnswers;
    @Inject
    private Revisions revisions;
    @Inject
    private EditRight right;
    @Inject
    private Hygiene hygiene;
    @Inject
    private Unposted unposted;
    @Inject
    private Polls polls;
    @Inject
    private RateLimits limits;
    @Inject
    private Event<QuestionAsked> asked;
    @Inject
    private Event<ReplyPosted> posted;
    @Inject
    private Event<QuestionStirred> stirred;
    @Inject
    private Event<Announced> announced;

    /** Posts a thread of the signed-in member, who follows it from then on. Sent twice, it is posted once. */
    public ForumThread post(ThreadKind kind, String title, String body, Collection<Long> topics, Language language) {
        return post(kind, title, body, topics, language, null);
    }

    /** The same with a poll; null for none. */
    public ForumThread post(ThreadKind kind, String title, String body, Collection<Long> topics, Language language, PollWish poll) {
        Member author = access.member();
        Mentioned named = mentions.in(body, null);
        ForumThread thread = new ForumThread(kind, title, named.text(), topics, language, author, Visibility.PUBLIC);
        Optional<ForumThread> same = justPosted(author, thread);
        if (same.isPresent()) {
            return same.get();
        }
        hygiene.demandWords(title, body);
        hygiene.demandNewTitle(title, null);
        limits.use("thread", author.getId().toString(), 10, Duration.ofHours(1));
        store(thread);
        if (poll != null) {
            polls.begin(thread, poll);
        }
        follows.follow(thread, author);
        if (kind == ThreadKind.QUESTION) {
            asked.fire(new QuestionAsked(thread.getId(), author.getId()));
            stirred.fire(new QuestionStirred(thread.getId()));
        }
        mentions.announce(thread, named, author, null);
        sections.tell(thread);
        unposted.discardThread();
        return thread;
    }

    /** Of two equal posts at one time the second finds the first. */
    private Optional<ForumThread> justPosted(Member author, ForumThread thread) {
        turns.take(author);
        return em.createQuery("select t from ForumThread t where t.author = :author and t.created > :since and t.title = :title and t.body = :body", ForumThread.class)
                .setParameter("author", author).setParameter("since", thread.getCreated().minus(ONE_CLICK))
                .setParameter("title", thread.getTitle()).setParameter("body", thread.getBody()).getResultStream().findFirst();
    }

    /** The open thread that has the title already, where the viewer sees it. */
    public Optional<Reference> titled(String title) {
        return hygiene.titled(title, null).map(thread -> new Reference(thread.path(), thread.getTitle(), thread.getLanguage()));
    }

    /** Stores a thread, also one that was posted elsewhere or earlier; the caller has authorised it. */
    public void store(ForumThread thread) {
        em.persist(thread);
    }

    /**
     * Replies in a thread as the signed-in member, who follows it from then on. Sent twice, it is posted once.
     *
     * @param official whether the reply speaks for the company
     */
    public Reply reply(long threadId, String body, boolean official) {
        Member author = official ? access.require(Permission.ANSWER_OFFICIALLY) : access.member();
        ForumThread thread = items.held(ForumThread.class, threadId);
        Mentioned named = mentions.in(body, thread);
        Optional<Reply> same = justReplied(thread, author, named.text());
        if (same.isPresent()) {
            return same.get();
        }
        limits.use("reply", author.getId().toString(), 20, Duration.ofMinutes(10));
        hygiene.demandWords(body);
        hygiene.demandOthers(thread, author);
        Reply reply = new Reply(thread, author, named.text(), official);
        store(reply);
        follows.follow(thread, author);
        mentions.announce(reply, named, author, null);
        posted.fire(new ReplyPosted(threadId, reply.getId(), author.getId()));
        stirred.fire(new QuestionStirred(threadId));
        unposted.discardReply(threadId);
        announced.fire(Announced.on(reply, official ? "forum.official" : "forum.replied", author).saying(named.text()));
        return reply;
    }

    private Optional<Reply> justReplied(ForumThread thread, Member author, String body) {
        return em.createQuery("select r from Reply r where r.thread = :thread and r.number = :last and r.author = :author and r.created > :since", Reply.class)
                .setParameter("thread", thread).setParameter("last", thread.getLastNumber()).setParameter("author", author)
                .setParameter("since", Instant.now().minus(ONE_CLICK)).getResultStream().findFirst()
                .filter(last -> last.getBody().equals(Words.text(body)));
    }

    /** Stores a reply, also one that was given elsewhere or earlier; the caller has authorised it. */
    public void store(Reply reply) {
        em.persist(reply);
        items.bringForward(reply.getThread(), reply.getCreated());
    }

    /** Stores many replies from elsewhere, written to the database together; the caller has authorised it. */
    public void storeAll(List<Reply> replies) {
        replies.forEach(em::persist);
        items.bringForward(replies.stream().collect(groupingBy(Reply::getThread, mapping(Reply::getCreated, toList()))));
    }

    /** The thread with its topics, for who changes its words or suggests others. */
    public ForumThread editable(long threadId) {
        ForumThread thread = items.visible(ForumThread.class, threadId);
        access.member();
        thread.getTopics(); // read while the database can be asked
        return thread;
    }

    /** The reply, for who changes its words or suggests others. */
    public Reply editableReply(long replyId) {
        Reply reply = items.visible(Reply.class, replyId);
        access.member();
        reply.path(); // read while the database can be asked
        return reply;
    }

    /** Changes the words of a thread at once, for who has the {@link EditRight}; see {@link ForumThread#revise}. */
    public ForumThread revise(long threadId, String title, String body, Collection<Long> topics, int basedOn, String note) {
        ForumThread thread = items.held(ForumThread.class, threadId);
        right.demand(thread);
        return revise(thread, title, body, topics, basedOn, note, access.member());
    }

    /** Changes the words of a reply at once, for who has the {@link EditRight}; see {@link Reply#revise}. */
    public Reply reviseReply(long replyId, String body, int basedOn, String note) {
        Reply reply = items.held(Reply.class, replyId);
        right.demand(reply);
        return revise(reply, body, basedOn, note, access.member());
    }

    ForumThread revise(ForumThread thread, String title, String body, Collection<Long> topics, int basedOn, String note, Member editor) {
        hygiene.demandWords(title, body);
        hygiene.demandNewTitle(title, thread.getId());
        Mentioned named = mentions.in(body, thread);
        revised(thread, named, note, editor, change -> thread.revise(title, named.text(), topics, basedOn, change));
        acceptedAnswers.follow(thread);
        stirred.fire(new QuestionStirred(thread.getId()));
        return thread;
    }

    Reply revise(Reply reply, String body, int basedOn, String note, Member editor) {
        hygiene.demandWords(body);
        Mentioned named = mentions.in(body, reply.page());
        return revised(reply, named, note, editor, change -> reply.revise(named.text(), basedOn, change));
    }

    /** Keeps what was said before, except for a slip that is mended at once, and tells who is named in it now. */
    private <T extends KnowledgeItem> T revised(T item, Mentioned named, String note, Member editor, Consumer<Instant> change) {
        Instant now = Instant.now();
        PostRevision before = revisions.before(item);
        boolean slip = Revisions.isSlip(item, before, editor, now);
        change.accept(slip ? null : now);
        if (!slip && !before.isLike(item)) {
            revisions.keep(before, item, note, editor, now);
        }
        mentions.announce(item, named, editor, null);
        return item;
    }
}
