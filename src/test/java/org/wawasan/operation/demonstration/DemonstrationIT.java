package org.wawasan.operation.demonstration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wawasan.People;
import org.wawasan.competence.expertise.Directory;
import org.wawasan.competence.expertise.PeopleFilter;
import org.wawasan.competence.expertise.PersonRow;

@ExtendWith(ArquillianExtension.class)
class DemonstrationIT {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Community community;
    @Inject
    private Directory directory;
    @Inject
    private People people;

    /** The first test finds the portal empty, the others find the community there. */
    @BeforeEach
    void communityHasSettledIn() {
        people.beVisitor();
        community.settle();
    }

    @Test
    void everybodyAndEverythingIsThere() {
        assertEquals(19, count("Member m"));
        assertEquals(24, count("Idea i"));
        assertEquals(26, count("ForumThread t"));
        assertEquals(56, count("Reply r"));
        assertEquals(21, count("Article a"));
        assertEquals(2, count("Document d where d.current.characters > 500"));
        assertTrue(count("Idea i where i.status = 'RELEASED'") > 0);
        assertTrue(count("ForumThread t where t.status = 'SOLVED'") > 0);
        assertEquals(3, count("Provenance p where p.step = org.wawasan.knowledge.Provenance.Step.PROMOTED"));
        assertEquals(12, count("Reply r where r.language <> r.thread.language"));
    }

    @Test
    void secondTimeChangesNothing() {
        long items = count("KnowledgeItem i");

        assertFalse(community.settle());
        assertEquals(items, count("KnowledgeItem i"));
    }

    @Test
    void nobodyOfThemCanSignIn() {
        assertEquals(0, count("Member m where m.email is not null or m.passwordHash is not null"));
    }

    @Test
    void countersEqualWhatTheyCount() {
        assertEquals(0, count("KnowledgeItem i where i.votes <> (select count(*) from Vote v where v.key.itemId = i.id)"));
        assertEquals(0, count("KnowledgeItem i where i.comments <> (select count(*) from Comment c where c.item.id = i.id)"));
        assertEquals(0, count("ForumThread t where t.replies <> (select count(*) from Reply r where r.thread.id = t.id)"));
    }

    @Test
    void nothingHappensBeforeItsTimeOrInTheFuture() {
        assertEquals(0, count("Reply r where r.created < r.thread.created or r.created > instant"));
        assertEquals(0, count("Comment c where c.created < c.item.created or c.created > instant"));
        assertEquals(0, count("KnowledgeItem i where i.created < i.author.created or i.created > instant"));
        assertEquals(0, count("Vote v where v.created > instant or v.created < (select i.created from KnowledgeItem i where i.id = v.key.itemId)"));
    }

    @Test
    void linksBetweenArticlesLeadToTheEditionOfTheirLanguage() {
        List<Object[]> editions = em.createQuery("select e.body, e.language from Edition e where e.body like '%/knowledge/%'", Object[].class).getResultList();

        assertFalse(editions.isEmpty());
        for (Object[] edition : editions) {
            Matcher link = Pattern.compile("\\(/knowledge/([^)]*)\\)").matcher((String) edition[0]);
            while (link.find()) {
                assertTrue(link.group(1).matches("\\d+-[a-z0-9-]+"), link.group(1));
                assertEquals(1, count("Edition e where e.id = " + link.group(1).replaceFirst("-.*", "") + " and (e.language = '" + edition[1]
                        + "' or not exists (select 1 from Edition o where o.article = e.article and o.language = '" + edition[1] + "'))"));
            }
        }
    }

    @Test
    void thoseWhoAnsweredAppearAsExperts() {
        List<PersonRow> known = directory.list(new PeopleFilter(null, null, null, false), null).items();

        assertTrue(known.stream().filter(PersonRow::isEvidenced).count() >= 5, known.toString());
        assertTrue(known.get(0).isEvidenced());
    }

    @Test
    void whatTheyFoundUsefulGavePoints() {
        List<?> points = em.createNativeQuery("select points from member_reputation order by points desc", Integer.class).getResultList();

        assertTrue(points.size() >= 8, points.toString());
        assertTrue((Integer) points.get(0) >= 50 && (Integer) points.get(0) < 1_000, points.toString());
        assertEquals(List.of(), em.createNativeQuery("select member_id from member_reputation r where points <> (select sum(e.points) from reputation_entry e where e.member_id = r.member_id)",
                Long.class).getResultList());
        assertEquals(count("Reply r where r.status = 'ACCEPTED' and r.author <> r.thread.author"), ((Number) em.createNativeQuery(
                "select count(*) from reputation_entry where merit = 'ACCEPTED_ANSWER'").getSingleResult()).longValue());
    }

    private long count(String what) {
        return em.createQuery("select count(*) from " + what, Long.class).getSingleResult();
    }
}
