package org.wawasan.operation.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.wawasan.member.Member;
import org.wawasan.platform.Refused;
import org.wawasan.platform.Violation;

/**
 * The authors of imported knowledge: members without an account, known by source and id there. Where the source gives names
 * only, the name is the id. Knowledge without an author belongs to a member who bears the name of the source.
 */
@ApplicationScoped
@Transactional
class Authors {

    private static final String SOURCE_ITSELF = "*";

    @PersistenceContext
    private EntityManager em;

    /** The id of an author who is known by name; null stands for the source itself. */
    static String idOf(String name) {
        return name == null ? SOURCE_ITSELF : "name:" + name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** Those of a source who are here already, found in one statement. */
    Batch batch(Given given, Tally tally, Collection<String> sourceIds) {
        Map<String, Member> known = new HashMap<>();
        if (!sourceIds.isEmpty()) {
            em.createQuery("select m from Member m where m.source = :source and m.sourceId in :ids", Member.class)
                    .setParameter("source", given.source()).setParameter("ids", sourceIds).getResultList()
                    .forEach(member -> known.put(member.getSourceId(), member));
        }
        return new Batch(em, given, tally, known);
    }

    /** The authors of one batch of rows. */
    static final class Batch {

        private final EntityManager em;
        private final Given given;
        private final Tally tally;
        private final Map<String, Member> members;

        private Batch(EntityManager em, Given given, Tally tally, Map<String, Member> members) {
            this.em = em;
            this.given = given;
            this.tally = tally;
            this.members = members;
        }

        /**
         * The author of this name; null stands for the source itself.
         *
         * @throws Refused where the name cannot be that of a member
         */
        Member named(String name) {
            return get(idOf(name), name == null ? given.sourceName() : name);
        }

        /** The author of this id. Who is not here yet is nobody until an item of theirs {@linkplain #come comes}. */
        Member get(String sourceId, String name) {
            return members.computeIfAbsent(sourceId, id -> imported(id, name));
        }

        private Member imported(String sourceId, String name) {
            try {
                return Member.imported(name, given.language(), given.source(), sourceId);
            } catch (Refused e) {
                throw new Refused(e.violations().stream().map(wrong -> new Violation("author", wrong.key(), wrong.args())).toList());
            }
        }

        /** An item of this author is taken, so the author becomes a member. */
        void come(Member author) {
            if (author.getId() == null && tally.isFirst(Thing.MEMBER, author.getSourceId())) {
                tally.count(Thing.MEMBER, Outcome.ADDED);
            }
            if (author.getId() == null && given.writes()) {
                em.persist(author);
            }
        }
    }
}
