package org.wawasan.content.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wawasan.People;
import org.wawasan.collaboration.forum.Forum;
import org.wawasan.collaboration.forum.Ground;
import org.wawasan.collaboration.forum.Moderation;
import org.wawasan.collaboration.forum.Reply;
import org.wawasan.collaboration.forum.ThreadKind;
import org.wawasan.collaboration.forum.Transfers;
import org.wawasan.composition.search.PortalSearch;
import org.wawasan.composition.search.Question;
import org.wawasan.composition.search.Searched;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.content.article.ArticleKind;
import org.wawasan.content.article.ArticleWords;
import org.wawasan.content.article.Edition;
import org.wawasan.content.article.Editorial;
import org.wawasan.knowledge.ProvenanceChain;
import org.wawasan.member.Member;
import org.wawasan.member.Role;
import org.wawasan.member.Visibility;
import org.wawasan.operation.notification.NotificationLine;
import org.wawasan.operation.notification.Notifications;
import org.wawasan.platform.Forbidden;
import org.wawasan.platform.Refused;
import org.wawasan.platform.SignInRequired;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.persistence.Page;

/** The gap register: what opens a gap, what fills it, who works on it. */
@ExtendWith(ArquillianExtension.class)
class GapsIT {

    private static final String BODY = "Let it dry for an hour in the shade before you ride on.";

    @Inject
    private Gaps gaps;
    @Inject
    private SearchTerms searchTerms;
    @Inject
    private GapKeeper keeper;
    @Inject
    private Forum forum;
    @Inject
    private Moderation moderation;
    @Inject
    private Transfers transfers;
    @Inject
    private Editorial editorial;
    @Inject
    private ProvenanceChain chain;
    @Inject
    private PortalSearch search;
    @Inject
    private Event<Searched> searched;
    @Inject
    private Taxonomy taxonomy;
    @Inject
    private Notifications notifications;
    @Inject
    private People people;

    private Member curator;
    private Member manager;
    private Member customer;
    private Member helper;

    @BeforeEach
    void everybodyArrives() {
        curator = people.employee("Ratna", Role.CURATOR);
        manager = people.employee("Bima", Role.PRODUCT_MANAGER);
        customer = people.customer("Sari");
        helper = people.customer("Agus");
        people.be(curator);
    }

    // Searches in vain

    @Test
    void wordsThatTwoSearchInVainAreAGapUntilAnArticleHasThem() throws InterruptedException {
        inVain("Quibblefork sari@example.org", "one");
        assertFalse(isListed("quibblefork"));
        inVain("quibblefork", "one");
        assertFalse(isListed("quibblefork"), "the same searcher counts once a day");
        inVain("Quibblefork", "two");
        Gap gap = listed("quibblefork");
        assertEquals(GapKind.SEARCH, gap.getKind());
        assertEquals(2, gap.getDemand());

        Edition article = publish("Where a quibblefork belongs", "battery");
        people.beVisitor();
        await(() -> search.find(Question.of("quibblefork")).total() > 0);
        keeper.lookAround();
        people.be(curator);
        Gap filled = gaps.get(gap.getId());
        assertEquals(GapState.CLOSED, filled.getState());
        assertEquals(article.getId(), filled.getFilledBy().getId());
        assertFalse(isListed("quibblefork"));

        editorial.archive(article.getId(), null);
        people.beVisitor();
        await(() -> search.find(Question.of("quibblefork")).total() == 0);
        inVain("quibblefork", "three");
        assertFalse(isListed("quibblefork"), "counted anew");
        inVain("quibblefork", "four");
        assertEquals(gap.getId(), listed("quibblefork").getId());
        assertEquals(List.of(GapEvent.What.RETURNS, GapEvent.What.CLOSED, GapEvent.What.NOTICED),
                gaps.history(gap.getId()).stream().map(GapEvent::getWhat).toList());
    }

    @Test
    void wordsThatAnArticleWasWrittenForAreMissingAgainOnlyWhenTheyAreSearchedInVainOnceMore() {
        inVain("glimmergauge", "one");
        inVain("glimmergauge", "two");
        Gap gap = listed("glimmergauge");
        Edition draft = editorial.draft(words("How is the light measured?", "battery"), Editorial.Next.KEEP);
        gaps.drafted(gap.getId(), draft.getId(), false);
        editorial.publish(draft.getId());
        assertEquals(GapState.CLOSED, gaps.get(gap.getId()).getState());

        keeper.lookAround();
        people.be(curator);
        assertEquals(GapState.CLOSED, gaps.get(gap.getId()).getState(), "as the index that does not know the article yet");
        inVain("glimmergauge", "three");
        assertEquals(gap.getId(), listed("glimmergauge").getId());
    }

    @Test
    void nobodyFillsTheRegisterAlone() {
        for (int i = 0; i < 30; i++) {
            String words = "floodword" + (char) ('a' + i % 26) + (char) ('a' + i / 26);
            inVain(words, "flooder");
            inVain(words, "flooder");
        }
        assertTrue(gaps.queue(new GapFilter(GapKind.SEARCH, null, null, null, null), null).items().stream()
                .noneMatch(gap -> gap.heading().startsWith("floodword")));
    }

    // What is searched

    @Test
    void everySearchIsCountedByItsWordsAndLanguageWithWhatItFound() {
        searched.fire(new Searched("Snorkelbolt for sari@example.org", Language.EN, 0, "one"));
        searched.fire(new Searched("snorkelbolt for", Language.EN, 0, "one"));
        assertTrue(terms(null).isEmpty(), "the same searcher counts once a day");
        searched.fire(new Searched("Snorkelbolt for", Language.EN, 7, "two"));
        searched.fire(new Searched("snorkelbolt for", Language.ID, 3, "three"));
        searched.fire(new Searched("snorkelbolt for", Language.ID, 4, "four"));
        searched.fire(new Searched("snorkelbolt for", Language.ID, 5, "five"));

        assertEquals(List.of("snorkelbolt for ID 3 0 5", "snorkelbolt for EN 2 1 7"), terms(null));
        assertEquals(List.of("snorkelbolt for EN 2 1 7"), terms(Language.EN));
        searchTerms.forget(Instant.now().plus(Duration.ofDays(91)));
        assertEquals(List.of(), terms(null));
    }

    @Test
    void whatIsSearchedIsForThoseWhoWriteAndReadPageByPage() {
        for (int i = 0; i <= SearchTerms.PAGE; i++) {
            String words = "brimblecock" + (char) ('a' + i % 26) + (char) ('a' + i / 26);
            searched.fire(new Searched(words, Language.ID, 1, "reader " + i));
            searched.fire(new Searched(words, Language.ID, 1, "second reader " + i));
        }
        Page<SearchTerm> first = searchTerms.most(Language.ID, null);
        assertEquals(SearchTerms.PAGE, first.items().size());
        assertFalse(searchTerms.most(Language.ID, first.next()).isEmpty());

        people.be(customer);
        assertThrows(Forbidden.class, () -> searchTerms.most(null, null));
        people.beVisitor();
        assertThrows(SignInRequired.class, () -> searchTerms.most(null, null));
    }

    private List<String> terms(Language language) {
        return searchTerms.most(language, null).items().stream().filter(term -> term.getWords().startsWith("snorkelbolt"))
                .map(term -> term.getWords() + " " + term.getLanguage() + " " + term.getAsked() + " " + term.getVain() + " " + term.getFound()).toList();
    }

    // Questions

    @Test
    void questionIsAGapUntilSomebodyElseReplies() {
        long question = ask("Does the snibbleclamp fit the long rack?");
        people.be(curator);
        Gap gap = listed("Does the snibbleclamp");
        assertEquals(Set.copyOf(taxonomy.ids(List.of("battery"))), gap.getTopics());
        assertEquals(question, gap.getItem().getId());

        people.be(customer);
        forum.reply(question, "I forgot to say that mine is the blue one.", false);
        people.be(curator);
        assertTrue(isListed("Does the snibbleclamp"), "the asker's own words answer nothing");

        people.be(helper);
        Reply answer = forum.reply(question, "It does, with the longer screws.", false);
        people.be(curator);
        assertEquals(GapState.CLOSED, gaps.get(gap.getId()).getState());
        assertEquals(answer.getId(), gaps.get(gap.getId()).getFilledBy().getId());
    }

    @Test
    void closedQuestionIsNoGapAndReopenedItIsOneAgain() {
        Member moderator = people.employee("Wulan", Role.ADMINISTRATOR);
        long question = ask("How loud is a snorklebell in the rain?");
        people.be(moderator);
        moderation.close(question, Ground.OTHER, null, "It is about another bell");
        people.be(curator);
        assertFalse(isListed("How loud is a snorklebell"));
        people.be(moderator);
        moderation.reopen(question, "It was the right bell");
        people.be(curator);
        assertTrue(isListed("How loud is a snorklebell"));
    }

    @Test
    void questionThatGoesOnInAnotherThreadIsFilledByIt() {
        Member moderator = people.employee("Wulan", Role.ADMINISTRATOR);
        long first = ask("Where do I oil the wobblechain hub?");
        long second = ask("Which oil is right for the wobblechain?");
        people.be(moderator);
        transfers.merge(second, "/forum/" + first);
        people.be(curator);
        assertFalse(isListed("Which oil is right for the wobblechain"));
        assertTrue(isListed("Where do I oil the wobblechain"));
    }

    @Test
    void articleWrittenForAQuestionFillsItAndIsLinkedToIt() {
        long question = ask("May I wash the frobbleseat cover?");
        people.be(curator);
        Gap gap = listed("May I wash the frobbleseat");
        Edition draft = editorial.draft(words("May I wash the frobbleseat cover?", "battery"), Editorial.Next.KEEP);
        gaps.drafted(gap.getId(), draft.getId(), false);
        Gap drafted = gaps.get(gap.getId());
        assertEquals(GapState.ASSIGNED, drafted.getState());
        assertEquals(draft.getId(), drafted.getDraft().getId());

        editorial.publish(draft.getId());
        assertEquals(GapState.CLOSED, gaps.get(gap.getId()).getState());
        assertTrue(chain.of(question).links().stream().anyMatch(link -> link.path().equals(draft.path())));
    }

    // Topics

    @Test
    void topicThatIsSpokenOfIsAGapUntilItHasAnArticle() {
        people.be(customer);
        forum.post(ThreadKind.DISCUSSION, "Baskets that survive the monsoon", BODY, taxonomy.ids(List.of("rain-and-flood")), Language.EN);
        keeper.lookAround();
        people.be(curator);
        long topic = taxonomy.ids(List.of("rain-and-flood")).get(0);
        Gap gap = topicGap(GapKind.ARTICLE, topic);
        assertTrue(gap.isWaiting());
        assertTrue(topicGap(GapKind.EXPERT, topic).isWaiting());

        Edition article = publish("Riding through high water", "rain-and-flood");
        keeper.lookAround();
        people.be(curator);
        assertEquals(GapState.CLOSED, gaps.get(gap.getId()).getState());
        assertEquals(article.getId(), gaps.get(gap.getId()).getFilledBy().getId());

        editorial.archive(article.getId(), null);
        keeper.lookAround();
        people.be(curator);
        assertEquals(GapState.OPEN, gaps.get(gap.getId()).getState());
    }

    // Who works on it

    @Test
    void gapIsTakenGivenOnGivenBackAndDismissedWithItsHistory() throws InterruptedException {
        ask("Is the glimmerlamp bright enough for a forest?");
        people.be(curator);
        long id = listed("Is the glimmerlamp").getId();
        gaps.take(id);
        assertTrue(mine().stream().anyMatch(gap -> gap.getId() == id));
        assertEquals("gap.assigned", refusal(() -> gaps.take(id)));

        gaps.assign(id, manager.getId());
        people.be(manager);
        await(() -> notifications.unread() > 0);
        NotificationLine told = notifications.list(null, 10).items().get(0);
        assertEquals("gap.assigned", told.what());
        assertEquals("Is the glimmerlamp bright enough for a forest?", told.heading());
        assertEquals("/gaps/" + id, notifications.open(told.id()));

        gaps.giveBack(id);
        assertTrue(gaps.queue(new GapFilter(GapKind.QUESTION, null, GapFilter.Whose.NOBODYS, null, null), null).items().stream().anyMatch(gap -> gap.getId() == id));
        gaps.dismiss(id, "We sell no lamps");
        assertFalse(isListed("Is the glimmerlamp"));
        assertEquals("gap.settled", refusal(() -> gaps.take(id)));
        assertTrue(gaps.queue(new GapFilter(null, GapState.DISMISSED, null, null, null), null).items().stream().anyMatch(gap -> gap.getId() == id));
        gaps.recall(id);
        assertTrue(isListed("Is the glimmerlamp"));
        assertEquals(List.of(GapEvent.What.RECALLED, GapEvent.What.DISMISSED, GapEvent.What.RETURNED, GapEvent.What.ASSIGNED, GapEvent.What.ASSIGNED,
                GapEvent.What.NOTICED), gaps.history(id).stream().map(GapEvent::getWhat).toList());
    }

    @Test
    void gapIsGivenOnlyToWhoMayFillIt() {
        ask("Will the murmurmirror fold flat?");
        people.be(curator);
        long id = listed("Will the murmurmirror").getId();
        assertEquals("gap.assignee", refusal(() -> gaps.assign(id, customer.getId())));
        assertEquals("required", refusal(() -> gaps.assign(id, null)));
    }

    @Test
    void customersSeeNothingOfIt() {
        people.be(customer);
        assertThrows(Forbidden.class, () -> gaps.queue(GapFilter.WAITING, null));
        assertThrows(Forbidden.class, () -> gaps.get(1));
        assertThrows(Forbidden.class, () -> gaps.take(1));
    }

    @Test
    void queueIsRankedNarrowedAndReadPartByPart() {
        for (int i = 0; i < Gaps.PAGE + 2; i++) {
            inVain("pagewordle" + (char) ('a' + i % 26) + (char) ('a' + i / 26), "reader" + i);
            inVain("pagewordle" + (char) ('a' + i % 26) + (char) ('a' + i / 26), "another" + i);
        }
        List<Gap> all = new ArrayList<>();
        String after = null;
        do {
            Page<Gap> part = gaps.queue(GapFilter.WAITING, after);
            all.addAll(part.items());
            after = part.next();
        } while (after != null);
        assertEquals(all.size(), all.stream().map(Gap::getId).distinct().count());
        for (int i = 1; i < all.size(); i++) {
            assertTrue(all.get(i - 1).getScore() >= all.get(i).getScore());
        }
        assertTrue(gaps.queue(new GapFilter(GapKind.SEARCH, null, null, null, Language.EN), null).items().stream().allMatch(gap -> gap.getKind() == GapKind.SEARCH));
        assertEquals(List.of(), gaps.queue(new GapFilter(null, null, null, Set.of(), null), null).items());
    }

    private List<Gap> mine() {
        return gaps.queue(new GapFilter(null, null, GapFilter.Whose.MINE, null, null), null).items();
    }

    private static String refusal(org.junit.jupiter.api.function.Executable act) {
        return assertThrows(Refused.class, act).violations().get(0).key();
    }

    /** A visitor searches words that find nothing; afterwards the curator is back. */
    private void inVain(String text, String searcher) {
        people.beVisitor();
        searched.fire(new Searched(text, Language.EN, 0, searcher));
        people.be(curator);
    }

    private boolean isListed(String beginning) {
        return everything().stream().anyMatch(gap -> gap.heading().startsWith(beginning));
    }

    private Gap listed(String beginning) {
        return everything().stream().filter(gap -> gap.heading().startsWith(beginning)).findFirst().orElseThrow();
    }

    private List<Gap> everything() {
        List<Gap> all = new ArrayList<>();
        String after = null;
        do {
            Page<Gap> part = gaps.queue(GapFilter.WAITING, after);
            all.addAll(part.items());
            after = part.next();
        } while (after != null);
        return all;
    }

    private Gap topicGap(GapKind kind, long topic) {
        return everything().stream().filter(gap -> gap.getKind() == kind && gap.getConcept() == topic).findFirst().orElseThrow();
    }

    private long ask(String title) {
        people.be(customer);
        return forum.post(ThreadKind.QUESTION, title, "It began after the first hundred kilometres.", taxonomy.ids(List.of("battery")), Language.EN).getId();
    }

    private Edition publish(String title, String topic) {
        return editorial.draft(words(title, topic), Editorial.Next.PUBLISH);
    }

    private static ArticleWords words(String title, String topic) {
        return new ArticleWords(ArticleKind.HOW_TO, Visibility.PUBLIC, Language.EN, List.of(topic), title, BODY, null, false, 0);
    }

    /** What goes on in the background is soon done. */
    private static void await(BooleanSupplier done) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        while (!done.getAsBoolean() && Instant.now().isBefore(end)) {
            Thread.sleep(50);
        }
        assertTrue(done.getAsBoolean());
    }
}
