package org.wawasan.collaboration.idea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wawasan.member.Access;

/** Who had a part in several ideas, for lists of what was done: along the chain of provenance, in one statement. */
@ApplicationScoped
@Transactional
public class Credits {

    /** How far back the chain of provenance is followed. */
    private static final int LONGEST_CHAIN = 6;
    private static final String PARTS = """
            with recursive chain (idea_id, item_id, credited_id, steps) as (
                select p.target_id, p.source_id, p.credited_id, 1 from knowledge_provenance p where p.target_id in :ideas
                union
                select c.idea_id, p.source_id, p.credited_id, c.steps + 1 from chain c join knowledge_provenance p on p.target_id = c.item_id
                where c.steps < :longest
            ), part (idea_id, part, member_id, since) as (
                select i.id, 0, i.author_id, i.created from knowledge_item i where i.id in :ideas and i.credit is null
                union all
                select c.idea_id, 1, c.credited_id, i.created from chain c join knowledge_item i on i.id = c.item_id
                where i.visibility in :visibilities and (i.credit is null or c.credited_id <> i.author_id)
                union all
                select d.original_id, 2, i.author_id, i.created from idea d join knowledge_item i on i.id = d.id
                where d.original_id in :ideas and i.visibility in :visibilities and i.credit is null
                union all
                select s.idea_id, 3, s.member_id, s.created from idea_status_change s where s.idea_id in :ideas
                union all
                select c.item_id, 4, c.author_id, c.created from knowledge_comment c where c.item_id in :ideas and not exists
                    (select 1 from idea_status_change s where s.idea_id = c.item_id and s.to_status = 'RELEASED' and s.created < c.created)
            )
            select p.idea_id, min(p.part), m.id, m.name from part p join member m on m.id = p.member_id
            group by p.idea_id, m.id, m.name order by p.idea_id, min(p.part), min(p.since), m.id""";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;

    /** Credits by id of the idea: each person once, by the foremost part; comments count that were made before a release. */
    public Map<Long, List<Credit>> of(Collection<Long> ideas) {
        Map<Long, List<Credit>> credits = new LinkedHashMap<>();
        if (!ideas.isEmpty()) {
            for (Object row : em.createNativeQuery(PARTS).setParameter("ideas", ideas).setParameter("longest", LONGEST_CHAIN)
                    .setParameter("visibilities", access.viewer().visibilities().stream().map(Enum::name).toList()).getResultList()) {
                Object[] part = (Object[]) row;
                credits.computeIfAbsent(((Number) part[0]).longValue(), id -> new ArrayList<>())
                        .add(new Credit(((Number) part[2]).longValue(), (String) part[3], Credit.Part.values()[((Number) part[1]).intValue()]));
            }
        }
        return credits;
    }
}
