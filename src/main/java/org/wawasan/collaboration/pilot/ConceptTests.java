package org.wawasan.collaboration.pilot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wawasan.collaboration.idea.Idea;
import org.wawasan.knowledge.Announced;
import org.wawasan.knowledge.Items;
import org.wawasan.member.Access;
import org.wawasan.member.Member;
import org.wawasan.member.Permission;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.Refused;
import org.wawasan.platform.security.RateLimits;

/**
 * Concept tests: planned and read by the product team, taken part in by members. Whoever writes locks the idea first and its test
 * second, so that counts equal rows and the idea stays in pilot meanwhile.
 */
@ApplicationScoped
@Transactional
public class ConceptTests {

    private static final int MOST_TEXTS = 500;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;
    @Inject
    private Items items;
    @Inject
    private RateLimits limits;
    @Inject
    private Event<Announced> announced;

    /** The idea whose test the viewer may plan. */
    public Idea toPlan(long ideaId) {
        access.require(Permission.DECIDE_IDEAS);
        return items.visible(Idea.class, ideaId);
    }

    /** The test of an idea, for the product team; empty where none is planned. */
    public Optional<ConceptTest> planned(long ideaId) {
        access.require(Permission.DECIDE_IDEAS);
        Optional<ConceptTest> found = find(ideaId);
        found.ifPresent(this::complete);
        return found;
    }

    /** Writes down what an idea's test asks, instead of what was written before. */
    public void plan(long ideaId, TestPlan plan) {
        access.require(Permission.DECIDE_IDEAS);
        Idea idea = items.held(Idea.class, ideaId);
        Optional<ConceptTest> known = find(ideaId);
        if (known.isEmpty()) {
            em.persist(new ConceptTest(idea, plan));
            return;
        }
        known.get().demandDraft();
        known.get().clear();
        em.flush();
        known.get().take(plan);
    }

    /** Opens the test, which its idea shows from then on; whoever follows the idea hears of it. */
    public Idea open(long ideaId) {
        ConceptTest test = toChange(ideaId);
        test.open();
        test.getIdea().tested();
        announced.fire(Announced.on(test.getIdea(), "pilot.opened", access.member()));
        return test.getIdea();
    }

    public Idea close(long ideaId) {
        ConceptTest test = toChange(ideaId);
        test.close();
        return test.getIdea();
    }

    /** Shows everybody the result of the options, or no longer. */
    public Idea publish(long ideaId, boolean show) {
        ConceptTest test = toChange(ideaId);
        test.publish(show);
        return test.getIdea();
    }

    /** Keeps a test that was made elsewhere, open, by the demonstration. */
    public ConceptTest store(Idea idea, TestPlan plan) {
        ConceptTest test = new ConceptTest(idea, plan);
        em.persist(test);
        test.open();
        idea.tested();
        em.flush();
        return test;
    }

    /** Chooses an option, instead of the one chosen before. */
    public Idea choose(long ideaId, long optionId) {
        Member member = member();
        ConceptTest test = held(ideaId);
        choose(test, member, test.option(optionId));
        return test.getIdea();
    }

    /** Keeps a choice; the caller has authorised it and holds the test. */
    public void choose(ConceptTest test, Member member, TestOption option) {
        Long before = chosen(test, member.getId());
        if (before != null) {
            test.option(before).count(-1);
        }
        option.count(1);
        em.createNativeQuery("""
                insert into pilot_choice (test_id, member_id, option_id) values (:test, :member, :option)
                on duplicate key update option_id = :option""").setParameter("test", test.getId()).setParameter("member", member.getId())
                .setParameter("option", option.getId()).executeUpdate();
    }

    /** Signs up for the beta group; a second time changes nothing. */
    public Idea join(long ideaId) {
        Member member = member();
        ConceptTest test = held(ideaId);
        join(test, member, Instant.now());
        return test.getIdea();
    }

    /** Keeps a sign-up; the caller has authorised it and holds the test. */
    public void join(ConceptTest test, Member member, Instant when) {
        if (!isTester(test, member.getId())) {
            test.countTester(1);
            em.persist(new BetaTester(test.getId(), member.getId(), when));
        }
    }

    /** Leaves the beta group, also when the test is closed. */
    public Idea leave(long ideaId) {
        Member member = member();
        items.held(Idea.class, ideaId);
        ConceptTest test = locked(ideaId);
        BetaTester tester = em.find(BetaTester.class, new BetaTester.Key(test.getId(), member.getId()));
        if (tester != null) {
            em.remove(tester);
            test.countTester(-1);
        }
        return test.getIdea();
    }

    /**
     * Answers the survey, once.
     *
     * @param answers by the names of the questions' fields
     */
    public Idea answer(long ideaId, Map<String, String> answers) {
        Member member = member();
        ConceptTest test = held(ideaId);
        answer(test, member, answers);
        return test.getIdea();
    }

    /** Keeps answers; the caller has authorised it and holds the test. */
    public void answer(ConceptTest test, Member member, Map<String, String> answers) {
        if (hasAnswered(test, member.getId())) {
            throw new Refused("pilot.answered");
        }
        test.answered(answers);
        for (Question question : test.getSurvey()) {
            String given = Question.clean(answers.get(question.getField()));
            if (!given.isEmpty()) {
                em.createNativeQuery("insert into pilot_answer (question_id, member_id, number, text) values (:question, :member, :number, :text)")
                        .setParameter("question", question.getId()).setParameter("member", member.getId())
                        .setParameter("number", question.isCounted() ? Integer.valueOf(given) : null)
                        .setParameter("text", question.isCounted() ? null : given).executeUpdate();
            }
        }
    }

    /**
     * A test as the viewer may take part in it.
     *
     * @throws NotFound where the idea has none, or only a draft
     */
    public Part part(long ideaId) {
        items.visible(Idea.class, ideaId);
        ConceptTest test = find(ideaId).filter(found -> found.getState() != ConceptTest.State.DRAFT).orElseThrow(() -> new NotFound("Concept test of " + ideaId));
        complete(test);
        Long viewer = access.viewer().id();
        return viewer == null ? new Part(test, null, false, false)
                : new Part(test, chosen(test, viewer), isTester(test, viewer), hasAnswered(test, viewer));
    }

    /** What came of a test. */
    public Findings findings(long ideaId) {
        access.require(Permission.DECIDE_IDEAS);
        items.visible(Idea.class, ideaId);
        ConceptTest test = find(ideaId).orElseThrow(() -> new NotFound("Concept test of " + ideaId));
        complete(test);
        List<Findings.Tester> testers = em.createQuery("""
                select new org.wawasan.collaboration.pilot.Findings$Tester(m.id, m.name, t.created) from BetaTester t join Member m on m.id = t.key.memberId
                where t.key.testId = :test order by t.created, m.id""", Findings.Tester.class).setParameter("test", test.getId()).getResultList();
        Map<Long, Map<Integer, Integer>> numbers = numbers(test);
        List<Findings.Answered> answered = test.getSurvey().stream().map(question -> answered(question, numbers.getOrDefault(question.getId(), Map.of()))).toList();
        return new Findings(test, testers, answered);
    }

    private Findings.Answered answered(Question question, Map<Integer, Integer> numbers) {
        int all = numbers.values().stream().mapToInt(Integer::intValue).sum();
        List<Bar> bars = question.getNumbers().stream().map(Integer::valueOf)
                .map(number -> new Bar(question.label(number), numbers.getOrDefault(number, 0), all)).toList();
        Double mean = question.getKind() != QuestionKind.SCALE || all == 0 ? null
                : numbers.entrySet().stream().mapToInt(entry -> entry.getKey() * entry.getValue()).sum() / (double) all;
        return new Findings.Answered(question, bars, mean, question.isCounted() ? List.of() : texts(question));
    }

    private Map<Long, Map<Integer, Integer>> numbers(ConceptTest test) {
        Map<Long, Map<Integer, Integer>> numbers = new HashMap<>();
        for (Object row : em.createNativeQuery("""
                select a.question_id, a.number, count(*) from pilot_answer a join pilot_question q on q.id = a.question_id
                where q.test_id = :test and a.number is not null group by a.question_id, a.number""").setParameter("test", test.getId()).getResultList()) {
            Object[] count = (Object[]) row;
            numbers.computeIfAbsent((Long) count[0], id -> new HashMap<>()).put((Integer) count[1], ((Number) count[2]).intValue());
        }
        return numbers;
    }

    /** In an order that does not tell who said what. */
    private List<String> texts(Question question) {
        List<String> texts = new ArrayList<>();
        for (Object text : em.createNativeQuery("select a.text from pilot_answer a where a.question_id = :question and a.text is not null order by a.text")
                .setParameter("question", question.getId()).setMaxResults(MOST_TEXTS).getResultList()) {
            texts.add((String) text);
        }
        return texts;
    }

    /** All answers of the survey, a row each who answered, without saying who; the first row names the questions. */
    public List<List<String>> answers(long ideaId) {
        ConceptTest test = findings(ideaId).test();
        Map<Long, Map<Long, String>> given = new LinkedHashMap<>();
        for (Object row : em.createNativeQuery("""
                select a.member_id, a.question_id, a.number, a.text from pilot_answer a join pilot_question q on q.id = a.question_id
                where q.test_id = :test order by sha2(concat(a.member_id, '-', q.test_id), 256), q.position""").setParameter("test", test.getId()).getResultList()) {
            Object[] answer = (Object[]) row;
            given.computeIfAbsent((Long) answer[0], id -> new HashMap<>()).put((Long) answer[1], answer[2] == null ? (String) answer[3] : answer[2].toString());
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(test.getSurvey().stream().map(Question::getText).toList());
        given.values().forEach(answers -> rows.add(test.getSurvey().stream().map(question -> {
            String answer = answers.getOrDefault(question.getId(), "");
            return question.getKind() == QuestionKind.CHOICE && !answer.isEmpty() ? question.label(Integer.parseInt(answer)) : answer;
        }).toList()));
        return rows;
    }

    private Member member() {
        Member member = access.member();
        limits.use("pilot", member.getId().toString(), 60, Duration.ofMinutes(5));
        return member;
    }

    /** The test, open and locked, its idea before it. */
    private ConceptTest held(long ideaId) {
        items.held(Idea.class, ideaId);
        ConceptTest test = locked(ideaId);
        test.demandOpen();
        return test;
    }

    private ConceptTest locked(long ideaId) {
        ConceptTest test = find(ideaId).filter(found -> found.getState() != ConceptTest.State.DRAFT).orElseThrow(() -> new NotFound("Concept test of " + ideaId));
        em.refresh(test, LockModeType.PESSIMISTIC_WRITE);
        return test;
    }

    private ConceptTest toChange(long ideaId) {
        access.require(Permission.DECIDE_IDEAS);
        items.held(Idea.class, ideaId);
        return find(ideaId).orElseThrow(() -> new NotFound("Concept test of " + ideaId));
    }

    private Optional<ConceptTest> find(long ideaId) {
        return em.createQuery("select t from ConceptTest t join fetch t.idea where t.idea.id = :idea", ConceptTest.class).setParameter("idea", ideaId)
                .getResultStream().findFirst();
    }

    private void complete(ConceptTest test) {
        test.getOptions().size();
        test.getSurvey().size();
        test.getIdea().getTitle();
    }

    private Long chosen(ConceptTest test, long memberId) {
        return (Long) em.createNativeQuery("select option_id from pilot_choice where test_id = :test and member_id = :member", Long.class)
                .setParameter("test", test.getId()).setParameter("member", memberId).getResultStream().findFirst().orElse(null);
    }

    private boolean isTester(ConceptTest test, long memberId) {
        return em.find(BetaTester.class, new BetaTester.Key(test.getId(), memberId)) != null;
    }

    private boolean hasAnswered(ConceptTest test, long memberId) {
        return !em.createNativeQuery("select 1 from pilot_answer a join pilot_question q on q.id = a.question_id where q.test_id = :test and a.member_id = :member limit 1")
                .setParameter("test", test.getId()).setParameter("member", memberId).getResultList().isEmpty();
    }
}
