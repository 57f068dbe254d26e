package org.wawasan.composition.scorecard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wawasan.People;
import org.wawasan.collaboration.forum.AcceptedAnswers;
import org.wawasan.collaboration.forum.Forum;
import org.wawasan.collaboration.forum.ForumThread;
import org.wawasan.collaboration.forum.ThreadKind;
import org.wawasan.collaboration.forum.Transfer;
import org.wawasan.collaboration.forum.Transfers;
import org.wawasan.collaboration.idea.IdeaBoard;
import org.wawasan.collaboration.idea.IdeaPromotion;
import org.wawasan.collaboration.idea.IdeaStatus;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.content.article.Editorial;
import org.wawasan.content.article.Promotion;
import org.wawasan.knowledge.Comments;
import org.wawasan.knowledge.ProvenanceChain;
import org.wawasan.knowledge.ResponseClock;
import org.wawasan.member.Member;
import org.wawasan.member.Role;
import org.wawasan.platform.Forbidden;
import org.wawasan.platform.SignInRequired;
import org.wawasan.platform.i18n.Language;

/** What is counted along the chain of provenance, and that nothing of it is lost by merging, splitting and deleting. */
@ExtendWith(ArquillianExtension.class)
class ScorecardIT {

    private static final String BODY = "It began after the first hundred kilometres in the rain.";

    @Inject
    private Scorecard scorecard;
    @Inject
    private Forum forum;
    @Inject
    private AcceptedAnswers acceptedAnswers;
    @Inject
    private Transfers transfers;
    @Inject
    private Promotion promotion;
    @Inject
    private Editorial editorial;
    @Inject
    private IdeaPromotion ideaPromotion;
    @Inject
    private IdeaBoard board;
    @Inject
    private Comments comments;
    @Inject
    private ProvenanceChain chain;
    @Inject
    private Taxonomy taxonomy;
    @Inject
    private People people;
    @PersistenceContext
    private EntityManager em;
    @Resource
    private UserTransaction transaction;

    private Member curator;
    private Member manager;
    private Member moderator;
    private Member customer;
    private Member helper;

    @BeforeEach
    void everybodyArrives() {
        curator = people.employee("Ratna", Role.CURATOR);
        manager = people.employee("Bima", Role.PRODUCT_MANAGER);
        moderator = people.employee("Wulan", Role.ADMINISTRATOR);
        customer = people.customer("Sari");
        helper = people.customer("Agus");
    }

    @Test
    void everyStepFromTheAnswerToTheReleaseIsCountedInItsMonth() {
        long question = ask("Why does the twistlepump hiss?");
        long answer = answer(question, "Its valve is dry: one drop of oil.");
        people.be(customer);
        acceptedAnswers.accept(answer);
        people.be(curator);
        long answers = count("reply", "faq");
        long entries = count("faq", "article");
        long releases = count("idea", "release");
        long faq = promotion.promote(answer).getId();
        editorial.publish(faq);
        long article = promotion.promote(faq).getId();
        editorial.publish(article);
        people.be(manager);
        long before = count("article", "idea");
        long wish = ideaPromotion.promote(article).getId();
        assertEquals(before + 1, count("article", "idea"));
        assertEquals(answers + 1, count("reply", "faq"));
        assertEquals(entries + 1, count("faq", "article"));
        board.decide(wish, IdeaStatus.NEW, IdeaStatus.RELEASED, null, "The pump has a sealed valve now.");
        assertEquals(releases + 1, count("idea", "release"));
        board.decide(wish, IdeaStatus.RELEASED, IdeaStatus.UNDER_REVIEW, null, "The seal leaks, so we look at it again.");
        assertEquals(releases, count("idea", "release"));
        assertEquals(4, chain.of(faq).links().size(), "answer, FAQ entry, article and idea, told on each of them");
    }

    @Test
    void mergeAndSplitKeepTheStepsAndTheirCounts() {
        long first = ask("Where does the grumblegear belong?");
        long second = ask("Which side is the grumblegear on?");
        long answer = answer(second, "On the left, behind the cover.");
        people.be(curator);
        long faq = promotion.promote(answer).getId();
        editorial.publish(faq);
        long counted = count("reply", "faq");
        long divided = scorecard.chain().split();
        List<String> told = paths(faq);

        people.be(moderator);
        ForumThread target = transfers.merge(second, "/forum/" + first);
        assertEquals(counted, count("reply", "faq"));
        assertEquals(told.size(), paths(faq).size());
        assertEquals(faq, madeOf(answer));

        Transfer merged = transfers.of(target.getId()).get(0);
        ForumThread split = transfers.split(target.getId(), List.of(answer), ThreadKind.DISCUSSION, "The left side of the grumblegear", taxonomy.ids(List.of("battery")));
        assertEquals(counted, count("reply", "faq"));
        assertEquals(faq, madeOf(split.getId()));
        assertEquals(divided + 1, scorecard.chain().split());

        transfers.undo(transfers.of(split.getId()).get(0).getId());
        assertEquals(divided, scorecard.chain().split());
        assertEquals(faq, madeOf(answer));
        transfers.undo(merged.getId());
        assertEquals(counted, count("reply", "faq"));
        assertEquals(faq, madeOf(answer));
        assertEquals(told, paths(faq));
    }

    @Test
    void deletedCommentStaysCountedAndCredited() throws Exception {
        long question = ask("How warm may the murmelmotor get?");
        people.be(helper);
        long comment = comments.add(question, "Mine stops at eighty degrees.").getId();
        people.be(curator);
        long faq = promotion.promoteComment(comment).getId();
        editorial.publish(faq);
        long counted = count("comment", "faq");
        assertTrue(counted > 0);

        transaction.begin();
        em.createNativeQuery("delete from knowledge_comment where id = :id").setParameter("id", comment).executeUpdate();
        transaction.commit();
        assertEquals(counted, count("comment", "faq"));
        assertEquals("Agus", chain.of(faq).before().get(chain.of(faq).before().size() - 1).author().name());
    }

    @Test
    void measuresAreForEmployees() {
        people.be(customer);
        assertThrows(Forbidden.class, scorecard::chain);
        people.beVisitor();
        assertThrows(SignInRequired.class, scorecard::chain);
    }

    /** How often it happened this month. */
    @Test
    void anIdeaThatWaitsTooLongIsCountedUntilTheCompanyAnswers() throws Exception {
        long answer = answer(ask("Could the moonbell ring by itself?"), "It could, with a small motor in its cap.");
        people.be(manager);
        long wish = ideaPromotion.promote(answer).getId();
        int before = scorecard.overdueIdeas();
        transaction.begin();
        em.createNativeQuery("update knowledge_item set created = :then where id = :id")
                .setParameter("then", Instant.now().minus(Duration.ofDays(ResponseClock.days() + 1L))).setParameter("id", wish).executeUpdate();
        transaction.commit();
        assertEquals(before + 1, scorecard.overdueIdeas());
        board.decide(wish, IdeaStatus.NEW, IdeaStatus.PLANNED, null, "The bell gets a motor next spring.");
        assertEquals(before, scorecard.overdueIdeas());
        people.be(customer);
        assertThrows(Forbidden.class, scorecard::overdueIdeas);
    }

    private long count(String source, String target) {
        return scorecard.chain().steps().stream().filter(step -> step.source().equals(source) && step.target().equals(target))
                .mapToLong(step -> step.months().get(0)).sum();
    }

    private List<String> paths(long item) {
        return chain.of(item).links().stream().map(link -> link.path().replaceFirst("-.*", "")).toList();
    }

    /** Id of the article that the chain of an item leads to. */
    private long madeOf(long item) {
        return chain.of(item).links().stream().map(link -> link.path()).filter(path -> path.startsWith("/knowledge/"))
                .map(path -> Long.valueOf(path.replaceAll("\\D*(\\d+).*", "$1"))).findFirst().orElse(-1L);
    }

    private long ask(String title) {
        people.be(customer);
        return forum.post(ThreadKind.QUESTION, title, BODY, taxonomy.ids(List.of("battery")), Language.EN).getId();
    }

    private long answer(long question, String words) {
        people.be(helper);
        return forum.reply(question, words, false).getId();
    }
}
