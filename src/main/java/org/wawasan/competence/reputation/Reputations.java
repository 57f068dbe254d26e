package org.wawasan.competence.reputation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wawasan.knowledge.ItemType;
import org.wawasan.knowledge.KnowledgeItem;
import org.wawasan.member.Access;
import org.wawasan.member.Points;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.persistence.Cursor;
import org.wawasan.platform.persistence.Page;

/** How many points members have, and what for. */
@ApplicationScoped
@Transactional
public class Reputations {

    /** So many points a day come from votes, articles and edits together. */
    public static final int MOST_A_DAY = Day.MOST;
    static final int PAGE = 20;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;
    @Inject
    private Points points;

    /**
     * Something that gave points.
     *
     * @param path of what it was given for
     */
    public record Line(long id, Merit merit, int points, ItemType type, String path, String heading, Language language, Instant when) {

        // Expression language of Faces 4 reads properties of beans only.

        public Merit getMerit() {
            return merit;
        }

        public int getPoints() {
            return points;
        }

        public ItemType getType() {
            return type;
        }

        public String getPath() {
            return path;
        }

        public String getHeading() {
            return heading;
        }

        public Language getLanguage() {
            return language;
        }

        public Instant getWhen() {
            return when;
        }
    }

    /**
     * A rule of the game.
     *
     * @param key last part of the key of its text
     */
    public record Rule(String key, int points) {

        // Expression language of Faces 4 reads properties of beans only.

        public String getKey() {
            return key;
        }

        public int getPoints() {
            return points;
        }
    }

    /** What gives how many points, the most first; a vote for a reply is told apart. */
    public List<Rule> rules() {
        return Stream.concat(Stream.of(new Rule("VOTE_FOR_REPLY", Merit.VOTE.worth(ItemType.REPLY))),
                Stream.of(Merit.values()).map(merit -> new Rule(merit.name(), merit.worth(ItemType.THREAD))))
                .sorted(Comparator.comparingInt(Rule::points).reversed()).toList();
    }

    public int points(long memberId) {
        return points.of(memberId);
    }

    /**
     * What the member has points for, the latest first: of what the viewer may see, and of what still bears the author's name.
     *
     * @param after cursor of the part before, null at the beginning
     */
    public Page<Line> of(long memberId, String after) {
        Optional<Cursor> begin = Cursor.parseInstant(after);
        TypedQuery<ReputationEntry> query = em.createQuery("select e from ReputationEntry e join fetch e.item i where e.memberId = :member and i.visibility in :visibilities"
                + " and i.credit is null" + (begin.isPresent() ? " and e.happened <= :when and (e.happened < :when or e.id < :id)" : "")
                + " order by e.happened desc, e.id desc", ReputationEntry.class)
                .setParameter("member", memberId).setParameter("visibilities", access.viewer().visibilities()).setMaxResults(PAGE + 1);
        begin.ifPresent(cursor -> query.setParameter("when", cursor.instant(0)).setParameter("id", cursor.number(1)));
        List<Line> lines = query.getResultStream().map(Reputations::line).toList();
        return Page.of(lines, PAGE, line -> Cursor.of(line.when(), line.id()));
    }

    private static Line line(ReputationEntry entry) {
        KnowledgeItem item = entry.getItem();
        return new Line(entry.getId(), entry.getMerit(), entry.getPoints(), item.type(), item.path(), item.heading(), item.getLanguage(), entry.getHappened());
    }
}
