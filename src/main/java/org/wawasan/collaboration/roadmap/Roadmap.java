package org.wawasan.collaboration.roadmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wawasan.collaboration.idea.Credit;
import org.wawasan.collaboration.idea.Credits;
import org.wawasan.collaboration.idea.IdeaLine;
import org.wawasan.collaboration.idea.IdeaStatus;
import org.wawasan.collaboration.idea.Ideas;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.member.Access;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.persistence.Cursor;
import org.wawasan.platform.persistence.Page;

/** The roadmap as the viewer may see it. */
@ApplicationScoped
@Transactional
public class Roadmap {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;
    @Inject
    private Ideas ideas;
    @Inject
    private Credits credits;
    @Inject
    private Taxonomy taxonomy;

    /**
     * Parts of all columns of the board, what moved last first; one statement for each and two for their ideas (three for members).
     *
     * @param topic id of a concept, ideas of narrower ones included; null for all
     * @param after cursors of the parts before; a column that has none begins at the top
     */
    public Map<IdeaStatus, Page<Entry>> board(Long topic, Map<IdeaStatus, String> after, int size) {
        Map<IdeaStatus, Page<Tuple>> columns = new EnumMap<>(IdeaStatus.class);
        Milestone.COLUMNS.forEach(status -> columns.put(status, column(status, topic, null, after.get(status), size, "")));
        Map<Long, IdeaLine> lines = lines(columns.values().stream().flatMap(column -> column.items().stream()).toList());
        Map<IdeaStatus, Page<Entry>> board = new EnumMap<>(IdeaStatus.class);
        columns.forEach((status, column) -> board.put(status, new Page<>(column.items().stream().map(row -> lines.get(id(row)) == null ? null
                : new Entry(lines.get(id(row)), row.get(1, Instant.class))).filter(Objects::nonNull).toList(), column.next())));
        return board;
    }

    /** A part of the list of releases, the newest first; four statements, for members five. */
    public Page<Release> releases(Long topic, String after, int size) {
        return releases(column(IdeaStatus.RELEASED, topic, null, after, size, ", c.responseHtml"));
    }

    /**
     * The release of one idea.
     *
     * @throws NotFound where it is not released, or the viewer may not know of it
     */
    public Release release(long ideaId) {
        return releases(column(IdeaStatus.RELEASED, null, ideaId, null, 1, ", c.responseHtml")).items().stream().findFirst()
                .orElseThrow(() -> new NotFound("Release of idea " + ideaId));
    }

    private Page<Release> releases(Page<Tuple> column) {
        Map<Long, IdeaLine> lines = lines(column.items());
        Map<Long, List<Credit>> parts = credits.of(lines.keySet());
        return new Page<>(column.items().stream().filter(row -> lines.containsKey(id(row)))
                .map(row -> new Release(lines.get(id(row)), row.get(1, Instant.class), row.get(2, String.class), parts.getOrDefault(id(row), List.of())))
                .toList(), column.next());
    }

    private Map<Long, IdeaLine> lines(List<Tuple> rows) {
        return ideas.lines(rows.stream().map(Roadmap::id).toList()).stream().collect(Collectors.toMap(IdeaLine::id, Function.identity()));
    }

    private static Long id(Tuple row) {
        return row.get(0, Long.class);
    }

    private Page<Tuple> column(IdeaStatus status, Long topic, Long only, String after, int size, String more) {
        Optional<Cursor> position = Cursor.parseInstant(after);
        TypedQuery<Tuple> query = em.createQuery("select i.id, m.since" + more
                + " from Milestone m join KnowledgeItem i on i.id = m.ideaId" + (more.isEmpty() ? "" : " join m.change c")
                + " where m.status = :status and i.visibility in :visibilities"
                + (topic == null ? "" : " and exists (select 1 from i.topics t where t in :topics)")
                + (only == null ? "" : " and m.ideaId = :only")
                + (position.isEmpty() ? "" : " and (m.since < :since or m.since = :since and m.ideaId < :id)")
                + " order by m.since desc, m.ideaId desc", Tuple.class)
                .setParameter("status", status).setParameter("visibilities", access.viewer().visibilities());
        if (topic != null) {
            query.setParameter("topics", taxonomy.withNarrower(topic));
        }
        if (only != null) {
            query.setParameter("only", only);
        }
        position.ifPresent(cursor -> query.setParameter("since", cursor.instant(0)).setParameter("id", cursor.number(1)));
        return Page.of(query.setMaxResults(size + 1).getResultList(), size, row -> Cursor.of(row.get(1), row.get(0)));
    }
}
