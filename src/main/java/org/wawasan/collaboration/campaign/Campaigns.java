package org.wawasan.collaboration.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wawasan.collaboration.desk.Segments;
import org.wawasan.collaboration.idea.Credits;
import org.wawasan.collaboration.idea.IdeaFilter;
import org.wawasan.collaboration.idea.IdeaLine;
import org.wawasan.collaboration.idea.IdeaSort;
import org.wawasan.collaboration.idea.Ideas;
import org.wawasan.member.Access;
import org.wawasan.member.Member;
import org.wawasan.member.Permission;
import org.wawasan.member.Points;
import org.wawasan.member.Viewer;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.persistence.Cursor;
import org.wawasan.platform.persistence.Page;

/** Campaigns as the viewer may see them: drafts are for the product team. */
@ApplicationScoped
@Transactional
public class Campaigns {

    /** How many of the foremost entries are offered as winners. */
    private static final int CANDIDATES = 50;
    private static final int OFFERED = 20;
    private static final String SEEN = " (c.state <> org.wawasan.collaboration.campaign.Campaign.State.DRAFT or :team = true)";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;
    @Inject
    private Ideas ideas;
    @Inject
    private Credits credits;
    @Inject
    private Segments segments;
    @Inject
    private Points points;

    /** A part of all campaigns, what opened last first; two statements. */
    public Page<Campaign> list(String after, int size) {
        Optional<Cursor> position = Cursor.parseInstant(after);
        TypedQuery<Campaign> query = em.createQuery("select c from Campaign c where" + SEEN
                + (position.isEmpty() ? "" : " and (c.opens < :opens or c.opens = :opens and c.id < :id)") + " order by c.opens desc, c.id desc", Campaign.class)
                .setParameter("team", team());
        position.ifPresent(cursor -> query.setParameter("opens", cursor.instant(0)).setParameter("id", cursor.number(1)));
        Page<Campaign> page = Page.of(query.setMaxResults(size + 1).getResultList(), size, campaign -> Cursor.of(campaign.getOpens(), campaign.getId()));
        return page;
    }

    /** The campaigns by which ideas can be filtered: the latest. */
    public List<Campaign> latest(int most) {
        return list(null, most).items();
    }

    /** A campaign with its texts. */
    public Campaign campaign(long id) {
        Campaign campaign = Optional.ofNullable(em.find(Campaign.class, id)).filter(found -> team() || found.phase(Instant.now()) != Phase.DRAFT)
                .orElseThrow(() -> new NotFound("campaign " + id));
        return campaign;
    }

    /** What the page of a campaign tells besides its entries. */
    public CampaignView view(long id) {
        Campaign campaign = campaign(id);
        campaign.getJudges().forEach(Member::getName);
        boolean grows = !campaign.getSteps().isEmpty();
        Phase phase = campaign.phase(Instant.now());
        Viewer viewer = access.viewer();
        boolean admitted = viewer.may(Permission.CONTRIBUTE) && admits(campaign, em.find(Member.class, viewer.id()));
        int earned = admitted && grows ? points.of(viewer.id()) : 0;
        Purse purse = !admitted || campaign.getVotes() == null ? null : purse(campaign, viewer.id(), campaign.votesWith(earned));
        List<EntryLine> winners = phase == Phase.PUBLISHED ? lines(em.createQuery(
                "select e from CampaignEntry e where e.campaign.id = :id and e.place is not null order by e.place", CampaignEntry.class)
                .setParameter("id", id).getResultList()) : List.of();
        return new CampaignView(campaign, phase, admitted, viewer.isSignedIn() && campaign.isJudgedBy(viewer.id()), purse, earned, winners,
                credits.of(winners.stream().map(winner -> winner.idea().id()).toList()));
    }

    private Purse purse(Campaign campaign, long member, int votes) {
        return Optional.ofNullable(em.find(Purse.class, new Purse.Key(campaign.getId(), member))).map(known -> known.with(votes))
                .orElseGet(() -> new Purse(campaign.getId(), member, votes));
    }

    /** A part of the entries: ranked where votes are counted, else the latest first. */
    public Page<EntryLine> entries(Campaign campaign, String after, int size) {
        Phase phase = campaign.phase(Instant.now());
        String key = !phase.isCounted() ? "e.entered" : campaign.getRule() == VoteRule.OPEN && phase == Phase.COUNTED ? "i.votes" : "e.points";
        Optional<Cursor> position = phase.isCounted() ? Cursor.parseNumbers(after) : Cursor.parseInstant(after);
        TypedQuery<Tuple> query = em.createQuery("select e, " + key + " from CampaignEntry e join KnowledgeItem i on i.id = e.ideaId"
                + " where e.campaign = :campaign and i.visibility in :visibilities"
                + (position.isEmpty() ? "" : " and (%1$s < :value or %1$s = :value and e.ideaId < :id)".formatted(key))
                + " order by " + key + " desc, e.ideaId desc", Tuple.class)
                .setParameter("campaign", campaign).setParameter("visibilities", access.viewer().visibilities());
        position.ifPresent(cursor -> query.setParameter("value", phase.isCounted() ? (Object) (int) cursor.number(0) : cursor.instant(0))
                .setParameter("id", cursor.number(1)));
        Page<Tuple> page = Page.of(query.setMaxResults(size + 1).getResultList(), size, row -> Cursor.of(row.get(1), row.get(0, CampaignEntry.class).getIdeaId()));
        return new Page<>(lines(page.items().stream().map(row -> row.get(0, CampaignEntry.class)).toList()), page.next());
    }

    /** The foremost entries, for whoever names the winners: by score, then by points. */
    public List<EntryLine> candidates(long id) {
        access.require(Permission.DECIDE_IDEAS);
        return lines(em.createQuery("""
                select e from CampaignEntry e join KnowledgeItem i on i.id = e.ideaId where e.campaign.id = :id
                order by coalesce(e.score, 0) desc, greatest(e.points, case when e.campaign.rule = :open then i.votes else 0 end) desc, e.entered, e.ideaId""", CampaignEntry.class)
                .setParameter("id", id).setParameter("open", VoteRule.OPEN).setMaxResults(CANDIDATES).getResultList());
    }

    /** Open ideas of the viewer that take part in no campaign yet, the latest first. */
    public List<IdeaLine> enterable() {
        if (!access.viewer().isSignedIn()) {
            return List.of();
        }
        List<IdeaLine> own = ideas.list(IdeaFilter.open(IdeaSort.MINE), null, OFFERED).items();
        if (own.isEmpty()) {
            return own;
        }
        List<Long> taken = em.createQuery("select e.ideaId from CampaignEntry e where e.ideaId in :ids", Long.class)
                .setParameter("ids", own.stream().map(IdeaLine::id).toList()).getResultList();
        return own.stream().filter(idea -> !taken.contains(idea.id())).toList();
    }

    private List<EntryLine> lines(List<CampaignEntry> entries) {
        List<Long> ids = entries.stream().map(CampaignEntry::getIdeaId).toList();
        Map<Long, IdeaLine> lines = ideas.lines(ids).stream().collect(Collectors.toMap(IdeaLine::id, Function.identity()));
        Map<Long, Integer> mine = given(ids);
        return entries.stream().filter(entry -> lines.containsKey(entry.getIdeaId()))
                .map(entry -> new EntryLine(lines.get(entry.getIdeaId()), entry, mine.getOrDefault(entry.getIdeaId(), 0))).toList();
    }

    /** What the viewer gives, by id of the idea. */
    private Map<Long, Integer> given(Collection<Long> ids) {
        Map<Long, Integer> given = new HashMap<>();
        if (access.viewer().isSignedIn() && !ids.isEmpty()) {
            em.createQuery("select a from Allocation a where a.key.memberId = :member and a.key.ideaId in :ids", Allocation.class)
                    .setParameter("member", access.viewer().id()).setParameter("ids", ids).getResultList()
                    .forEach(allocation -> given.put(allocation.ideaId(), allocation.bound()));
        }
        return given;
    }

    private boolean admits(Campaign campaign, Member member) {
        return campaign.admits(member, segments.of(member));
    }

    private boolean team() {
        return access.viewer().may(Permission.DECIDE_IDEAS);
    }
}
