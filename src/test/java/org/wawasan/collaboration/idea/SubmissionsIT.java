package org.wawasan.collaboration.idea;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;
import org.wawasan.People;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.knowledge.AttachmentLine;
import org.wawasan.knowledge.Attachments;
import org.wawasan.knowledge.CommentLine;
import org.wawasan.knowledge.Comments;
import org.wawasan.knowledge.Follows;
import org.wawasan.member.Member;
import org.wawasan.member.Role;
import org.wawasan.platform.Forbidden;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.Refused;
import org.wawasan.platform.SignInRequired;
import org.wawasan.platform.Violation;
import org.wawasan.platform.files.FileStore;
import org.wawasan.platform.files.Upload;
import org.wawasan.platform.i18n.Language;

@ExtendWith(ArquillianExtension.class)
class SubmissionsIT {

    private static final String BODY = "The old one broke after a winter, and I had to walk home in the rain.";
    private static final byte[] PDF = "%PDF-1.4\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Inject
    private Submissions submissions;
    @Inject
    private Terms terms;
    @Inject
    private Ideas ideas;
    @Inject
    private Attachments attachments;
    @Inject
    private Comments comments;
    @Inject
    private Follows follows;
    @Inject
    private FileStore store;
    @Inject
    private Taxonomy taxonomy;
    @Inject
    private People people;
    @PersistenceContext
    private EntityManager em;
    @Resource
    private UserTransaction transaction;

    private Member sari;

    @BeforeEach
    void meet() {
        sari = people.be(people.customer("Sari"));
    }

    @Test
    void filesOfTheFormBelongToTheIdeaThatItMakes() throws Exception {
        String photo = attachments.receive(picture("C:\\fakepath\\broken hub.png"), "test", "files");
        String manual = attachments.receive(new Sent("manual.docx", PDF), "test", "files");
        assertEquals(List.of(photo, manual), List.copyOf(attachments.waiting(List.of(photo, "unknown", manual)).keySet()));

        long id = submit("A hub that survives the winter", List.of(photo, manual)).getId();

        List<AttachmentLine> enclosed = ideas.story(id).attachments();
        assertEquals(List.of("broken hub.png", "manual.pdf"), enclosed.stream().map(AttachmentLine::name).toList());
        assertTrue(attachments.waiting(List.of(photo, manual)).isEmpty(), "a file is claimed once");
        people.beVisitor();
        try (InputStream in = store.open(attachments.content(enclosed.get(1).id(), false).hash())) {
            assertEquals(PDF.length, in.readAllBytes().length);
        }
        assertEquals(64, attachments.content(enclosed.get(0).id(), true).hash().length());
        assertThrows(NotFound.class, () -> attachments.content(enclosed.get(1).id(), true), "a PDF has no preview");
    }

    @Test
    void fileIsSeenByWhoeverSeesTheIdea() throws Exception {
        long id = submit("Lockers for helmets at stations", List.of(attachments.receive(picture("a.png"), "test", "files"))).getId();
        long file = ideas.story(id).attachments().get(0).id();
        transaction.begin();
        em.createNativeQuery("update knowledge_item set visibility = 'EMPLOYEES' where id = :id").setParameter("id", id).executeUpdate();
        transaction.commit();

        assertThrows(NotFound.class, () -> attachments.content(file, false));
        assertThrows(NotFound.class, () -> attachments.content(file, true));
        people.be(people.employee("Maya", Role.PRODUCT_MANAGER));
        assertEquals("a.png", attachments.content(file, false).name());
    }

    @Test
    void ideaHasAtMostFiveFilesAndLosesThemWhereItsAuthorWants() {
        List<String> four = IntStream.range(0, 4).mapToObj(i -> attachments.receive(new Sent(i + ".pdf", PDF), "test", "files")).toList();
        Idea idea = submit("A stand that holds on sand", four);
        List<String> two = List.of(attachments.receive(new Sent("x.pdf", PDF), "test", "files"), attachments.receive(new Sent("y.pdf", PDF), "test", "files"));

        assertEquals("files.many", refused(() -> revise(idea, two, List.of())).violations().get(0).key());
        assertEquals(4, ideas.story(idea.getId()).attachments().size());

        revise(idea, two, List.of(ideas.story(idea.getId()).attachments().get(0).id()));
        assertEquals(List.of("1.pdf", "2.pdf", "3.pdf", "x.pdf", "y.pdf"),
                ideas.story(idea.getId()).attachments().stream().map(AttachmentLine::name).toList());
    }

    @Test
    void fileThatIsNotWhatItsNameSaysIsRefused() throws Exception {
        assertEquals("file.kind", key(new Sent("photo.jpg", "<html><script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII))));
        assertEquals("file.kind", key(new Sent("drawing.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.US_ASCII))));
        assertEquals("file.kind", key(new Sent("empty.png", new byte[0])));
        byte[] cut = new byte[40];
        System.arraycopy(picture("x").content(), 0, cut, 0, cut.length);
        assertEquals("file.broken", key(new Sent("photo.png", cut)));
    }

    @Test
    void fileThatIsTooLargeIsRefused() {
        byte[] large = new byte[21_000_000];
        System.arraycopy(PDF, 0, large, 0, PDF.length);

        assertEquals("file.large", key(new Sent("manual.pdf", large)));
    }

    @Test
    void termsAreAgreedToOnceAVersion() {
        int version = terms.current().getVersion();
        assertFalse(terms.areAccepted());
        assertEquals("terms.required", refused(() -> propose("A bell that everybody hears", Byline.OWN_NAME, null)).violations().get(0).key());

        propose("A bell that everybody hears", Byline.OWN_NAME, version);
        assertTrue(terms.areAccepted());
        propose("A second bell for the handlebar", Byline.OWN_NAME, null);

        people.be(people.employee("Ayu", Role.ADMINISTRATOR));
        assertEquals("terms.same", refused(() -> terms.publish(version, terms.current().getEnglish(), terms.current().getIndonesian())).violations().get(0).key());
        assertEquals(List.of("english", "indonesian"), refused(() -> terms.publish(version, " ", "")).violations().stream().map(Violation::field).toList());
        terms.publish(version, "Whatever you propose here, we may make.", "Apa pun yang Anda usulkan di sini boleh kami buat.");
        assertEquals("terms.changed", refused(() -> terms.publish(version, "Whatever you propose, we may make it.", "Apa pun usulan Anda boleh kami buat.")).violations().get(0).key());

        people.be(sari);
        assertFalse(terms.areAccepted());
        assertEquals("terms.changed", refused(() -> propose("A third bell, for the back", Byline.OWN_NAME, version)).violations().get(0).key());
        propose("A third bell, for the back", Byline.OWN_NAME, version + 1);
        assertThrows(Forbidden.class, () -> terms.publish(version + 1, "Sari decides what holds for all.", "Sari yang menentukan segalanya."));
    }

    @Test
    void authorIsNamedAsTheyWish() {
        long unnamed = propose("Charge at every petrol station", new Byline(Byline.Way.NONE, null), terms.current().getVersion()).getId();
        long aliased = propose("Charge at every swimming pool", new Byline(Byline.Way.ALIAS, " Night  Rider "), null).getId();
        assertTrue(ideas.story(unnamed).mayRevise(), "authors know their own");

        people.be(people.customer("Agus"));
        IdeaStory story = ideas.story(unnamed);
        assertNull(story.idea().authorId());
        assertNull(story.idea().authorName());
        assertFalse(story.mayRevise());
        assertEquals("Night Rider", ideas.story(aliased).idea().authorName());
        assertNull(ideas.story(aliased).idea().authorId());
        List<IdeaLine> listed = ideas.list(IdeaFilter.open(IdeaSort.NEW), null, 5).items();
        assertTrue(listed.stream().filter(line -> line.id() == unnamed).allMatch(line -> line.authorName() == null));
        assertEquals("alias", refused(() -> propose("Charge at every library in town", new Byline(Byline.Way.ALIAS, "x"), null)).violations().get(0).field());
        assertEquals("alias.taken", refused(() -> propose("Charge at every library in town", new Byline(Byline.Way.ALIAS, "Sari"), terms.current().getVersion()))
                .violations().get(0).key());
    }

    @Test
    void commentRevealsNeitherWhoWroteAnIdeaWithoutTheirNameNorWhoFollowsIt() {
        people.customer("Wulandari Kencana");
        Member wulan = people.be(people.customer("Wulandari Kencana"));
        long id = propose("Charge at every post office", new Byline(Byline.Way.NONE, null), terms.current().getVersion()).getId();
        Member gunawan = people.be(people.customer("Gunawan Prakoso"));
        follows.start(id);
        people.be(people.customer("Mahesa Jenar"));
        comments.add(id, "Is it yours, @Wulandari, @Wulandari Kencana or @Gunawan?");
        people.be(gunawan);
        comments.add(id, "Not mine, @Mahesa.");
        people.be(wulan);
        comments.add(id, "Nor mine, @Gunawan.");

        List<String> said = ideas.story(id).comments().lines().stream().map(CommentLine::bodyHtml).toList();
        assertFalse(said.get(0).contains("/people/"), said.get(0));
        assertTrue(said.get(1).contains("/people/"), said.get(1));
        assertTrue(said.get(2).contains("/people/" + gunawan.getId()), said.get(2));
    }

    @Test
    void whatAnIdeaSaidBeforeIsKept() {
        Idea idea = submit("Spokes that never break", List.of());
        revise(idea, List.of(), List.of());
        assertEquals(0, submissions.history(idea.getId()).getChanges().size(), "nothing was said anew");

        submissions.revise(idea.getId(), version(idea), new Submission("Spokes that seldom break", BODY, Language.EN, topics(), List.of(), null, null, null), List.of());
        assertTrue(ideas.story(idea.getId()).revised());
        assertTrue(submissions.history(idea.getId()).getChanges().get(0).getComparison().getOldTitle().contains("never"));
        people.be(people.customer("Agus"));
        assertThrows(Forbidden.class, () -> revise(idea, List.of(), List.of()));
    }

    @Test
    void draftWaitsForItsMemberUntilItIsSubmitted() {
        submissions.draft(Map.of("title", "Half a thought"));
        submissions.draft(Map.of("title", "Half a thought more"));
        people.be(people.customer("Agus"));
        assertTrue(submissions.draft().isEmpty());
        people.beVisitor();
        assertTrue(submissions.draft().isEmpty());
        assertThrows(SignInRequired.class, () -> submissions.draft(Map.of()));

        people.be(sari);
        assertEquals("Half a thought more", submissions.draft().get("title"));
        submit("A whole thought about tyres", List.of());
        assertTrue(submissions.draft().isEmpty());
    }

    private Idea propose(String title, Byline byline, Integer agreed) {
        return submissions.submit(new Submission(title, BODY, Language.EN, topics(), List.of(), byline, null, agreed));
    }

    private int version(Idea idea) {
        return em.find(Idea.class, idea.getId()).getVersion();
    }

    private String key(Upload upload) {
        Refused refused = refused(() -> attachments.receive(upload, "test", "files"));
        assertEquals("files", refused.violations().get(0).field());
        return refused.violations().get(0).key();
    }

    private static Refused refused(Executable use) {
        return assertThrows(Refused.class, use);
    }

    private Idea submit(String title, List<String> files) {
        return submissions.submit(new Submission(title, BODY, Language.EN, topics(), files, Byline.OWN_NAME, null, terms.current().getVersion()));
    }

    private Idea revise(Idea idea, List<String> files, List<Long> removed) {
        return submissions.revise(idea.getId(), version(idea), new Submission(idea.getTitle(), BODY, Language.EN, topics(), files, null, null, null), removed);
    }

    private List<Long> topics() {
        return List.of(taxonomy.topics().get(0).id());
    }

    private static Sent picture(String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
        return new Sent(name, out.toByteArray());
    }

    /** A file that a test sends. */
    record Sent(String name, byte[] content) implements Upload {

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(content);
        }
    }
}
