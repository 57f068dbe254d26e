package org.wawasan.operation.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.wawasan.collaboration.campaign.Campaign;
import org.wawasan.collaboration.campaign.CampaignBoard;
import org.wawasan.collaboration.campaign.CampaignEntry;
import org.wawasan.collaboration.campaign.CampaignPlan;
import org.wawasan.collaboration.campaign.CampaignText;
import org.wawasan.collaboration.campaign.CampaignVotes;
import org.wawasan.collaboration.campaign.Eligibility;
import org.wawasan.collaboration.campaign.TrustStep;
import org.wawasan.collaboration.campaign.VoteRule;
import org.wawasan.collaboration.forum.AcceptedAnswers;
import org.wawasan.collaboration.forum.Forum;
import org.wawasan.collaboration.forum.ForumThread;
import org.wawasan.collaboration.forum.Reply;
import org.wawasan.collaboration.forum.ThreadKind;
import org.wawasan.collaboration.gate.Gate;
import org.wawasan.collaboration.gate.SupportGates;
import org.wawasan.collaboration.idea.Idea;
import org.wawasan.collaboration.idea.IdeaBoard;
import org.wawasan.collaboration.idea.IdeaStatus;
import org.wawasan.collaboration.pilot.ConceptTest;
import org.wawasan.collaboration.pilot.ConceptTests;
import org.wawasan.collaboration.pilot.Question;
import org.wawasan.collaboration.pilot.QuestionKind;
import org.wawasan.collaboration.pilot.TestPlan;
import org.wawasan.competence.expertise.Profiles;
import org.wawasan.composition.taxonomy.Concept;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.content.article.ArticleImport;
import org.wawasan.content.article.ArticleKind;
import org.wawasan.content.article.ArticleStory;
import org.wawasan.content.article.Edition;
import org.wawasan.content.article.EditionStatus;
import org.wawasan.content.article.FeedbackReason;
import org.wawasan.content.article.Interval;
import org.wawasan.content.article.Opinion;
import org.wawasan.content.article.Ratings;
import org.wawasan.content.article.Wording;
import org.wawasan.content.document.DocumentWords;
import org.wawasan.content.document.DownloadRight;
import org.wawasan.content.document.Reception;
import org.wawasan.content.quality.Sampling;
import org.wawasan.knowledge.Comments;
import org.wawasan.knowledge.Direction;
import org.wawasan.knowledge.KnowledgeItem;
import org.wawasan.knowledge.Votes;
import org.wawasan.member.Member;
import org.wawasan.member.Role;
import org.wawasan.member.Visibility;
import org.wawasan.platform.i18n.Language;

/**
 * The demonstration community settles in: members without a way to sign in, their ideas with decisions, campaigns and a concept test, their threads with
 * answers, the articles made of them, and documents. All of it or, where anything fails, nothing.
 */
@ApplicationScoped
@Transactional
public class Community {

    private static final int MONTHS_DRAWN = 12;
    private static final String SOURCE = "demonstration";
    private static final Pattern ARTICLE_LINK = Pattern.compile("/knowledge/([a-z][a-z0-9-]+)");
    private static final Duration LONGEST_PAUSE = Duration.ofDays(3);

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Taxonomy taxonomy;
    @Inject
    private Votes votes;
    @Inject
    private Comments comments;
    @Inject
    private Profiles profiles;
    @Inject
    private IdeaBoard ideas;
    @Inject
    private CampaignBoard campaigns;
    @Inject
    private CampaignVotes campaignVotes;
    @Inject
    private ConceptTests tests;
    @Inject
    private SupportGates gates;
    @Inject
    private Forum forum;
    @Inject
    private AcceptedAnswers acceptedAnswers;
    @Inject
    private ArticleImport articles;
    @Inject
    private Ratings ratings;
    @Inject
    private Sampling sampling;
    @Inject
    private Reception reception;

    /** @return false where the portal holds something already, which is left alone */
    public boolean settle() {
        boolean empty = em.createQuery("select i.id from KnowledgeItem i", Long.class).setMaxResults(1).getResultList().isEmpty();
        if (!empty) {
            return false;
        }
        Script script = new Script();
        Map<String, Long> members = members(script);
        Map<String, Long> replies = new HashMap<>();
        Map<String, Long> submitted = ideas(script, members);
        campaigns(script, members, submitted);
        tests(script, members, submitted);
        threads(script, members, replies);
        articles(script, members, replies);
        documents(script, members);
        gates.store(List.of(new Gate(1, 12, null, 21), new Gate(2, 30, 365, 14)));
        IntStream.rangeClosed(1, MONTHS_DRAWN).forEach(ago -> sampling.draw(YearMonth.now(ZoneOffset.UTC).minusMonths(ago)));
        return true;
    }

    private Map<String, Long> members(Script script) {
        Map<String, Long> members = new HashMap<>();
        for (JsonObject person : script.read("members.json")) {
            Member member = Member.imported(person.getString("name"), Script.language(person), SOURCE, person.getString("key"))
                    .since(script.when(person, "joinedDaysAgo"));
            Script.strings(person, "roles").forEach(role -> member.grant(Role.valueOf(role)));
            em.persist(member);
            em.flush();
            profiles.store(member, person.getString("headline"), Script.text(person, "bio"), EnumSet.of(Script.language(person)), true, true,
                    concepts(Taxonomy.SKILLS, Script.strings(person, "skills")));
            members.put(person.getString("key"), member.getId());
        }
        return members;
    }

    private Map<String, Long> ideas(Script script, Map<String, Long> members) {
        Map<String, Long> submitted = new HashMap<>();
        for (JsonObject told : script.read("ideas.json")) {
            Idea idea = new Idea(told.getString("title"), Script.text(told, "body"), Script.language(told), member(members, told, "author"), topics(told));
            prepare(idea, script, told);
            ideas.store(idea);
            vote(idea, members, Script.strings(told, "voters"));
            comment(idea, script, members, told);
            for (JsonObject change : Script.objects(told, "statusChanges")) {
                ideas.store(idea.decide(IdeaStatus.valueOf(change.getString("status")), null, Script.text(change, "response"),
                        member(members, change, "by"), script.when(change, "daysAgo")));
            }
            letGo();
            submitted.put(told.getString("key"), idea.getId());
        }
        return submitted;
    }

    private void campaigns(Script script, Map<String, Long> members, Map<String, Long> submitted) {
        for (JsonObject told : script.read("campaigns.json")) {
            Instant opens = hour(script, told, "opensDaysAgo");
            Campaign campaign = new Campaign(member(members, told, "by"), plan(script, told, members, opens));
            campaign.announce(opens);
            campaigns.store(campaign);
            em.flush();
            for (JsonObject entered : Script.objects(told, "entries")) {
                Idea idea = em.find(Idea.class, submitted.get(entered.getString("idea")));
                CampaignEntry entry = campaigns.store(idea, campaign, script.when(entered, "daysAgo"));
                if (entered.containsKey("coins")) {
                    entered.getJsonObject("coins").forEach((giver, coins) -> campaignVotes.store(idea, entry, em.find(Member.class, members.get(giver)),
                            ((JsonNumber) coins).intValue(), Instant.now()));
                }
            }
            JsonObject result = told.getJsonObject("result");
            if (result != null) {
                campaigns.conclude(campaign, Map.of(Language.ID, result.getString("id"), Language.EN, result.getString("en")),
                        Script.objects(result, "winners").stream().map(winner -> new CampaignBoard.Winner(submitted.get(winner.getString("idea")),
                                winner.getString("reason"))).toList(), script.when(result, "daysAgo"));
            }
        }
    }

    private CampaignPlan plan(Script script, JsonObject told, Map<String, Long> members, Instant opens) {
        Map<Language, CampaignText> texts = new EnumMap<>(Language.class);
        told.getJsonObject("texts").forEach((code, value) -> texts.put(Language.of(code).orElseThrow(), new CampaignText(
                value.asJsonObject().getString("title"), Script.text(value.asJsonObject(), "brief"), String.join("\n", Script.strings(value.asJsonObject(), "criteria")))));
        return new CampaignPlan(texts, opens, hour(script, told, "submissionsEndDaysAgo"), hour(script, told, "votingEndsDaysAgo"),
                Eligibility.valueOf(told.getString("eligibility")), null, null, VoteRule.valueOf(told.getString("rule")),
                told.containsKey("votes") ? told.getInt("votes") : null, told.containsKey("shortlist") ? told.getInt("shortlist") : null,
                Script.strings(told, "judges").stream().map(key -> reference(members, key)).collect(Collectors.toSet()), steps(told));
    }

    private static List<TrustStep> steps(JsonObject told) {
        List<JsonArray> steps = told.containsKey("steps") ? told.getJsonArray("steps").getValuesAs(JsonArray.class) : List.of();
        return IntStream.range(0, steps.size()).mapToObj(i -> new TrustStep(i + 1, steps.get(i).getInt(0), steps.get(i).getInt(1))).toList();
    }

    private void tests(Script script, Map<String, Long> members, Map<String, Long> submitted) {
        for (JsonObject told : script.read("tests.json")) {
            List<TestPlan.Asked> survey = new ArrayList<>();
            for (JsonObject asked : Script.objects(told, "survey")) {
                survey.add(new TestPlan.Asked(survey.size() + 1, QuestionKind.valueOf(asked.getString("kind")), asked.getString("text"), Script.strings(asked, "choices")));
            }
            ConceptTest test = tests.store(em.find(Idea.class, submitted.get(told.getString("idea"))), new TestPlan(told.getString("question"), Script.strings(told, "options"),
                    told.getString("invitation"), told.getInt("places"), survey));
            told.getJsonObject("choices").forEach((chooser, number) -> tests.choose(test, reference(members, chooser),
                    test.getOptions().get(((JsonNumber) number).intValue() - 1)));
            Script.strings(told, "testers").forEach(tester -> tests.join(test, reference(members, tester), Instant.now()));
            for (JsonObject answered : Script.objects(told, "answers")) {
                List<String> given = Script.strings(answered, "answers");
                tests.answer(test, member(members, answered, "by"),
                        test.getSurvey().stream().collect(Collectors.toMap(Question::getField, question -> given.get(question.getPosition() - 1))));
            }
            test.publish(told.getBoolean("published"));
        }
    }

    private static Instant hour(Script script, JsonObject told, String field) {
        return script.when(told, field).truncatedTo(ChronoUnit.HOURS);
    }

    private void threads(Script script, Map<String, Long> members, Map<String, Long> replyIds) {
        for (JsonObject told : script.read("threads.json")) {
            ForumThread thread = new ForumThread(ThreadKind.valueOf(told.getString("kind")), told.getString("title"), Script.text(told, "body"),
                    topics(told), Script.language(told), member(members, told, "author"), Visibility.PUBLIC);
            prepare(thread, script, told);
            forum.store(thread);
            int index = 0;
            for (JsonObject answer : Script.objects(told, "replies")) {
                Reply reply = new Reply(thread, member(members, answer, "author"), Script.text(answer, "body"), answer.getBoolean("official", false));
                reply.happenedAt(script.when(answer, "daysAgo"));
                if (answer.containsKey("language")) {
                    reply.in(Script.language(answer));
                }
                forum.store(reply);
                vote(reply, members, Script.strings(answer, "votes"));
                comment(reply, script, members, answer);
                if (answer.getBoolean("accepted", false)) {
                    acceptedAnswers.store(reply, reply.getCreated());
                }
                em.flush();
                replyIds.put(told.getString("key") + index++, reply.getId());
            }
            letGo();
        }
    }

    private void articles(Script script, Map<String, Long> members, Map<String, Long> replies) {
        Map<String, List<Edition>> stored = new LinkedHashMap<>();
        for (JsonObject told : script.read("articles.json")) {
            List<Edition> editions = articles.store(story(script, told, members, replies));
            editions.forEach(edition -> {
                edition.serve(Script.process(told));
                edition.goes(Direction.valueOf(told.getString("direction")));
            });
            stored.put(told.getString("key"), editions);
            for (Edition edition : editions) {
                Script.strings(told, "helpful").forEach(key -> ratings.store(edition, reference(members, key), Opinion.of(true)));
                Script.strings(told, "notHelpful").forEach(key -> ratings.store(edition, reference(members, key), Opinion.of(false)));
                Script.objects(told, "said").stream().filter(said -> Script.language(said) == edition.getLanguage())
                        .forEach(said -> ratings.store(edition, reference(members, said.getString("by")), new Opinion(said.getBoolean("helpful"),
                                FeedbackReason.of(said.getString("reason", "").toLowerCase(Locale.ROOT)).orElse(null), said.getString("text"), true)));
            }
            letGo();
        }
        stored.values().stream().flatMap(List::stream).filter(edition -> ARTICLE_LINK.matcher(edition.getBody()).find())
                .forEach(edition -> articles.complete(em.find(Edition.class, edition.getId()), body -> linked(body, edition.getLanguage(), stored)));
    }

    private void documents(Script script, Map<String, Long> members) {
        for (JsonObject told : script.read("documents.json")) {
            DocumentWords words = new DocumentWords(told.getString("title"), Script.text(told, "body"), Script.language(told), Script.strings(told, "topics"),
                    Visibility.valueOf(told.getString("audience")), DownloadRight.valueOf(told.getString("download")),
                    Direction.FOR, Script.process(told));
            reception.store(words, script.file("documents/", told.getString("file")), member(members, told, "author"), script.when(told, "daysAgo"));
        }
    }

    private ArticleStory story(Script script, JsonObject told, Map<String, Long> members, Map<String, Long> replies) {
        Map<Language, Wording> wordings = new EnumMap<>(Language.class);
        told.getJsonObject("editions").forEach((code, value) -> wordings.put(Language.of(code).orElseThrow(),
                Wording.written(value.asJsonObject().getString("title"), Script.text(value.asJsonObject(), "body"))));
        JsonObject from = told.getJsonObject("promotedFrom");
        boolean verified = told.containsKey("verifiedBy");
        return new ArticleStory(ArticleKind.valueOf(told.getString("kind")), Visibility.valueOf(told.getString("visibility")), topics(told),
                members.get(told.getString("author")), from == null ? null : replies.get(from.getString("thread") + from.getInt("reply")),
                Script.language(told), wordings, EditionStatus.valueOf(told.getString("state")), script.when(told, "daysAgo"),
                verified ? members.get(told.getString("verifiedBy")) : null, verified ? script.when(told, "verifiedDaysAgo") : null,
                told.containsKey("verifyEveryDays") ? Interval.of(told.getInt("verifyEveryDays")) : Interval.NEVER);
    }

    /** Puts the addresses of articles in place of their keys: of the edition in the same language, if there is one. */
    private static String linked(String body, Language language, Map<String, List<Edition>> stored) {
        return ARTICLE_LINK.matcher(body).replaceAll(link -> {
            List<Edition> editions = stored.get(link.group(1));
            Edition target = editions.stream().filter(edition -> edition.getLanguage() == language).findFirst().orElse(editions.get(0));
            return Matcher.quoteReplacement(target.path());
        });
    }

    private void prepare(KnowledgeItem item, Script script, JsonObject told) {
        item.serve(Script.process(told));
        item.happenedAt(script.when(told, "daysAgo"));
        item.cameFrom(SOURCE, told.getString("key"));
    }

    /** Votes come one after the other; the demonstration does not say when. */
    private void vote(KnowledgeItem item, Map<String, Long> members, List<String> voters) {
        Duration pause = Duration.between(item.getCreated(), Instant.now()).dividedBy(2L * voters.size() + 2);
        Instant when = item.getCreated();
        for (String key : voters) {
            when = when.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
            votes.store(item, reference(members, key), when);
        }
    }

    private void comment(KnowledgeItem item, Script script, Map<String, Long> members, JsonObject told) {
        for (JsonObject comment : Script.objects(told, "comments")) {
            comments.store(item, member(members, comment, "author"), Script.text(comment, "text"), script.when(comment, "daysAgo"));
        }
    }

    /** Writes what is in hand and forgets it: everything that is in hand is looked through before each statement. */
    private void letGo() {
        em.flush();
        em.clear();
    }

    private Member member(Map<String, Long> members, JsonObject object, String field) {
        return em.find(Member.class, members.get(object.getString(field)));
    }

    private Member reference(Map<String, Long> members, String key) {
        return em.getReference(Member.class, members.get(key));
    }

    private List<Long> topics(JsonObject told) {
        return concepts(Taxonomy.TOPICS, Script.strings(told, "topics"));
    }

    private List<Long> concepts(String scheme, List<String> notations) {
        return notations.stream().map(notation -> taxonomy.byNotation(scheme, notation).map(Concept::id)
                .orElseThrow(() -> new IllegalStateException("No concept " + notation + " in " + scheme))).toList();
    }
}
