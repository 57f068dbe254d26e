package org.wawasan.collaboration.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wawasan.member.Access;
import org.wawasan.member.Member;
import org.wawasan.member.Permission;
import org.wawasan.platform.Refused;
import org.wawasan.platform.Rules;
import org.wawasan.platform.text.Words;

/** Keeps the forum worth reading: what is posted says something, and says it once. What comes from elsewhere is taken as it is. */
@ApplicationScoped
@Transactional
class Hygiene {

    /** So many replies in a row one member may give; the author of the thread and moderators more. */
    static final int MOST_IN_A_ROW = 3;
    /** Characters of a reply, what it quotes not counted. */
    static final int SHORTEST_REPLY = 20;
    /** Different letters and digits that a text has at least. */
    private static final int LETTERS_OF_THREAD = 6;
    private static final int LETTERS_OF_REPLY = 4;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;

    /** @throws Refused naming {@code title} or {@code body} where they consist of a few letters again and again */
    void demandWords(String title, String body) {
        new Rules().demand(letters(title) >= LETTERS_OF_THREAD, "title", "words.few").demand(letters(own(body)) >= LETTERS_OF_THREAD, "body", "words.few").check();
    }

    /** @throws Refused naming {@code body} where a reply says nothing of its own */
    void demandWords(String reply) {
        String words = own(reply);
        new Rules().length("body", words, SHORTEST_REPLY, Integer.MAX_VALUE).check();
        new Rules().demand(letters(words) >= LETTERS_OF_REPLY, "body", "words.few").check();
    }

    /** What somebody says themselves, without the lines that they quote. */
    private static String own(String body) {
        return Words.text(body).replaceAll("(?m)^ {0,3}>.*$", "").strip();
    }

    private static long letters(String text) {
        return text == null ? 0 : text.toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit).distinct().count();
    }

    /** The open thread that has the title already, however it is written there. */
    Optional<ForumThread> titled(String title, Long but) {
        return em.createQuery("""
                select t from ForumThread t where t.title = :title and t.closed = false and t.visibility in :visibilities and t.id <> :but
                order by t.id""", ForumThread.class).setParameter("title", Words.line(title))
                .setParameter("visibilities", access.viewer().visibilities()).setParameter("but", but == null ? -1L : but)
                .setMaxResults(1).getResultStream().findFirst();
    }

    /** @throws Refused naming {@code title} where another open thread has it */
    void demandNewTitle(String title, Long but) {
        titled(title, but).ifPresent(other -> {
            throw Refused.field("title", "thread.titled");
        });
    }

    /** @throws Refused where the last replies are all the member's own */
    void demandOthers(ForumThread thread, Member author) {
        if (!thread.isBy(author) && !access.viewer().may(Permission.MODERATE)) {
            List<Long> last = em.createQuery("select r.author.id from Reply r where r.thread = :thread and r.became is null order by r.number desc", Long.class)
                    .setParameter("thread", thread).setMaxResults(MOST_IN_A_ROW).getResultList();
            if (last.size() == MOST_IN_A_ROW && last.stream().allMatch(author.getId()::equals)) {
                throw Refused.field("body", "reply.row", MOST_IN_A_ROW);
            }
        }
    }
}
