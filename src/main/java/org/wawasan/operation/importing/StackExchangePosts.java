package org.wawasan.operation.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wawasan.collaboration.forum.AcceptedAnswers;
import org.wawasan.collaboration.forum.Forum;
import org.wawasan.collaboration.forum.ForumThread;
import org.wawasan.collaboration.forum.Reply;
import org.wawasan.collaboration.forum.ThreadKind;
import org.wawasan.knowledge.Comment;
import org.wawasan.knowledge.Comments;
import org.wawasan.knowledge.KnowledgeItem;
import org.wawasan.member.Member;
import org.wawasan.operation.importing.ImportRecords.Kept;
import org.wawasan.operation.importing.ImportRecords.Known;
import org.wawasan.platform.Refused;
import org.wawasan.platform.Rules;
import org.wawasan.platform.text.Markdown;

/** Stores batches of what a dump says, or looks at what would be stored. Authors are named by a function of id and name said. */
@ApplicationScoped
@Transactional
class StackExchangePosts {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private ImportRecords records;
    @Inject
    private Authors authors;
    @Inject
    private Forum forum;
    @Inject
    private AcceptedAnswers acceptedAnswers;
    @Inject
    private Comments comments;

    /** Makes members of those who wrote. */
    void authors(List<String> ids, Map<String, String> names, Given given, Tally tally) {
        Authors.Batch writers = authors.batch(given, tally, ids);
        ids.forEach(id -> writers.come(writers.get(id, names.get(id))));
    }

    /** @return those that were refused */
    List<Post> questions(List<Post> posts, BinaryOperator<String> name, Given given, Tally tally) {
        Map<String, Known> known = known(Thing.QUESTION, posts, given);
        Authors.Batch writers = authors.batch(given, tally, authorsOf(posts));
        Map<Long, ForumThread> there = load(ForumThread.class, known.values().stream().map(Known::targetId).toList(), given);
        List<Post> refused = new ArrayList<>();
        Map<Post, ForumThread> stored = new HashMap<>();
        for (Post post : posts) {
            List<Long> topics = given.topics(post.tags(), tally);
            Known before = known.get(post.place().sourceId());
            if (before != null && before.digest().equals(digest(post, topics, false))) {
                tally.count(Thing.QUESTION, Outcome.UNCHANGED);
                continue;
            }
            try {
                ForumThread thread = ForumThread.imported(ThreadKind.QUESTION, post.title(), AsMarkdown.html(post.html()), topics,
                        given.language(), writers.get(post.author(), name.apply(post.author(), post.name())));
                thread.happenedAt(post.created());
                Outcome outcome = before == null ? Outcome.ADDED : Outcome.CHANGED;
                tally.show(RowIntake.sample(Thing.QUESTION, outcome, thread, post.place().line()));
                tally.count(Thing.QUESTION, outcome);
                writers.come(thread.getAuthor());
                if (given.writes() && before == null) {
                    thread.cameFrom(given.source(), post.place().sourceId());
                    forum.store(thread);
                    stored.put(post, thread);
                } else if (given.writes()) {
                    ForumThread old = there.get(before.targetId());
                    old.importAnew(thread.getTitle(), thread.getBody(), topics);
                    stored.put(post, old);
                }
            } catch (Refused e) {
                tally.refuse(Thing.QUESTION, post.place(), e);
                refused.add(post);
            }
        }
        remember(Thing.QUESTION, stored, post -> digest(post, given.topics(post.tags(), new Tally()), false), given);
        return refused;
    }

    /**
     * @param accepted ids of answers that were accepted
     * @return those that were refused
     */
    List<Post> answers(List<Post> posts, BitSet accepted, BinaryOperator<String> name, Given given, Tally tally) {
        Map<String, Known> known = known(Thing.ANSWER, posts, given);
        Authors.Batch writers = authors.batch(given, tally, authorsOf(posts));
        Map<String, Known> parents = records.known(given.source(), Thing.QUESTION, posts.stream().map(post -> String.valueOf(post.parent())).distinct().toList());
        Map<Long, ForumThread> threads = load(ForumThread.class, parents.values().stream().map(Known::targetId).toList(), given);
        Map<Long, Reply> there = load(Reply.class, known.values().stream().map(Known::targetId).toList(), given);
        List<Post> refused = new ArrayList<>();
        Map<Post, Reply> stored = new HashMap<>();
        List<Reply> fresh = new ArrayList<>();
        for (Post post : posts) {
            Known before = known.get(post.place().sourceId());
            if (before != null && before.digest().equals(digest(post, List.of(), accepted.get(post.id())))) {
                tally.count(Thing.ANSWER, Outcome.UNCHANGED);
                continue;
            }
            try {
                String body = AsMarkdown.html(post.html());
                Reply.checkImported(body);
                Member author = writers.get(post.author(), name.apply(post.author(), post.name()));
                Outcome outcome = before == null ? Outcome.ADDED : Outcome.CHANGED;
                if (given.writes() && before == null) {
                    writers.come(author);
                    Reply reply = Reply.imported(threads.get(parents.get(String.valueOf(post.parent())).targetId()), author, body);
                    reply.happenedAt(post.created());
                    reply.cameFrom(given.source(), post.place().sourceId());
                    fresh.add(reply);
                    stored.put(post, reply);
                } else if (given.writes()) {
                    there.get(before.targetId()).importAnew(body);
                    stored.put(post, there.get(before.targetId()));
                } else {
                    writers.come(author);
                }
                tally.show(new Sample(Thing.ANSWER, outcome, null, Markdown.plain(body, RowIntake.EXCERPT), author.getName(), given.language(),
                        List.of(), post.created(), post.place().line()));
                tally.count(Thing.ANSWER, outcome);
            } catch (Refused e) {
                tally.refuse(Thing.ANSWER, post.place(), e);
                refused.add(post);
            }
        }
        forum.storeAll(fresh);
        stored.forEach((post, reply) -> settle(reply, accepted.get(post.id()), post));
        remember(Thing.ANSWER, stored, post -> digest(post, List.of(), accepted.get(post.id())), given);
        return refused;
    }

    private void settle(Reply reply, boolean accepted, Post post) {
        if (accepted && !reply.isAccepted()) {
            acceptedAnswers.store(reply, post.created());
        } else if (!accepted && reply.isAccepted()) {
            acceptedAnswers.takeBack(reply);
        }
    }

    /** Comments are not edited here, so one that is known stays as it is. */
    void comments(List<Remark> remarks, BinaryOperator<String> name, Given given, Tally tally) {
        Map<String, Known> known = records.known(given.source(), Thing.COMMENT, remarks.stream().map(remark -> remark.place().sourceId()).toList());
        List<String> posts = remarks.stream().map(remark -> String.valueOf(remark.post())).distinct().toList();
        Map<String, Known> targets = records.known(given.source(), Thing.QUESTION, posts);
        targets.putAll(records.known(given.source(), Thing.ANSWER, posts));
        Map<Long, KnowledgeItem> items = load(KnowledgeItem.class, targets.values().stream().map(Known::targetId).toList(), given);
        Authors.Batch writers = authors.batch(given, tally, remarks.stream().map(Remark::author).distinct().toList());
        List<Kept> kept = new ArrayList<>();
        for (Remark remark : remarks) {
            if (known.containsKey(remark.place().sourceId())) {
                tally.count(Thing.COMMENT, Outcome.UNCHANGED);
                continue;
            }
            try {
                new Rules().length("Text", remark.text(), 2, Comment.MOST_CHARACTERS).check();
                Member author = writers.get(remark.author(), name.apply(remark.author(), remark.name()));
                writers.come(author);
                if (given.writes()) {
                    KnowledgeItem item = items.get(targets.get(String.valueOf(remark.post())).targetId());
                    Comment comment = comments.store(item, author, remark.text(), remark.created());
                    kept.add(new Kept(remark.place().sourceId(), Digest.of(remark.text()), comment.getId()));
                }
                tally.show(new Sample(Thing.COMMENT, Outcome.ADDED, null, Markdown.plain(remark.text(), RowIntake.EXCERPT), author.getName(),
                        given.language(), List.of(), remark.created(), remark.place().line()));
                tally.count(Thing.COMMENT, Outcome.ADDED);
            } catch (Refused e) {
                tally.refuse(Thing.COMMENT, remark.place(), e);
            }
        }
        records.remember(given.source(), Thing.COMMENT, kept);
    }

    private Map<String, Known> known(Thing thing, List<Post> posts, Given given) {
        return records.known(given.source(), thing, posts.stream().map(post -> post.place().sourceId()).toList());
    }

    private static List<String> authorsOf(List<Post> posts) {
        return posts.stream().map(Post::author).distinct().toList();
    }

    private static String digest(Post post, List<Long> topics, boolean accepted) {
        return Digest.of(post.title(), post.html(), topics, post.author(), post.created(), accepted);
    }

    private void remember(Thing thing, Map<Post, ? extends KnowledgeItem> stored, Function<Post, String> digest, Given given) {
        em.flush();
        records.remember(given.source(), thing, stored.entrySet().stream()
                .map(entry -> new Kept(entry.getKey().place().sourceId(), digest.apply(entry.getKey()), entry.getValue().getId())).toList());
    }

    /** The items by id, held until the end of the batch, so that nobody replies meanwhile; none where nothing is written. */
    private <T extends KnowledgeItem> Map<Long, T> load(Class<T> kind, Collection<Long> ids, Given given) {
        if (!given.writes() || ids.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select i from " + kind.getSimpleName() + " i where i.id in :ids", kind).setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().collect(Collectors.toMap(KnowledgeItem::getId, item -> item));
    }
}
