package org.wawasan.knowledge;

import java.util.Set;
import org.wawasan.member.Member;
import org.wawasan.platform.i18n.Labelled;

/**
 * Something happened that people should hear of: the followers of an item's page, members whom it concerns, or both, but never
 * the one who did it. Fired in the transaction of the change, and written down in it ({@code operation.notification}), so that
 * nobody misses what was done.
 * <pre>
 * announced.fire(Announced.on(idea, "idea.decided", by).naming(IdeaStatus.PLANNED).saying(response));
 * announced.fire(Announced.on(reply, "forum.accepted", asker).onlyTo(Set.of(reply.getAuthor().getId())));
 * </pre>
 *
 * @param itemId   what it happened on, and what is opened from the notification; who may not see it does not hear of it; null where it
 *                 is no item of knowledge
 * @param followed the item whose followers hear of it, or null
 * @param members  ids of others who hear of it
 * @param actorId  who did it; null where the portal did by itself
 * @param what     names the text {@code notifications.what.<what>}: {@code {0}} is the actor's name, {@code {1}} the label
 * @param label    key of a text that is the argument, or null
 * @param words    what was said, Markdown; its beginning is shown; or null
 * @param place    fragment of the item's page, such as {@code comment-7}, or null
 * @param heading  what it is called that it happened on, where that is no item; else null
 * @param path     of its page, where it is no item; else null
 * @param together names what happens again and again at one place, at most 40 characters: who has not read that it did is not told
 *                 that it did again; or null
 */
public record Announced(Long itemId, Long followed, Set<Long> members, Long actorId, String what, String label, String words, String place,
        String heading, String path, String together) {

    /** Tells the followers of the page on which the item stands. */
    public static Announced on(KnowledgeItem item, String what, Member actor) {
        return new Announced(item.getId(), item.page().getId(), Set.of(), id(actor), what, null, null, null, null, null, null);
    }

    /** Tells of something that is no item of knowledge; say to whom by {@link #onlyTo}, who may see it. */
    public static Announced about(String path, String heading, String what, Member actor) {
        return new Announced(null, null, Set.of(), id(actor), what, null, null, null, heading, path, null);
    }

    private static Long id(Member actor) {
        return actor == null ? null : actor.getId();
    }

    /** Tells these members, too. */
    public Announced alsoTo(Set<Long> memberIds) {
        return new Announced(itemId, followed, Set.copyOf(memberIds), actorId, what, label, words, place, heading, path, together);
    }

    /** Tells these members and no followers. */
    public Announced onlyTo(Set<Long> memberIds) {
        return new Announced(itemId, null, Set.copyOf(memberIds), actorId, what, label, words, place, heading, path, together);
    }

    public Announced naming(Labelled named) {
        return new Announced(itemId, followed, members, actorId, what, named.textKey(), words, place, heading, path, together);
    }

    public Announced saying(String said) {
        return new Announced(itemId, followed, members, actorId, what, label, said, place, heading, path, together);
    }

    public Announced at(String fragment) {
        return new Announced(itemId, followed, members, actorId, what, label, words, fragment, heading, path, together);
    }

    /** Tells nobody who has not read yet that the same happened at the same place before. */
    public Announced together(String name) {
        return new Announced(itemId, followed, members, actorId, what, label, words, place, heading, path, name);
    }
}
