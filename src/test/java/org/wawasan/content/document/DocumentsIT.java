package org.wawasan.content.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;
import org.wawasan.People;
import org.wawasan.Tables;
import org.wawasan.composition.search.Facet;
import org.wawasan.composition.search.Hit;
import org.wawasan.composition.search.PortalSearch;
import org.wawasan.composition.search.Question;
import org.wawasan.composition.search.Shelf;
import org.wawasan.composition.taxonomy.Filings;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.knowledge.Comments;
import org.wawasan.knowledge.CrmProcess;
import org.wawasan.knowledge.Direction;
import org.wawasan.knowledge.Follows;
import org.wawasan.knowledge.WordHistory;
import org.wawasan.member.Member;
import org.wawasan.member.Role;
import org.wawasan.member.Visibility;
import org.wawasan.platform.Forbidden;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.Refused;
import org.wawasan.platform.SignInRequired;
import org.wawasan.platform.files.FileStore;
import org.wawasan.platform.files.Upload;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.i18n.Texts;

/** Documents from the upload to the reader's disk, with the real reader, store, database and index. */
@ExtendWith(ArquillianExtension.class)
class DocumentsIT {

    @Inject
    private Reception reception;
    @Inject
    private DocumentDesk desk;
    @Inject
    private Documents documents;
    @Inject
    private FileStore store;
    @Inject
    private PortalSearch search;
    @Inject
    private Shelf shelf;
    @Inject
    private Comments comments;
    @Inject
    private Follows follows;
    @Inject
    private Filings filings;
    @Inject
    private Taxonomy taxonomy;
    @Inject
    private People people;
    @Inject
    private Tables tables;

    private Member curator;
    private Member administrator;
    private Member customer;

    @BeforeEach
    void everybodyArrives() {
        curator = people.employee("Ratna", Role.CURATOR);
        administrator = people.employee("Ayu", Role.ADMINISTRATOR);
        customer = people.customer("Sari");
        people.be(curator);
    }

    @Test
    void documentIsFoundByWordsInsideAndHad() throws IOException, InterruptedException {
        byte[] content = Samples.pdf("Torque the quibblenut to forty newton metres");
        long id = create("Assembly of the rear axle", Visibility.PUBLIC, DownloadRight.READERS, "axle.pdf", content);
        shelf.indexed();

        people.beVisitor();
        Hit hit = search.find(Question.of("quibblenut")).hits().get(0);
        assertEquals(id, hit.id());
        assertTrue(hit.excerptHtml().contains("<mark>quibblenut</mark>"), hit.excerptHtml());
        assertEquals(1, search.find(new Question("quibblenut", Map.of(Facet.TYPE, Set.of("document")), Question.Order.RELEVANCE, 1)).total());
        DocumentReading reading = documents.read(id);
        assertTrue(reading.download());
        assertTrue(reading.beginning().contains("quibblenut"));
        DocumentContent had = documents.content(reading.document().getCurrent().getId(), false);
        assertEquals("application/pdf", had.mediaType());
        assertArrayEquals(content, bytes(had));
        assertEquals("image/jpeg", documents.content(reading.document().getCurrent().getId(), true).mediaType());
        assertEquals(List.of(id), list(false));
        long battery = taxonomy.ids(List.of("battery")).get(0);
        assertTrue(filings.holdings(List.of(battery), Language.EN).get(battery).documents() > 0);
    }

    @Test
    void indonesianWordsInsideAreFoundByTheirStems() throws InterruptedException {
        String secret = receive("panduan.docx", Samples.docx("Pengencangan murtakel dilakukan setelah menanam kabel"));
        desk.create(new DocumentWords("Panduan perakitan poros", "", Language.ID, List.of("battery"), Visibility.PUBLIC, DownloadRight.READERS, Direction.FOR, null), secret);
        shelf.indexed();

        people.beVisitor();
        assertEquals(1, search.find(Question.of("murtakel kencang")).total());
    }

    @Test
    void documentForMembersDoesNotExistForVisitors() throws InterruptedException {
        long id = create("Price list for members", Visibility.MEMBERS, DownloadRight.READERS, "prices.csv", Samples.text("part,price\nzwickelbolt,40\n"));
        shelf.indexed();
        people.be(customer);
        assertEquals(1, search.find(Question.of("zwickelbolt")).total());
        long version = documents.read(id).document().getCurrent().getId();
        assertEquals("text/csv", documents.content(version, false).mediaType());

        people.beVisitor();
        assertEquals(0, search.find(Question.of("zwickelbolt")).total());
        assertThrows(NotFound.class, () -> documents.read(id));
        assertThrows(NotFound.class, () -> documents.content(version, false));
        assertThrows(NotFound.class, () -> documents.content(version, true));
        assertFalse(list(false).contains(id));
    }

    @Test
    void downloadRightIsNarrowerThanTheAudience() {
        long id = create("Workshop manual", Visibility.PUBLIC, DownloadRight.EMPLOYEES, "manual.txt", Samples.text("Words of the manual"));
        long version = documents.read(id).document().getCurrent().getId();

        people.beVisitor();
        assertEquals("Words of the manual", documents.read(id).beginning());
        assertFalse(documents.read(id).download());
        assertThrows(SignInRequired.class, () -> documents.content(version, false));
        people.be(customer);
        assertThrows(Forbidden.class, () -> documents.content(version, false));
        people.be(administrator);
        assertEquals("manual.txt", documents.content(version, false).name());
    }

    @Test
    void onlyEmployeesKeepDocuments() {
        long id = create("Something to keep", Visibility.PUBLIC, DownloadRight.READERS, "some.txt", Samples.text("first"));
        people.be(customer);
        assertThrows(Forbidden.class, () -> receive("mine.txt", Samples.text("mine")));
        assertThrows(Forbidden.class, () -> desk.withdraw(id));
        assertThrows(Forbidden.class, () -> desk.goBack(id, 1));
        assertThrows(Forbidden.class, () -> desk.addVersion(id, "secret", "note", 1));
        assertThrows(Forbidden.class, () -> desk.describe(id, words("Another title", Visibility.PUBLIC, DownloadRight.READERS), 0));
        people.beVisitor();
        assertThrows(SignInRequired.class, () -> documents.demandKeeper());
    }

    @Test
    void newVersionTakesThePlaceOfTheOldInPageAndIndex() throws IOException, InterruptedException {
        long id = create("Changelog of the display", Visibility.PUBLIC, DownloadRight.READERS, "log.txt", Samples.text("oldenword"));
        long first = documents.read(id).document().getCurrent().getId();
        people.be(customer);
        follows.start(id);
        people.be(administrator);
        desk.addVersion(id, receive("log.txt", Samples.text("newenword")), "Newer words", 1);
        shelf.indexed();

        people.be(customer);
        assertEquals(0, search.find(Question.of("oldenword")).hits().stream().filter(hit -> hit.id() == id).count());
        assertEquals(id, search.find(Question.of("newenword")).hits().get(0).id());
        assertEquals(1L, tables.number("select count(*) from notification where member_id = ?1", customer.getId()));
        DocumentReading reading = documents.read(id);
        assertEquals(List.of(2, 1), reading.versions().stream().map(DocumentVersion::getNumber).toList());
        assertEquals("Newer words", reading.document().getCurrent().getNote());
        assertThrows(NotFound.class, () -> documents.content(first, false), "an old version is for those who keep documents");

        people.be(curator);
        assertEquals("oldenword", new String(bytes(documents.content(first, false))));
        desk.goBack(id, 1);
        shelf.indexed();
        assertEquals(id, search.find(Question.of("oldenword")).hits().get(0).id());
        assertEquals(3, documents.read(id).document().getVersions());
        assertEquals(1, documents.read(id).document().getCurrent().getRestoredFrom());
        assertRefused(null, "document.current", () -> desk.goBack(id, 1));
        assertThrows(NotFound.class, () -> desk.goBack(id, 9));
    }

    @Test
    void whatIsSaidOfADocumentIsKeptWithWhoChangedItAndWhen() {
        long id = create("What the axle weighs", Visibility.PUBLIC, DownloadRight.READERS, "axle.txt", Samples.text("one"));
        assertTrue(documents.history(id).getChanges().isEmpty());
        people.be(administrator);
        desk.describe(id, words("What the new axle weighs", Visibility.PUBLIC, DownloadRight.READERS), documents.forChange(id).getVersion());
        desk.describe(id, words("What the new axle weighs", Visibility.MEMBERS, DownloadRight.READERS), documents.forChange(id).getVersion());
        people.be(curator);
        desk.describe(id, words("What the newest axle weighs", Visibility.PUBLIC, DownloadRight.READERS), documents.forChange(id).getVersion());

        List<WordHistory.Change> changes = documents.history(id).getChanges();
        assertEquals(List.of(curator.getName(), administrator.getName()), changes.stream().map(WordHistory.Change::memberName).toList(), "the audience is no word of it");
        assertTrue(changes.get(1).comparison().getNewTitle().contains("new"), changes.get(1).comparison()::getNewTitle);
        assertFalse(changes.get(1).comparison().getOldTitle().contains("new"));
        assertFalse(changes.get(0).when().isBefore(changes.get(1).when()));
        people.be(people.customer("Sari"));
        assertThrows(Forbidden.class, () -> documents.history(id));
    }

    @Test
    void directionAndProcessAreKept() {
        long id = create("What customers wish for", Visibility.EMPLOYEES, DownloadRight.EMPLOYEES, "wishes.txt", Samples.text("wishes"));
        assertEquals(Direction.FOR, documents.read(id).document().getDirection());
        desk.describe(id, new DocumentWords("What customers wish for", "", Language.EN, List.of("battery"), Visibility.EMPLOYEES, DownloadRight.EMPLOYEES, Direction.FROM,
                CrmProcess.MARKETING), documents.forChange(id).getVersion());
        assertEquals(Direction.FROM, documents.read(id).document().getDirection());
        assertEquals(CrmProcess.MARKETING, documents.read(id).document().getProcess());
        assertRefused("direction", "required", () -> desk.describe(id, new DocumentWords("What customers wish for", "", Language.EN, List.of("battery"), Visibility.EMPLOYEES,
                DownloadRight.EMPLOYEES, null, null), documents.forChange(id).getVersion()));
    }

    @Test
    void secondOfTwoKeepersIsToldAndChangesNothing() {
        long id = create("Two at once", Visibility.PUBLIC, DownloadRight.READERS, "two.txt", Samples.text("one"));
        int state = documents.forChange(id).getVersion();
        people.be(administrator);
        desk.describe(id, words("Two at once, by Ayu", Visibility.PUBLIC, DownloadRight.READERS), state);
        desk.addVersion(id, receive("two.txt", Samples.text("two")), "By Ayu", 1);

        people.be(curator);
        assertRefused(null, "document.changed", () -> desk.describe(id, words("Two at once, by Ratna", Visibility.PUBLIC, DownloadRight.READERS), state));
        String late = receive("two.txt", Samples.text("three"));
        assertRefused(null, "document.changed", () -> desk.addVersion(id, late, "By Ratna", 1));
        assertEquals("Two at once, by Ayu", documents.read(id).document().getTitle());
        assertEquals(2, documents.read(id).document().getVersions());
        assertEquals("two.txt", desk.received(late).getName(), "the file is still there for another try");
    }

    @Test
    void withdrawnDocumentIsSeenByEmployeesUntilItIsShownAgain() throws InterruptedException {
        long id = create("Recalled leaflet", Visibility.PUBLIC, DownloadRight.READERS, "leaflet.txt", Samples.text("recallenword"));
        desk.withdraw(id);
        shelf.indexed();
        assertRefused(null, "document.is.withdrawn", () -> desk.withdraw(id));
        assertTrue(documents.list(new DocumentFilter(null, null, true), null).items().stream().anyMatch(line -> line.id() == id));
        people.beVisitor();
        assertThrows(NotFound.class, () -> documents.read(id));
        assertEquals(0, search.find(Question.of("recallenword")).total());

        people.be(curator);
        desk.showAgain(id);
        assertRefused(null, "document.is.published", () -> desk.showAgain(id));
        shelf.indexed();
        people.be(customer);
        comments.add(id, "Thank you for this leaflet.");
        assertEquals(1, documents.read(id).comments().lines().size());
    }

    @Test
    void everyBadFileIsToldWhatIsWrongAndNothingIsKept() {
        long before = count();
        assertRefused("file", "document.empty", () -> receive("empty.pdf", new byte[0]));
        assertRefused("file", "document.broken", () -> receive("broken.pdf", Samples.brokenPdf()));
        assertRefused("file", "document.kind", () -> receive("setup.exe", Samples.program()));
        assertRefused("file", "document.contradicts", () -> receive("guide.docx", Samples.pdf("A PDF")));
        assertRefused("file", "document.bomb", () -> receive("bomb.docx", Samples.bomb(420)));
        assertRefused("file", "document.large", () -> receive("large.txt", new byte[50_000_001]));
        assertRefused("title", "short", () -> desk.create(words("Oh", Visibility.PUBLIC, DownloadRight.READERS), "none"));
        assertRefused("file", "required", () -> desk.create(words("Without a file", Visibility.PUBLIC, DownloadRight.READERS), "none"));
        assertEquals(before, count());
    }

    @Test
    void receivedFileIsForgottenAndWhatIsNamedStays() {
        String secret = receive("waiting.txt", Samples.text("waits for a form"));
        assertEquals("waiting.txt", desk.received(secret).getName());
        desk.forgetExpired(Instant.now());
        assertEquals("waiting.txt", desk.received(secret).getName());
        String hash = desk.received(secret).hash();
        assertEquals(Set.of(hash), documents.named(Set.of(hash, "0".repeat(64))));

        desk.forgetExpired(Instant.now().plus(Duration.ofDays(9)));
        assertNull(desk.received(secret));
        assertEquals(Set.of(), documents.named(Set.of(hash)));
    }

    private long create(String title, Visibility audience, DownloadRight download, String name, byte[] content) {
        return desk.create(words(title, audience, download), receive(name, content)).getId();
    }

    private static DocumentWords words(String title, Visibility audience, DownloadRight download) {
        return new DocumentWords(title, "What it is good for.", Language.EN, List.of("battery"), audience, download, Direction.FOR, null);
    }

    private String receive(String name, byte[] content) {
        return reception.receive(new Upload() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(content);
            }
        }, "file");
    }

    private List<Long> list(boolean withdrawn) {
        return documents.list(new DocumentFilter(taxonomy.ids(List.of("battery")).get(0), Language.EN, withdrawn), null).items().stream()
                .map(DocumentLine::id).filter(id -> documents.read(id).document().getTitle().startsWith("Assembly") || withdrawn).toList();
    }

    private byte[] bytes(DocumentContent content) throws IOException {
        try (InputStream in = store.open(content.hash())) {
            return in.readAllBytes();
        }
    }

    private long count() {
        return tables.count("DocumentVersion v");
    }

    /** Refused, with a text in both languages. */
    private static void assertRefused(String field, String key, Executable act) {
        Refused refused = assertThrows(Refused.class, act, key);
        assertEquals(key, refused.violations().get(0).key());
        assertEquals(field, refused.violations().get(0).field());
        Object[] args = refused.violations().get(0).args().toArray();
        assertNotEquals(Texts.of(Language.EN, "error." + key, args), Texts.of(Language.ID, "error." + key, args));
    }
}
