package org.wawasan.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.wawasan.member.Access;
import org.wawasan.member.Member;
import org.wawasan.member.Viewer;

/**
 * Where items came from and what became of them: answer, FAQ entry, article, idea, release. Every item keeps how many steps it
 * takes part in, so that a page asks for the chain only where there is one. Editions of one article in several languages
 * share one chain.
 */
@ApplicationScoped
@Transactional
public class ProvenanceChain {

    /** Steps that a chain is followed, and the number of items that it names, at most. */
    private static final int LONGEST = 8;
    private static final int MOST = 60;
    private static final String COMMENT = "comment";
    private static final String RELEASE = "release";
    private static final Chain.Contributor NOBODY = new Chain.Contributor(null, null);

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;

    /** Links an item to the one that was made out of it. */
    public void link(KnowledgeItem source, KnowledgeItem target, Provenance.Step step, Member member) {
        keep(new Provenance(source, null, target, step, member), source.kindCode());
    }

    /** Links what was said in a comment to the item that was made out of it. */
    public void link(Comment comment, KnowledgeItem target, Provenance.Step step, Member member) {
        keep(new Provenance(comment.getItem(), comment, target, step, member), COMMENT);
    }

    /** Takes a step back, as when a merge is undone; one that was never taken changes nothing. */
    public void unlink(KnowledgeItem source, KnowledgeItem target, Provenance.Step step) {
        em.createQuery("select p from Provenance p where p.source = :source and p.target = :target and p.step = :step", Provenance.class)
                .setParameter("source", source).setParameter("target", target).setParameter("step", step).getResultStream().findFirst()
                .ifPresent(taken -> {
                    em.remove(taken);
                    count(taken, source.kindCode(), -1);
                });
    }

    private void keep(Provenance taken, String sourceKind) {
        em.persist(taken);
        count(taken, sourceKind, 1);
    }

    private void count(Provenance step, String sourceKind, int change) {
        em.flush();
        if (step.getStep() == Provenance.Step.TRANSLATED) {
            return;
        }
        em.createNativeQuery("""
                update knowledge_item set made_into = made_into + if(id = :source, :change, 0), made_from = made_from + if(id = :target, :change, 0)
                where id in (:source, :target)""")
                .setParameter("source", step.getSource().getId()).setParameter("target", step.getTarget().getId())
                .setParameter("change", change).executeUpdate();
        em.createNativeQuery("""
                insert into knowledge_conversion (day, step, source_kind, target_kind, steps) values (:day, :step, :source, :target, 1)
                on duplicate key update steps = steps + :change""")
                .setParameter("day", LocalDate.ofInstant(step.getCreated(), ZoneOffset.UTC)).setParameter("step", step.getStep().name())
                .setParameter("source", sourceKind).setParameter("target", step.getTarget().kindCode())
                .setParameter("change", change).executeUpdate();
    }

    /** How often what became what since a day; kept, so the cost is that of a few rows a day. */
    public List<Conversion> conversions(LocalDate since) {
        List<?> rows = em.createNativeQuery("""
                select source_kind, target_kind, step, sum(steps) from knowledge_conversion where day >= :since
                group by 1, 2, 3 having sum(steps) > 0 order by 4 desc, 1, 2, 3""")
                .setParameter("since", since).getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> new Conversion(row[0].toString(), row[1].toString(),
                Provenance.Step.valueOf(row[2].toString()), ((Number) row[3]).longValue())).toList();
    }

    /** The same month by month; the cost is that of a few rows a day. */
    public Map<YearMonth, List<Conversion>> conversionsByMonth(LocalDate since) {
        Map<YearMonth, List<Conversion>> months = new TreeMap<>();
        for (Object found : em.createNativeQuery("""
                select date_format(day, '%Y-%m'), source_kind, target_kind, step, sum(steps) from knowledge_conversion where day >= :since
                group by 1, 2, 3, 4 having sum(steps) > 0""").setParameter("since", since).getResultList()) {
            Object[] row = (Object[]) found;
            months.computeIfAbsent(YearMonth.parse(row[0].toString()), month -> new ArrayList<>()).add(new Conversion(row[1].toString(), row[2].toString(),
                    Provenance.Step.valueOf(row[3].toString()), ((Number) row[4]).longValue()));
        }
        return months;
    }

    /** The chain of an item that the viewer sees; best asked only where its counters, or those of its translations, say that there is one. */
    public Chain of(long itemId) {
        Set<Long> here = withTranslations(Set.of(itemId));
        List<Provenance> before = walk(here, "target");
        List<Provenance> after = walk(withMerged(here), "source");
        KnowledgeItem item = em.find(KnowledgeItem.class, itemId);
        if (before.isEmpty() && after.isEmpty() || item == null) {
            return Chain.NONE;
        }
        Viewer viewer = access.viewer();
        Map<String, Chain.Link> links = new LinkedHashMap<>();
        Map<Long, Chain.Contributor> people = new LinkedHashMap<>();
        Collections.reverse(before);
        for (Provenance step : before) {
            if (step.getSource().isVisibleTo(viewer)) {
                add(links, people, step.getComment() == null && step.getCredited() == step.getSource().getAuthor() ? link(step.getSource(), false) : link(step));
                credit(people, step.getMember());
            }
        }
        add(links, people, link(item, true));
        for (Provenance step : after) {
            if (step.getTarget().isVisibleTo(viewer)) {
                if (step.getSource().isVisibleTo(viewer) && (step.getCredited() != step.getSource().getAuthor() || step.getSource().getCredit() == null)) {
                    credit(people, step.getCredited());
                }
                add(links, people, link(step.getTarget(), false));
                credit(people, step.getMember());
            }
        }
        Stream.concat(Stream.of(item), after.stream().map(Provenance::getTarget)).distinct()
                .filter(made -> made.deliveredPath() != null && links.containsKey(made.path())).forEach(made -> add(links, people, release(made)));
        return links.size() < 2 ? Chain.NONE : new Chain(List.copyOf(links.values()), List.copyOf(people.values()));
    }

    /** The steps to (end {@code target}) or from (end {@code source}) some items, and those before or after these, the nearest first. */
    private List<Provenance> walk(Set<Long> from, String end) {
        boolean back = end.equals("target");
        List<Provenance> steps = new ArrayList<>();
        Set<Long> seen = new HashSet<>(from);
        Set<Long> frontier = from;
        for (int depth = 0; depth < LONGEST && !frontier.isEmpty() && steps.size() < MOST; depth++) {
            List<Provenance> level = em.createQuery("""
                    select p from Provenance p join fetch p.source s join fetch s.author join fetch p.target t join fetch t.author
                    join fetch p.member join fetch p.credited left join fetch p.comment
                    where p.step <> :translated and p.%s.id in :ids order by p.created, p.id""".formatted(end), Provenance.class)
                    .setParameter("translated", Provenance.Step.TRANSLATED).setParameter("ids", frontier).setMaxResults(MOST - steps.size()).getResultList();
            steps.addAll(level);
            Set<Long> next = new TreeSet<>();
            Set<Long> articles = new TreeSet<>();
            for (Provenance step : level) {
                KnowledgeItem other = back ? step.getSource() : step.getTarget();
                if (other.type() == ItemType.ARTICLE) {
                    articles.add(other.getId());
                } else if ((back ? other.getMadeFrom() : other.getMadeInto()) > 0) {
                    next.add(other.getId());
                }
            }
            next.addAll(articles.isEmpty() ? Set.of() : withTranslations(articles));
            next.removeAll(seen);
            seen.addAll(next);
            frontier = next;
        }
        return steps;
    }

    private Set<Long> withTranslations(Set<Long> ids) {
        Set<Long> all = new TreeSet<>(ids);
        em.createQuery("select p.source.id, p.target.id from Provenance p where p.step = :translated and (p.source.id in :ids or p.target.id in :ids)",
                Object[].class).setParameter("translated", Provenance.Step.TRANSLATED).setParameter("ids", ids).getResultList()
                .forEach(pair -> Collections.addAll(all, (Long) pair[0], (Long) pair[1]));
        return all;
    }

    /** What was made of those that were merged into an item is made of it, too. */
    private Set<Long> withMerged(Set<Long> ids) {
        Set<Long> all = new TreeSet<>(ids);
        all.addAll(em.createQuery("select p.source.id from Provenance p where p.step = :merged and p.target.id in :ids", Long.class)
                .setParameter("merged", Provenance.Step.MERGED).setParameter("ids", ids).getResultList());
        return all;
    }

    private static void add(Map<String, Chain.Link> links, Map<Long, Chain.Contributor> people, Chain.Link link) {
        links.putIfAbsent(link.path(), link);
        if (link.author().id() != null) {
            people.putIfAbsent(link.author().id(), link.author());
        }
    }

    private static void credit(Map<Long, Chain.Contributor> people, Member member) {
        people.putIfAbsent(member.getId(), contributor(member));
    }

    private static Chain.Contributor contributor(Member member) {
        return new Chain.Contributor(member.getId(), member.getName());
    }

    private static Chain.Link link(KnowledgeItem item, boolean current) {
        String code = item.type().getCode();
        return new Chain.Link(item.kindCode(), item.path(), item.heading(), item.getLanguage(), "status." + code + "." + item.getStatusName(),
                item.getStatusName(), new Chain.Contributor(item.getShownAuthorId(), item.getShownAuthorName()), item.getCreated(), current);
    }

    /** What was delivered for an item; the page that tells of it names who had a part. */
    private static Chain.Link release(KnowledgeItem item) {
        return new Chain.Link(RELEASE, item.deliveredPath(), item.heading(), item.getLanguage(), null, null, NOBODY, null, false);
    }

    /** What was said in a comment; it leads to the item where the comment is gone. */
    private static Chain.Link link(Provenance step) {
        KnowledgeItem item = step.getSource();
        Comment comment = step.getComment();
        String path = comment == null ? item.path() : item.pathTo(comment.place());
        return new Chain.Link(COMMENT, path, item.heading(), item.getLanguage(), null, null, contributor(step.getCredited()),
                comment == null ? step.getCreated() : comment.getCreated(), false);
    }
}
