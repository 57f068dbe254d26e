package org.wawasan.competence.expertise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wawasan.composition.taxonomy.Filings;
import org.wawasan.composition.taxonomy.Knowers;
import org.wawasan.member.Member;
import org.wawasan.member.Role;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.persistence.Cursor;
import org.wawasan.platform.persistence.Page;

/** The people who know something. Each part of a list is one range of an index, see {@link Decay}. */
@ApplicationScoped
@Transactional
public class Directory implements Knowers {

    private static final int PAGE = 20;
    private static final int TOPICS_IN_ROW = 4;
    private static final List<String> EMPLOYEES = Stream.of(Role.values()).filter(Role::isEmployee).map(Role::name).toList();
    private static final String PERSON = """
            select s.member_id, m.name, p.headline, p.open, p.indonesian, p.english, s.score,
                exists (select 1 from member_role r where r.member_id = s.member_id and r.role in (:employees))
            from expertise_score s join expertise_profile p on p.member_id = s.member_id join member m on m.id = s.member_id
            where s.concept_id = :concept""";
    private static final String FOREMOST_FIRST = " order by s.score desc, s.member_id desc";

    @PersistenceContext
    private EntityManager em;

    /** Listed people, those with the strongest evidence first, those who only claim to know last. */
    public Page<PersonRow> list(PeopleFilter filter, String after) {
        Long concept = filter.skill() != null ? filter.skill() : filter.topic();
        Optional<Cursor> cursor = Cursor.parse(after, 2).filter(Directory::isPosition);
        StringBuilder sql = new StringBuilder(PERSON);
        cursor.ifPresent(position -> sql.append(" and s.score <= :score and (s.score < :score or s.member_id < :member)"));
        if (filter.topic() != null && filter.skill() != null) {
            sql.append(" and exists (select 1 from expertise_score t where t.member_id = s.member_id and t.concept_id = :topic)");
        }
        if (filter.language() != null) {
            sql.append(filter.language() == Language.ID ? " and p.indonesian = 1" : " and p.english = 1");
        }
        sql.append(filter.open() ? " and p.open = 1" : "").append(FOREMOST_FIRST);
        Query query = em.createNativeQuery(sql.toString()).setParameter("employees", EMPLOYEES)
                .setParameter("concept", concept == null ? Filings.EVERYTHING : concept).setMaxResults(PAGE + 1);
        cursor.ifPresent(position -> query.setParameter("score", Double.parseDouble(position.text(0))).setParameter("member", position.number(1)));
        if (filter.topic() != null && filter.skill() != null) {
            query.setParameter("topic", filter.topic());
        }
        List<Object[]> found = rows(query);
        Map<Long, List<Long>> topics = strongest(found.stream().map(row -> id(row[0])).toList());
        return Page.of(found.stream().map(row -> person(row, topics.getOrDefault(id(row[0]), List.of()))).toList(), PAGE,
                person -> Cursor.of(person.score(), person.id()));
    }

    /** Members with an account whose name begins so, unless they do not want to be listed. Read along an index. */
    public List<Member> beginning(String name, int most) {
        return em.createQuery("""
                select m from Member m where m.name like :beginning escape '!' and m.confirmed and m.email is not null
                and not exists (select p.id from Profile p where p.id = m.id and not p.listed) order by m.name, m.id""", Member.class)
                .setParameter("beginning", name.replaceAll("[!%_]", "!$0") + "%").setMaxResults(most).getResultList();
    }

    @Override
    public List<Knower> foremost(long conceptId, int most) {
        Instant now = Instant.now();
        return rows(em.createNativeQuery(PERSON + " and s.score > :nothing" + FOREMOST_FIRST).setParameter("employees", EMPLOYEES)
                .setParameter("concept", conceptId).setParameter("nothing", Decay.NOTHING).setMaxResults(most)).stream()
                .map(row -> new Knower(id(row[0]), (String) row[1], (String) row[2], Decay.strength(((Number) row[6]).doubleValue(), now)))
                .toList();
    }

    /** The topics in which each of the people is strongest; one statement. */
    private Map<Long, List<Long>> strongest(List<Long> members) {
        if (members.isEmpty()) {
            return Map.of();
        }
        Map<Long, Set<Long>> topics = new HashMap<>();
        rows(em.createNativeQuery("select member_id, concept_id from expertise_score where member_id in (:members) and direct = 1 "
                + "order by member_id, score desc, concept_id").setParameter("members", members))
                .forEach(row -> topics.computeIfAbsent(id(row[0]), any -> new LinkedHashSet<>()).add(id(row[1])));
        return topics.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                entry -> entry.getValue().stream().limit(TOPICS_IN_ROW).toList()));
    }

    private static boolean isPosition(Cursor cursor) {
        return cursor.text(0).matches("-?\\d{1,5}(\\.\\d{1,20})?(E-?\\d{1,3})?") && cursor.text(1).matches("\\d{1,18}");
    }

    private static PersonRow person(Object[] row, List<Long> topics) {
        Set<Language> languages = EnumSet.noneOf(Language.class);
        if ((Boolean) row[4]) {
            languages.add(Language.ID);
        }
        if ((Boolean) row[5]) {
            languages.add(Language.EN);
        }
        return new PersonRow(id(row[0]), (String) row[1], (String) row[2], ((Number) row[7]).intValue() == 1, (Boolean) row[3], languages,
                ((Number) row[6]).doubleValue(), topics);
    }

    private static long id(Object value) {
        return ((Number) value).longValue();
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
