package org.wawasan.collaboration.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.knowledge.Attachments;
import org.wawasan.knowledge.Chain;
import org.wawasan.knowledge.CommentPart;
import org.wawasan.knowledge.Comments;
import org.wawasan.knowledge.Follows;
import org.wawasan.knowledge.ItemFilter;
import org.wawasan.knowledge.ItemLists;
import org.wawasan.knowledge.Items;
import org.wawasan.knowledge.ProvenanceChain;
import org.wawasan.knowledge.Votes;
import org.wawasan.member.Access;
import org.wawasan.member.Viewer;
import org.wawasan.member.Visibility;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.SignInRequired;
import org.wawasan.platform.persistence.Page;

/** Ideas as the viewer may see them. */
@ApplicationScoped
@Transactional
public class Ideas {

    /** Rows of one part of a list. */
    public static final int PAGE = 20;
    private static final String LINE = """
            select new org.wawasan.collaboration.idea.IdeaLine(i.id, i.title, substring(i.body, 1, %d), i.status, i.language,
            case when i.credit is null then a.id end, nullif(coalesce(i.credit, a.name), ''), i.created, i.votes, i.comments)""".formatted(IdeaLine.BEGINNING);

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;
    @Inject
    private Items items;
    @Inject
    private ItemLists lists;
    @Inject
    private Votes votes;
    @Inject
    private Follows follows;
    @Inject
    private Comments comments;
    @Inject
    private Attachments attachments;
    @Inject
    private ProvenanceChain provenance;
    @Inject
    private Taxonomy taxonomy;

    /** The first open ideas of a list. */
    public List<IdeaLine> first(IdeaSort sort, int most) {
        return list(IdeaFilter.open(sort), null, most).items();
    }

    /**
     * A part of a list, in three statements, for members four.
     *
     * @param after cursor of the part before, null at the beginning
     * @throws SignInRequired where a visitor asks for their own
     */
    public Page<IdeaLine> list(IdeaFilter filter, String after, int size) {
        boolean mine = filter.sort() == IdeaSort.MINE;
        if (mine && !access.viewer().isSignedIn()) {
            throw new SignInRequired();
        }
        Set<IdeaStatus> statuses = filter.sort() == IdeaSort.AWAITING ? Set.of(IdeaStatus.NEW) : filter.statuses();
        ItemFilter asked = new ItemFilter(Idea.class,
                statuses.size() == IdeaStatus.values().length ? null : statuses.stream().map(Enum::name).toList(),
                filter.topic() == null ? null : taxonomy.withNarrower(filter.topic()), filter.language(),
                mine ? access.viewer().id() : null);
        Page<Long> ids = filter.campaign() == null ? lists.page(asked, filter.sort().order(), after, size)
                : lists.page(asked, "exists (select 1 from Idea d where d.id = i.id and d.campaignId = :campaign)", Map.of("campaign", filter.campaign()),
                filter.sort().order(), after, size);
        return new Page<>(lines(ids.items()), ids.next());
    }

    /** The ideas of these ids that the viewer may see, in their order; in two statements, for members three. */
    public List<IdeaLine> lines(List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, IdeaLine> found = em.createQuery(LINE + " from Idea i join i.author a where i.id in :ids and i.visibility in :visibilities", IdeaLine.class)
                .setParameter("ids", ids).setParameter("visibilities", access.viewer().visibilities()).getResultStream().collect(Collectors.toMap(IdeaLine::id, Function.identity()));
        return complete(ids.stream().map(found::get).filter(Objects::nonNull).toList());
    }

    private List<IdeaLine> complete(Collection<IdeaLine> lines) {
        List<Long> ids = lines.stream().map(IdeaLine::id).toList();
        Map<Long, List<Long>> topics = items.topicsOf(ids);
        Set<Long> cast = votes.castAmong(ids);
        return lines.stream().map(line -> line.with(topics.getOrDefault(line.id(), List.of()), cast.contains(line.id()))).toList();
    }

    /** What the page of an idea tells, with the newest comments; see {@link #story(long, Long)}. */
    public IdeaStory story(long id) {
        return story(id, null);
    }

    /**
     * What the page of an idea tells: five short statements at most for a visitor, three for a new idea; two more for a member, and two for comments beyond those shown.
     *
     * @param from id of the comment with which the part of the comments begins; null for the newest
     * @throws NotFound where there is none, or the viewer may not know of it
     */
    public IdeaStory story(long id, Long from) {
        Viewer viewer = access.viewer();
        Tuple found = em.createQuery(LINE + """
                , i.bodyHtml, (select count(*) from StatusChange c where c.idea.id = i.id), o.id, o.title, i.madeFrom + i.madeInto, i.attachments, i.campaignId,
                o.visibility, (select count(*) from Idea d where d.original.id = i.id), i.tested, a.id, i.revisions
                from Idea i join i.author a left join i.original o
                where i.id = :id and i.visibility in :visibilities""", Tuple.class)
                .setParameter("id", id).setParameter("visibilities", viewer.visibilities())
                .getResultStream().findFirst().orElseThrow(() -> new NotFound("idea " + id));
        IdeaLine idea = complete(List.of(found.get(0, IdeaLine.class))).get(0);
        if (found.get(8) != null && !viewer.visibilities().contains(found.get(8, Visibility.class))) {
            throw new NotFound("idea " + id + ", merged into what is hidden");
        }
        boolean decided = found.get(2, Long.class) > 0;
        Long original = found.get(3, Long.class);
        CommentPart said = idea.comments() == 0 ? CommentPart.NONE : comments.of(id, from);
        return new IdeaStory(idea, found.get(1, String.class), found.get(6, Integer.class) > 0 ? attachments.of(id) : List.of(),
                original == null ? null : Idea.path(original, found.get(4, String.class)),
                decided ? decisions(id) : List.of(), said, comments.authors(id, said),
                found.get(5, Integer.class) > 0 ? provenance.of(id) : Chain.NONE,
                follows.isFollowing(id), Idea.mayBeRevised(viewer, found.get(11, Long.class), idea.status(), idea.created()),
                found.get(12, Integer.class) > 0, found.get(7, Long.class), found.get(9, Long.class) > 0,
                found.get(10, Boolean.class));
    }

    private List<Decision> decisions(long id) {
        return em.createQuery("""
                select new org.wawasan.collaboration.idea.Decision(c.from, c.to, c.responseHtml, m.id, m.name, c.created)
                from StatusChange c join c.by m where c.idea.id = :id order by c.created, c.id""", Decision.class)
                .setParameter("id", id).getResultList();
    }
}
