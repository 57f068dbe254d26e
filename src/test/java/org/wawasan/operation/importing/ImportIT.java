package org.wawasan.operation.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wawasan.Http;
import org.wawasan.People;
import org.wawasan.Tables;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.member.Role;
import org.wawasan.platform.Forbidden;
import org.wawasan.platform.Refused;
import org.wawasan.platform.SignInRequired;
import org.wawasan.platform.config.PortalAddress;
import org.wawasan.platform.config.Settings;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.jobs.Jobs;

@ExtendWith(ArquillianExtension.class)
class ImportIT {

    private static final String FOLDER = "org/wawasan/operation/importing/";
    private static final List<String> FILES = List.of("ideas.ndjson", "articles.en.ndjson", "articles.id.ndjson", "stackexchange/Posts.xml",
            "stackexchange/Users.xml");
    private static final String COMMENTS = """
            <comments><row Id="1" PostId="9" Text="Does **oil** help?" CreationDate="2015-09-28T10:00:00.000" UserId="9"/>
            <row Id="2" PostId="999" Text="To nothing" CreationDate="2015-09-28T10:00:00.000" UserId="9"/></comments>""";

    @Inject
    private Imports imports;
    @Inject
    private PortalAddress portal;
    @Inject
    private HttpServletRequest request;
    @Inject
    private Jobs jobs;
    @Inject
    private Taxonomy taxonomy;
    @Inject
    private People people;
    @Inject
    private Tables tables;

    @BeforeEach
    void administratorActs() {
        people.be(people.employee("Wayan", Role.ADMINISTRATOR));
    }

    @Test
    void ideasComeOnce() throws Exception {
        ImportRun first = imported(ImportKind.IDEAS_NDJSON, "Innovonto", Language.EN, file("ideas.ndjson"));
        long there = tables.count("Idea i where i.source = 'innovonto'");
        ImportRun again = imported(ImportKind.IDEAS_NDJSON, "Innovonto", Language.EN, file("ideas.ndjson"));

        assertEquals(ImportRun.State.DONE, first.getState());
        assertEquals(List.of(9L, 0L, 0L, 0L), outcomes(first));
        assertEquals(9, there);
        assertEquals(List.of(0L, 0L, 9L, 0L), outcomes(again));
        assertEquals(9, tables.count("Idea i where i.source = 'innovonto'"));
        assertEquals(1, tables.count("Member m where m.source = 'innovonto'"));
        assertEquals(0, tables.count("Vote v where v.key.itemId in (select i.id from Idea i where i.source = 'innovonto')"));
    }

    @Test
    void csvBringsAuthorsDatesAndTopicsAndChangedRowsChange() throws Exception {
        String topic = taxonomy.topics().get(0).notation();
        String label = taxonomy.topics().get(1).label(Language.ID);
        String csv = "title,body,author,topics,created,source_id\nQuieter brakes,They squeal,Sari," + topic + ";" + label
                + ";no such topic,2025-03-05,1\nA bell,It should ring,Sari,,,2\n";

        ImportRun first = imported(ImportKind.IDEAS_CSV, "Survey", Language.ID, text("ideas.csv", csv));
        ImportRun changed = imported(ImportKind.IDEAS_CSV, "Survey", Language.ID, text("ideas.csv", csv.replace("They squeal", "They squeal in rain")));

        assertEquals(List.of(2L, 0L, 0L, 0L), outcomes(first));
        assertEquals(List.of("no such topic"), List.copyOf(first.summary().unknown().keySet()));
        assertEquals(List.of(0L, 1L, 1L, 0L), outcomes(changed));
        Object[] idea = tables.single(Object[].class, """
                select i.body, i.language, a.name, size(i.topics), i.created from Idea i join i.author a where i.source = 'survey' and i.sourceId = '1'""");
        assertEquals(List.of("They squeal in rain", Language.ID, "Sari", 2), List.of(idea).subList(0, 4));
        assertTrue(idea[4].toString().startsWith("2025-03-05"));
        assertEquals(1, tables.count("Member m where m.source = 'survey'"));
    }

    @Test
    void articleInTwoLanguagesIsOneArticle() throws Exception {
        imported(ImportKind.ARTICLES_NDJSON, "LibreOffice help", Language.EN, file("articles.en.ndjson"));
        ImportRun other = imported(ImportKind.ARTICLES_NDJSON, "LibreOffice help", Language.ID, file("articles.id.ndjson"));
        ImportRun again = imported(ImportKind.ARTICLES_NDJSON, "LibreOffice help", Language.ID, file("articles.id.ndjson"));

        assertEquals(List.of(3L, 0L, 0L, 0L), outcomes(other));
        assertEquals(List.of(0L, 0L, 3L, 0L), outcomes(again));
        assertEquals(4, tables.count("Article a where a.source = 'libreoffice-help'"));
        assertEquals(7, tables.count("Edition e where e.source = 'libreoffice-help'"));
        assertEquals(7, tables.count("Edition e where e.source = 'libreoffice-help' and e.status = 'PUBLISHED'"));
    }

    @Test
    void stackExchangeBringsThreadsWithAnswersAndComments() throws Exception {
        Upload[] dump = {file("stackexchange/Posts.xml"), file("stackexchange/Users.xml"), text("Comments.xml", COMMENTS)};

        ImportRun first = imported(ImportKind.STACK_EXCHANGE, "cooking", Language.EN, dump);
        ImportRun again = imported(ImportKind.STACK_EXCHANGE, "cooking", Language.EN, dump);

        assertEquals(List.of(13L, 0L, 0L, 1L), outcomes(first));
        assertEquals(List.of(0L, 0L, 13L, 1L), outcomes(again));
        assertEquals(4, tables.count("ForumThread t where t.source = 'cooking'"));
        assertEquals(8, tables.count("Reply r where r.source = 'cooking'"));
        assertEquals(2, tables.count("ForumThread t where t.source = 'cooking' and t.status = 'SOLVED'"));
        assertEquals(8, tables.single(Long.class, "select sum(t.replies) from ForumThread t where t.source = 'cooking'"));
        assertEquals(1, tables.count("Comment c where c.item.source = 'cooking'"));
        assertEquals(0, tables.count("Vote v where v.key.itemId in (select t.id from ForumThread t where t.source = 'cooking')"));
        assertEquals(2, imports.refusals(first.getId(), 10).get(0).line());
    }

    @Test
    void acceptanceThatMovedElsewhereMovesHere() throws Exception {
        String before = """
                <posts><row Id="1" PostTypeId="1" AcceptedAnswerId="2" CreationDate="2020-01-01T00:00:00" Title="Which oil?" Body="&lt;p&gt;For a chain&lt;/p&gt;" OwnerUserId="1"/>
                <row Id="2" PostTypeId="2" ParentId="1" CreationDate="2020-01-02T00:00:00" Body="&lt;b&gt;Wax&lt;/b&gt;" OwnerUserId="2"/>
                <row Id="3" PostTypeId="2" ParentId="1" CreationDate="2020-01-03T00:00:00" Body="Dry oil" OwnerUserId="3"/></posts>""";
        Upload users = text("Users.xml", "<users><row Id='1' DisplayName='Asker'/><row Id='2' DisplayName='Waxer'/><row Id='9' DisplayName='Lurker'/></users>");

        imported(ImportKind.STACK_EXCHANGE, "bikes", Language.EN, text("Posts.xml", before), users);
        ImportRun moved = imported(ImportKind.STACK_EXCHANGE, "bikes", Language.EN, text("Posts.xml", before.replace("AcceptedAnswerId=\"2\"", "AcceptedAnswerId=\"3\"")), users);

        assertEquals(List.of(0L, 2L, 1L, 0L), outcomes(moved));
        assertEquals("3", tables.single(String.class, "select t.accepted.sourceId from ForumThread t where t.source = 'bikes'"));
        assertEquals(List.of("Asker", "Waxer", "user3"), tables.column(String.class, "select name from member where source = 'bikes' order by source_id"));
        assertEquals("**Wax**", tables.single(String.class, "select r.body from Reply r where r.source = 'bikes' and r.sourceId = '2'"));
    }

    @Test
    void checkChangesNothing() throws Exception {
        ImportRun checked = checked(ImportKind.IDEAS_NDJSON, "Only checked", Language.EN, file("ideas.ndjson"));

        assertEquals(ImportRun.State.READY, checked.getState());
        assertEquals(List.of(9L, 0L, 0L, 0L), outcomes(checked));
        assertEquals("Built in ad blocker", checked.summary().samples().get(0).title());
        assertEquals(0, tables.count("Idea i where i.source = 'only-checked'"));
        assertEquals(0, tables.count("Member m where m.source = 'only-checked'"));

        imports.discard(checked.getId());

        assertTrue(Files.notExists(uploads(checked)));
    }

    @Test
    void refusedRowsAreReportedWithLineAndReason() throws Exception {
        ImportRun run = imported(ImportKind.IDEAS_CSV, "Half good", Language.EN, text("ideas.csv", "title,body,source_id\nGood,one,1\n,without title,2\nAlso,good,1\n"));

        assertEquals(List.of(1L, 0L, 0L, 2L), outcomes(run));
        List<Problem> problems = imports.refusals(run.getId(), 10);
        assertEquals(List.of("3 2 title required", "4 1 null import.twice"), problems.stream().map(problem -> problem.line() + " " + problem.sourceId() + " "
                + problem.reason().field() + " " + problem.reason().key()).toList());
        assertEquals("Please fill this in.", problems.get(0).text(Language.EN));
        assertTrue(Files.notExists(uploads(run)));
    }

    @Test
    void rowsWithoutAnIdAreKnownByWhatTheySay() throws Exception {
        ImportRun run = imported(ImportKind.IDEAS_CSV, "No ids", Language.EN, text("ideas.csv",
                "title,body,author\nMirrors,on the left,Sari\nMirrors,on the right,Sari\nMirrors,on the left,Budi\n,without title,Sari\n,without title either,Sari\nMirrors,on the left,Sari\n"));

        assertEquals(List.of(3L, 0L, 0L, 3L), outcomes(run));
        assertEquals(List.of("Please fill this in.", "Please fill this in.", "“Mirrors” comes twice."),
                imports.refusals(run.getId(), 10).stream().map(problem -> problem.text(Language.EN)).toList());
    }

    @Test
    void missingTitlesAreRefusedNotFatal() throws Exception {
        assertEquals(List.of(0L, 0L, 0L, 1L), outcomes(imported(ImportKind.ARTICLES_NDJSON, "No titles", Language.EN, text("a.ndjson", "{\"id\": 1}\n"))));
    }

    @Test
    void cutNdJsonIsRefusedAsAWhole() throws Exception {
        ImportRun run = checked(ImportKind.IDEAS_NDJSON, "Cut", Language.EN, text("ideas.ndjson", "{\"text\": \"Whole enough\"}\n{\"text\": \"No"));

        assertEquals(ImportRun.State.BROKEN, run.getState());
        assertEquals("import.cut", run.broken().reason().key());
        assertEquals(2, run.broken().line());
        assertEquals(0, tables.count("Idea i where i.source = 'cut'"));
        assertThrows(Refused.class, () -> imports.start(run.getId()));
    }

    @Test
    void cutDumpIsRefusedAsAWhole() throws Exception {
        ImportRun run = checked(ImportKind.STACK_EXCHANGE, "Cut dump", Language.EN, text("Posts.xml", "<posts><row Id='1'"), file("stackexchange/Users.xml"));

        assertEquals("import.xml", run.broken().reason().key());
    }

    @Test
    void dumpWithoutPostsIsRefusedAsAWhole() throws Exception {
        assertEquals("import.missing", checked(ImportKind.STACK_EXCHANGE, "No posts", Language.EN, file("stackexchange/Users.xml")).broken().reason().key());
    }

    @Test
    void dumpDirectoryIsOnlyFoundWhereDumpsLie() throws Exception {
        Path dump = Settings.dataDirectory().resolve("import/tiny");
        Files.createDirectories(dump);
        for (String name : List.of("Posts.xml", "Users.xml")) {
            try (InputStream in = file("stackexchange/" + name).open()) {
                Files.write(dump.resolve(name), in.readAllBytes());
            }
        }

        assertTrue(imports.directories().contains("tiny"));
        for (String outside : List.of("..", ".", "../uploads", "tiny/..", "/etc", "nothing")) {
            assertThrows(Refused.class, () -> imports.begin(new ImportOrder(ImportKind.STACK_EXCHANGE, "Outside", Language.EN, List.of(), outside), List.of()));
        }
        ImportRun run = ended(imports.begin(new ImportOrder(ImportKind.STACK_EXCHANGE, "Tiny", Language.EN, List.of(), "tiny"), List.of()));
        assertEquals(List.of(12L, 0L, 0L, 0L), outcomes(run));
    }

    @Test
    void onlyAdministratorsImport() {
        ImportOrder order = new ImportOrder(ImportKind.IDEAS_CSV, "Anybody", Language.EN, List.of(), null);

        people.be(people.employee("Ratna", Role.CURATOR));
        assertThrows(Forbidden.class, () -> imports.begin(order, List.of()));
        assertThrows(Forbidden.class, () -> imports.history(null));
        people.beVisitor();
        assertThrows(SignInRequired.class, () -> imports.run(1));
    }

    @Test
    void incompleteOrderIsRefused() {
        assertThrows(Refused.class, () -> imports.begin(new ImportOrder(null, "x", null, List.of(), null), List.of()));
        assertThrows(Refused.class, () -> imports.begin(new ImportOrder(ImportKind.IDEAS_CSV, "Fine", Language.EN, List.of(), null), List.of()));
    }

    @Test
    void tooLargeUploadIsSentBackWithAWord() throws Exception {
        int megabytes = 111;
        byte[] part = new byte[1 << 20];
        InputStream endless = new SequenceInputStream(Collections.enumeration(Collections.nCopies(megabytes, part).stream().map(ByteArrayInputStream::new).toList()));

        HttpResponse<Void> answer = upload(BodyPublishers.fromPublisher(BodyPublishers.ofInputStream(() -> endless), (long) megabytes << 20));

        assertEquals(303, answer.statusCode());
        assertEquals(request.getContextPath() + "/admin/import", answer.headers().firstValue("Location").orElseThrow());
        assertTrue(answer.headers().firstValue("Set-Cookie").orElseThrow().contains("error.upload.tooLarge.visitors"), "whose session is good for nothing");
    }

    @Test
    void uploadOfUntoldLengthIsNotTaken() throws Exception {
        assertEquals(411, upload(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[100]))).statusCode());
    }

    private HttpResponse<Void> upload(HttpRequest.BodyPublisher body) throws Exception {
        return Http.client().send(HttpRequest.newBuilder(URI.create(portal.get() + request.getContextPath() + "/admin/import"))
                .header("Content-Type", "multipart/form-data; boundary=x").header("Cookie", "session=made-up").POST(body).build(), BodyHandlers.discarding());
    }

    private ImportRun checked(ImportKind kind, String name, Language language, Upload... files) throws InterruptedException {
        return ended(imports.begin(new ImportOrder(kind, name, language, List.of(), null), List.of(files)));
    }

    private ImportRun imported(ImportKind kind, String name, Language language, Upload... files) throws InterruptedException {
        ImportRun checked = checked(kind, name, language, files);
        assertNull(checked.broken());
        imports.start(checked.getId());
        ImportRun run = ended(checked.getId());
        assertEquals(ImportRun.State.DONE, run.getState(), () -> jobs.latest(Imports.JOB, 1).get(0).getMessage());
        assertNotNull(run.duration());
        return run;
    }

    /** Waits for the job as well as for the import, so that the next may begin. */
    private ImportRun ended(long id) throws InterruptedException {
        for (int i = 0; i < 600 && (imports.run(id).isBusy() || imports.isAtWork()); i++) {
            Thread.sleep(50);
        }
        return imports.run(id);
    }

    private static List<Long> outcomes(ImportRun run) {
        return List.of(run.getAdded(), run.getChanged(), run.getUnchanged(), run.getRefused());
    }

    private static Path uploads(ImportRun run) {
        return Settings.dataDirectory().resolve("uploads/" + run.getId());
    }

    private static Upload file(String name) throws IOException {
        try (InputStream in = ImportIT.class.getResourceAsStream(name)) {
            return new Sent(name, in.readAllBytes());
        }
    }

    private static Upload text(String name, String text) {
        return new Sent(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private record Sent(String name, byte[] bytes) implements Upload {

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }
}
