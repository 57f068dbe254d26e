package org.wawasan.collaboration.roadmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wawasan.People;
import org.wawasan.collaboration.forum.Forum;
import org.wawasan.collaboration.forum.ForumThread;
import org.wawasan.collaboration.forum.Reply;
import org.wawasan.collaboration.forum.ThreadKind;
import org.wawasan.collaboration.idea.Credit;
import org.wawasan.collaboration.idea.Idea;
import org.wawasan.collaboration.idea.IdeaBoard;
import org.wawasan.collaboration.idea.IdeaStatus;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.knowledge.Chain;
import org.wawasan.knowledge.Comments;
import org.wawasan.knowledge.Provenance;
import org.wawasan.knowledge.ProvenanceChain;
import org.wawasan.member.Member;
import org.wawasan.member.Role;
import org.wawasan.member.Visibility;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.persistence.Page;

@ExtendWith(ArquillianExtension.class)
class RoadmapIT {

    private static final String BODY = "The bell is too quiet between lorries in the morning.";
    private static final String RESPONSE = "Thank you. This is what comes next.";

    @Inject
    private Roadmap roadmap;
    @Inject
    private IdeaBoard board;
    @Inject
    private Forum forum;
    @Inject
    private Comments comments;
    @Inject
    private ProvenanceChain provenance;
    @Inject
    private Taxonomy taxonomy;
    @Inject
    private People people;
    @PersistenceContext
    private EntityManager em;
    @Resource
    private UserTransaction transaction;

    private Member sari;
    private Member maya;

    @BeforeEach
    void meet() {
        sari = people.customer("Sari");
        maya = people.employee("Maya", Role.PRODUCT_MANAGER);
    }

    @Test
    void ideaMovesAlongTheBoardAndLeavesItAgain() {
        long id = idea("A louder bell");
        assertEquals(List.of(), standing(id));

        decide(id, IdeaStatus.NEW, IdeaStatus.PLANNED);
        assertEquals(List.of(IdeaStatus.PLANNED), standing(id));
        decide(id, IdeaStatus.PLANNED, IdeaStatus.PLANNED);
        assertEquals(List.of(IdeaStatus.PLANNED), standing(id));
        decide(id, IdeaStatus.PLANNED, IdeaStatus.PILOT);
        assertEquals(List.of(IdeaStatus.PILOT), standing(id));
        decide(id, IdeaStatus.PILOT, IdeaStatus.DECLINED);
        assertEquals(List.of(), standing(id));
    }

    @Test
    void whatMovedLastComesFirstAndEveryPartFollowsTheOther() {
        List<Long> ids = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            long id = idea("Planned wish number " + i);
            decide(id, IdeaStatus.NEW, IdeaStatus.PLANNED);
            ids.add(0, id);
        }
        people.beVisitor();
        List<Long> shown = new ArrayList<>();
        Map<IdeaStatus, String> after = new HashMap<>();
        do {
            Page<Entry> part = roadmap.board(null, after, 2).get(IdeaStatus.PLANNED);
            part.items().forEach(entry -> shown.add(entry.idea().id()));
            after.put(IdeaStatus.PLANNED, part.next());
        } while (after.get(IdeaStatus.PLANNED) != null);

        assertEquals(ids, shown.stream().filter(ids::contains).toList());
        assertEquals(new HashSet<>(shown).size(), shown.size());
    }

    @Test
    void topicNarrowsTheBoard() {
        long id = idea("A bell for the topic of bells");
        decide(id, IdeaStatus.NEW, IdeaStatus.IN_DEVELOPMENT);

        assertTrue(ids(topic("bicycle-parts"), IdeaStatus.IN_DEVELOPMENT).contains(id));
        assertFalse(ids(topic("app"), IdeaStatus.IN_DEVELOPMENT).contains(id));
        decide(id, IdeaStatus.IN_DEVELOPMENT, IdeaStatus.RELEASED);
        assertNotNull(release(topic("bicycle-parts"), id));
        assertEquals(null, release(topic("app"), id));
    }

    @Test
    void ideaForEmployeesIsOnTheirRoadmapOnly() throws Exception {
        long id = idea("A bell that stays in the house");
        decide(id, IdeaStatus.NEW, IdeaStatus.RELEASED);
        transaction.begin();
        em.createNativeQuery("update knowledge_item set visibility = 'EMPLOYEES' where id = :id").setParameter("id", id).executeUpdate();
        transaction.commit();

        people.beVisitor();
        assertEquals(List.of(), standing(id));
        assertEquals(null, release(null, id));
        people.be(maya);
        assertEquals(List.of(IdeaStatus.RELEASED), standing(id));
    }

    @Test
    void releaseNamesEverybodyAlongTheChainOnceByTheForemostPart() throws Exception {
        Member asker = people.customer("Agus");
        Member answerer = people.customer("Tuti");
        Member early = people.customer("Emma");
        transaction.begin();
        ForumThread thread = new ForumThread(ThreadKind.QUESTION, "Why is my bell so quiet?", BODY, List.of(topic("brakes")), Language.EN,
                em.find(Member.class, asker.getId()), Visibility.PUBLIC);
        forum.store(thread);
        Reply reply = new Reply(thread, em.find(Member.class, answerer.getId()), "Because its spring is too soft for this size.", false);
        forum.store(reply);
        ForumThread secret = new ForumThread(ThreadKind.DISCUSSION, "What we say among us", BODY, List.of(topic("brakes")), Language.EN,
                em.find(Member.class, maya.getId()), Visibility.EMPLOYEES);
        forum.store(secret);
        transaction.commit();
        long id = idea("A bell with a harder spring");
        long same = idea("Harder springs for bells, please");
        people.be(early);
        comments.add(id, "Mine is quiet, too.");
        comments.add(id, "And it rusts.");
        transaction.begin();
        provenance.link(em.find(Reply.class, reply.getId()), em.find(Idea.class, id), Provenance.Step.PROMOTED, maya);
        provenance.link(em.find(ForumThread.class, thread.getId()), em.find(Reply.class, reply.getId()), Provenance.Step.PROMOTED, maya);
        provenance.link(em.find(ForumThread.class, secret.getId()), em.find(Idea.class, id), Provenance.Step.PROMOTED, sari);
        transaction.commit();
        people.be(maya);
        board.decide(same, IdeaStatus.NEW, IdeaStatus.DUPLICATE, id, RESPONSE);
        decide(id, IdeaStatus.NEW, IdeaStatus.RELEASED);
        people.be(people.customer("Late"));
        comments.add(id, "Thank you, it rings well.");

        people.beVisitor();
        Release release = release(null, id);
        assertEquals(List.of("Sari AUTHOR", "Agus SOURCE", "Tuti SOURCE", "Maya RESPONSE", "Emma COMMENT"),
                release.credits().stream().map(credit -> credit.name() + " " + credit.part()).toList());
        assertTrue(release.responseHtml().contains("what comes next"));
        String delivered = "/roadmap/released?idea=" + id;
        for (long each : List.of(thread.getId(), reply.getId(), id)) {
            List<Chain.Link> links = provenance.of(each).links();
            assertEquals(delivered, links.get(links.size() - 1).path(), "the chain ends with the release");
        }
        assertEquals(release.credits(), roadmap.release(id).credits());
        assertThrows(NotFound.class, () -> roadmap.release(reply.getId()));
        people.be(maya);
        assertTrue(release(null, id).credits().contains(new Credit(maya.getId(), "Maya", Credit.Part.SOURCE)));
    }

    @Test
    void newestReleaseComesFirst() {
        long first = idea("A bell on the left side");
        long second = idea("A bell on the right side");
        decide(second, IdeaStatus.NEW, IdeaStatus.RELEASED);
        decide(first, IdeaStatus.NEW, IdeaStatus.RELEASED);

        List<Long> shown = roadmap.releases(null, null, 50).items().stream().map(release -> release.idea().id()).toList();
        assertTrue(shown.indexOf(first) < shown.indexOf(second));
    }

    @Test
    void ideaThatCameWithItsHistoryStandsWhereItsLastDecisionPutIt() throws Exception {
        transaction.begin();
        Idea idea = new Idea("A bell from elsewhere", BODY, Language.EN, em.find(Member.class, sari.getId()), List.of(topic("brakes")));
        board.store(idea);
        Instant past = Instant.now().minus(Duration.ofDays(30));
        board.store(idea.decide(IdeaStatus.PLANNED, null, RESPONSE, em.find(Member.class, maya.getId()), past));
        board.store(idea.decide(IdeaStatus.RELEASED, null, RESPONSE, em.find(Member.class, maya.getId()), past.plusSeconds(60)));
        transaction.commit();

        assertEquals(List.of(IdeaStatus.RELEASED), standing(idea.getId()));
        assertEquals(past.plusSeconds(60).getEpochSecond(), release(null, idea.getId()).when().getEpochSecond());
    }

    private long idea(String title) {
        people.be(sari);
        return board.submit(title, BODY, Language.EN, List.of(topic("brakes"))).getId();
    }

    private void decide(long id, IdeaStatus from, IdeaStatus to) {
        people.be(maya);
        board.decide(id, from, to, null, RESPONSE);
    }

    private long topic(String notation) {
        return taxonomy.ids(List.of(notation)).get(0);
    }

    /** The columns in which the idea stands. */
    private List<IdeaStatus> standing(long id) {
        return Milestone.COLUMNS.stream().filter(status -> ids(null, status).contains(id)).toList();
    }

    private List<Long> ids(Long topic, IdeaStatus status) {
        return roadmap.board(topic, Map.of(), 100).get(status).items().stream().map(entry -> entry.idea().id()).toList();
    }

    private Release release(Long topic, long id) {
        return roadmap.releases(topic, null, 100).items().stream().filter(release -> release.idea().id() == id).findFirst().orElse(null);
    }
}
