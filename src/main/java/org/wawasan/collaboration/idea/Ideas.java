package org.wawasan.collaboration.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.knowledge.Comments;
import org.wawasan.knowledge.Follows;
import org.wawasan.knowledge.Items;
import org.wawasan.knowledge.ProvenanceChain;
import org.wawasan.knowledge.Votes;
import org.wawasan.member.Access;
import org.wawasan.member.Viewer;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.SignInRequired;
import org.wawasan.platform.persistence.Cursor;
import org.wawasan.platform.persistence.Page;

/** Ideas as the viewer may see them. */
@ApplicationScoped
@Transactional
public class Ideas {

    /** Rows of one part of a list. */
    public static final int PAGE = 20;
    private static final String LINE = """
            select new org.wawasan.collaboration.idea.IdeaLine(i.id, i.title, substring(i.body, 1, %d), i.status, i.language,
            a.id, a.name, i.created, i.firstResponse, i.votes, i.comments, i.trending)""".formatted(IdeaLine.BEGINNING);

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;
    @Inject
    private Items items;
    @Inject
    private Votes votes;
    @Inject
    private Follows follows;
    @Inject
    private Comments comments;
    @Inject
    private ProvenanceChain provenance;
    @Inject
    private Taxonomy taxonomy;

    /** The first part of a list; see {@link #list(IdeaFilter, String, int)}. */
    public List<IdeaLine> first(IdeaSort sort, int most) {
        return list(IdeaFilter.open(sort), null, most).items();
    }

    /**
     * A part of a list. Two queries, a third for members.
     *
     * @param after cursor of the part before, null at the beginning
     * @throws SignInRequired where a visitor asks for their own
     */
    public Page<IdeaLine> list(IdeaFilter filter, String after, int size) {
        Viewer viewer = access.viewer();
        Map<String, Object> parameters = new HashMap<>();
        StringBuilder query = new StringBuilder(LINE).append(" from Idea i join i.author a where i.visibility in :visibilities");
        parameters.put("visibilities", viewer.visibilities());
        switch (filter.sort()) {
            case AWAITING -> {
                query.append(" and i.status = :status and i.firstResponse is null");
                parameters.put("status", IdeaStatus.NEW.name());
            }
            case MINE -> {
                if (!viewer.isSignedIn()) {
                    throw new SignInRequired();
                }
                query.append(" and a.id = :author");
                parameters.put("author", viewer.id());
            }
            default -> { }
        }
        if (filter.sort() != IdeaSort.AWAITING && filter.statuses().size() < IdeaStatus.values().length) {
            query.append(" and i.status in :statuses");
            parameters.put("statuses", filter.statuses().stream().map(Enum::name).toList());
        }
        if (filter.topic() != null) {
            query.append(" and exists (select 1 from i.topics t where t in :topics)");
            parameters.put("topics", taxonomy.withNarrower(filter.topic()));
        }
        if (filter.language() != null) {
            query.append(" and i.language = :language");
            parameters.put("language", filter.language());
        }
        filter.sort().position(after).ifPresent(position -> {
            query.append(" and ").append(filter.sort().beyond());
            parameters.put("value", position.value());
            parameters.put("id", position.id());
        });
        TypedQuery<IdeaLine> lines = em.createQuery(query + " order by " + filter.sort().order(), IdeaLine.class);
        parameters.forEach(lines::setParameter);
        Page<IdeaLine> page = Page.of(lines.setMaxResults(size + 1).getResultList(), size, filter.sort()::after);
        return new Page<>(complete(page.items()), page.next());
    }

    private List<IdeaLine> complete(List<IdeaLine> lines) {
        List<Long> ids = lines.stream().map(IdeaLine::id).toList();
        Map<Long, List<Long>> topics = items.topicsOf(ids);
        Set<Long> cast = votes.castAmong(ids);
        return lines.stream().map(line -> line.with(topics.getOrDefault(line.id(), List.of()), cast.contains(line.id()))).toList();
    }

    /**
     * What the page of an idea tells: at most five short queries for a visitor, two more for a member.
     *
     * @throws NotFound where there is none, or the viewer may not know of it
     */
    public IdeaStory story(long id) {
        Viewer viewer = access.viewer();
        Tuple found = em.createQuery(LINE + """
                , i.bodyHtml, o.id, o.title from Idea i join i.author a left join i.original o
                where i.id = :id and i.visibility in :visibilities""", Tuple.class)
                .setParameter("id", id).setParameter("visibilities", viewer.visibilities())
                .getResultStream().findFirst().orElseThrow(() -> new NotFound("idea " + id));
        IdeaLine idea = complete(List.of(found.get(0, IdeaLine.class))).get(0);
        Long original = found.get(2, Long.class);
        boolean linked = provenance.touches(id);
        return new IdeaStory(idea, found.get(1, String.class),
                original == null ? null : Idea.path(original, found.get(3, String.class)), found.get(3, String.class),
                idea.firstResponse() == null ? List.of() : decisions(id),
                idea.comments() == 0 ? List.of() : comments.of(id),
                linked ? provenance.sourcesOf(id) : List.of(), linked ? provenance.targetsOf(id) : List.of(),
                follows.isFollowing(id), Idea.mayBeRevised(viewer, idea.authorId(), idea.status()));
    }

    private List<Decision> decisions(long id) {
        return em.createQuery("""
                select new org.wawasan.collaboration.idea.Decision(c.from, c.to, c.responseHtml, m.id, m.name, c.created)
                from StatusChange c join c.by m where c.idea.id = :id order by c.created, c.id""", Decision.class)
                .setParameter("id", id).getResultList();
    }
}
