package org.wawasan.content.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wawasan.knowledge.Direction;
import org.wawasan.member.Member;
import org.wawasan.member.Role;
import org.wawasan.member.Viewer;
import org.wawasan.member.Visibility;
import org.wawasan.platform.Refused;
import org.wawasan.platform.i18n.Language;

/** A document through its versions and states. */
class DocumentTest {

    private static final Viewer MEMBER = new Viewer(7L, "Sari", Set.of(Role.MEMBER));
    private static final Viewer CURATOR = new Viewer(8L, "Ratna", Set.of(Role.CURATOR));

    private final Member keeper = new Member("Ratna", "ratna@example.org", "no password", Language.EN);
    private final Document document = new Document(new DocumentWords("Owner's guide", "", Language.EN, List.of(),
            Visibility.MEMBERS, DownloadRight.EMPLOYEES, Direction.FOR, null), List.of(1L), keeper);

    @Test
    void latestVersionIsTheCurrentOneAndWhatIsFound() {
        document.add(version("a", "first words"), null, keeper);
        document.add(version("b", "second words"), "Clearer", keeper);

        assertEquals(2, document.getVersions());
        assertEquals(2, document.getCurrent().getNumber());
        assertEquals("Clearer", document.getCurrent().getNote());
        assertEquals("second words", document.furtherWords());
    }

    @Test
    void goingBackKeepsWhatCameBetween() {
        DocumentVersion first = version("a", "first words");
        document.add(first, null, keeper);
        document.add(version("b", "second words"), "Clearer", keeper);

        DocumentVersion again = document.goBackTo(first, keeper);

        assertEquals(3, again.getNumber());
        assertEquals(1, again.getRestoredFrom());
        assertEquals("first words", document.furtherWords());
        assertRefused("document.current", () -> document.goBackTo(first, keeper));
    }

    @Test
    void sameFileIsNoNewVersion() {
        document.add(version("a", "words"), null, keeper);

        assertRefused("document.same", () -> document.add(version("a", "words"), "Again", keeper));
        assertEquals(1, document.getVersions());
    }

    @Test
    void withdrawnDocumentIsForEmployeesUntilItIsShownAgain() {
        document.withdraw(keeper);

        assertEquals(Visibility.EMPLOYEES, document.getVisibility());
        assertFalse(document.acceptsVotes() || document.acceptsComments());
        assertRefused("document.is.withdrawn", () -> document.withdraw(keeper));

        document.showAgain(keeper);
        assertEquals(Visibility.MEMBERS, document.getVisibility());
        assertTrue(document.acceptsVotes() && document.acceptsComments());
        assertRefused("document.is.published", () -> document.showAgain(keeper));
    }

    @Test
    void downloadRightDecidesWhoHasTheFile() {
        assertTrue(DownloadRight.READERS.permits(Viewer.VISITOR));
        assertFalse(DownloadRight.MEMBERS.permits(Viewer.VISITOR));
        assertTrue(DownloadRight.MEMBERS.permits(MEMBER));
        assertFalse(DownloadRight.EMPLOYEES.permits(MEMBER));
        assertTrue(document.mayBeHadBy(CURATOR));
        assertFalse(document.mayBeHadBy(MEMBER));
    }

    @Test
    void namesAreFitForFilesAndHeaders() {
        assertEquals("Owner s guide.pdf", Reception.named("Owner\"s guide.PDF", DocumentKind.PDF));
        assertEquals("page.html", Reception.named("page.htm", DocumentKind.HTML));
        assertEquals("document.csv", Reception.named(".csv", DocumentKind.CSV));
        assertEquals(104, Reception.named("x".repeat(300) + ".pdf", DocumentKind.PDF).length());
    }

    private DocumentVersion version(String hash, String words) {
        return new DocumentVersion(new Received("guide.pdf", DocumentKind.PDF, hash, 10, words, false, null, 0, 0), keeper, "claim", Instant.now());
    }

    private static void assertRefused(String key, org.junit.jupiter.api.function.Executable act) {
        assertEquals(key, assertThrows(Refused.class, act).violations().get(0).key());
    }
}
