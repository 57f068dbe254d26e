package org.wawasan.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.mkammerer.argon2.Argon2Factory;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wawasan.AtOnce;
import org.wawasan.People;
import org.wawasan.Tables;
import org.wawasan.member.OneTimeLink.Purpose;
import org.wawasan.platform.Forbidden;
import org.wawasan.platform.Refused;
import org.wawasan.platform.SignInRequired;
import org.wawasan.platform.TooManyRequests;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.mail.MailCatcher;
import org.wawasan.platform.persistence.Page;

/** Signing up, in and out, one-time links, sessions, roles: with the real database. */
@ExtendWith(ArquillianExtension.class)
class AccountsIT {

    private static final String PASSWORD = "tujuh belas awan";
    private static final String MAIL_HOST = "wawasan.mail.host";
    private static final String MAIL_PORT = "wawasan.mail.port";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    @PersistenceContext
    private EntityManager em;
    @Inject
    private AtOnce atOnce;
    @Inject
    private UserTransaction transaction;
    @Inject
    private SignUp signUp;
    @Inject
    private SignIn signIn;
    @Inject
    private Sessions sessions;
    @Inject
    private Account account;
    @Inject
    private PasswordReset reset;
    @Inject
    private RoleAssignment roles;
    @Inject
    private Members members;
    @Inject
    private FirstAdministrator firstAdministrator;
    @Inject
    private OneTimeLinks links;
    @Inject
    private MemberHousekeeping housekeeping;
    @Inject
    private Access access;
    @Inject
    private People people;
    @Inject
    private Tables tables;

    private String email;
    private Browser browser;

    @BeforeEach
    void somebodyNew() {
        int number = NUMBER.incrementAndGet();
        email = "sari" + number + "@example.org";
        browser = new Browser("192.0.2." + number, "Test");
    }

    @AfterEach
    void noMail() {
        System.clearProperty(MAIL_HOST);
        System.clearProperty(MAIL_PORT);
    }

    // Without mail

    @Test
    void withoutMailTheAccountIsActiveAtOnce() {
        SignedIn signedIn = signUp().orElseThrow();

        assertEquals("Sari", sessions.find(signedIn.token()).name());
        assertTrue(sessions.find(signedIn.token()).may(Permission.CONTRIBUTE));
    }

    @Test
    void withoutMailAnAddressThatHasAnAccountIsRefusedBesideItsField() {
        signUp();
        email = email.toUpperCase();

        assertEquals("email.taken", refusal(this::signUp));
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceAndNothingIsKept() {
        Refused refused = assertThrows(Refused.class, () -> signUp.with("", "sari", "short", Language.ID, browser, null));

        assertEquals(List.of("name", "email", "password"), refused.violations().stream().map(violation -> violation.field()).toList());
    }

    @Test
    void whoPressesTwiceOpensOneAccount() throws Exception {
        List<Throwable> failures = atOnce.failures(() -> signUp(), () -> signUp(), () -> signUp());

        assertEquals(1, tables.number("select count(*) from member where email = '" + email + "'"));
        assertTrue(failures.stream().allMatch(failure -> failure instanceof Refused), failures.toString());
    }

    // With mail

    @Test
    void withMailTheLinkAndThePasswordOpenTheAccount() throws Exception {
        try (MailCatcher catcher = catchMails()) {
            assertTrue(signUp().isEmpty());
            String token = token(catcher.next());
            assertEquals("signIn.unconfirmed", refusal(this::signIn));
            token = token(catcher.next());
            String last = token;

            assertEquals("password.wrong", refusal(() -> signIn.confirming(last, "not the password", browser)));
            SignedIn signedIn = signIn.confirming(last, PASSWORD, browser);
            assertEquals("Sari", sessions.find(signedIn.token()).name());
            assertEquals("link", refusal(() -> signIn.confirming(last, PASSWORD, browser)));
        }
    }

    @Test
    void sessionOfWhoIsNotConfirmedIsAVisitors() throws Exception {
        SignedIn signedIn = signUp().orElseThrow();
        sql("update member set confirmed = 0 where email = '" + email + "'");

        assertFalse(sessions.find(signedIn.token()).isSignedIn());
    }

    @Test
    void withMailTheAnswerDoesNotTellThatAnAddressHasAnAccount() throws Exception {
        signUp();
        try (MailCatcher catcher = catchMails()) {
            assertTrue(signUp.with("Somebody", email, "delapan belas awan", Language.EN, browser, null).isEmpty());

            assertTrue(catcher.next().contains("Anda sudah punya akun"), "its owner is told, in the language of the owner");
            assertNotNull(signIn(), "the password stays as it was");
        }
    }

    @Test
    void signUpThatNobodyConfirmedGivesWay() throws Exception {
        try (MailCatcher catcher = catchMails()) {
            signUp.with("Somebody Else", email, "punya orang lain", Language.EN, browser, null);
            String theirs = token(catcher.next());
            signUp();
            String own = token(catcher.next());

            assertEquals("password.wrong", refusal(() -> signIn.confirming(theirs, "punya orang lain", browser)));
            assertEquals("password.wrong", refusal(() -> signIn.confirming(own, "punya orang lain", browser)));
            assertNotNull(signIn.confirming(own, PASSWORD, browser));
            assertFalse(signIn.isConfirmation(theirs), "one that is used ends the other");
        }
    }

    @Test
    void whoSignsUpAgainAndAgainDoesNotEndTheLinkThatWasMailed() throws Exception {
        try (MailCatcher catcher = catchMails()) {
            signUp();
            String first = token(catcher.next());
            for (int i = 0; i < 6; i++) {
                signUp();
            }

            assertEquals(5, links("CONFIRM"), "no more than were mailed");
            assertNotNull(signIn.confirming(first, PASSWORD, browser));
        }
    }

    @Test
    void mailWaitsWhileTheServerIsAway() throws Exception {
        int port;
        try (MailCatcher away = MailCatcher.start(0)) {
            port = away.port();
        }
        System.setProperty(MAIL_PORT, String.valueOf(port));
        System.setProperty(MAIL_HOST, "127.0.0.1");
        signUp();
        String waiting = "select count(*) from platform_mail where attempts > 0 and recipient = '" + email + "'";
        for (int i = 0; i < 100 && tables.number(waiting) == 0; i++) {
            Thread.sleep(100);
        }
        assertEquals(1, tables.number(waiting));

        try (MailCatcher back = MailCatcher.start(port)) {
            sql("update platform_mail set due = utc_timestamp(6)");
            reset.ask(email, browser);
            assertTrue((back.next() + back.next()).contains("/confirm?token"), "with the next one it goes out");
        }
    }

    @Test
    void mailServerThatHangsHoldsNothingAndIsAskedByOneOnly() throws Exception {
        String own = " from platform_mail where recipient = '" + email + "'";
        sql("delete from platform_mail");
        try (ServerSocket hanging = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            hanging.setSoTimeout(10_000);
            System.setProperty(MAIL_PORT, String.valueOf(hanging.getLocalPort()));
            System.setProperty(MAIL_HOST, "127.0.0.1");
            signUp();
            Socket first = hanging.accept();
            reset.ask(email, browser);
            reset.ask(email, browser);

            assertEquals(3, tables.column(Long.class, "select id" + own + " for update nowait").size());
            assertEquals(1, tables.number("select count(*)" + own + " and due > utc_timestamp(6)"), "it is tried again, should the portal stop meanwhile");
            hanging.setSoTimeout(500);
            assertThrows(SocketTimeoutException.class, hanging::accept);
            first.close();
        }
        for (int i = 0; i < 100 && tables.number("select count(*)" + own + " and attempts = 0") > 0; i++) {
            Thread.sleep(100);
        }
        assertEquals(3, tables.number("select count(*)" + own + " and attempts = 1"));
    }

    // Signing in

    @Test
    void everySignInBeginsANewSession() {
        String first = signUp().orElseThrow().token();
        String second = signIn().token();

        assertNotEquals(first, second);
        assertEquals(0, tables.number("select count(*) from member_session where token_hash in ('" + first + "', '" + second + "')"),
                "tokens are not stored");
    }

    @Test
    void wrongPasswordAndUnknownAddressAreToldAlike() {
        signUp();

        assertEquals("signIn.wrong", refusal(() -> signIn.with(email, "not the password", false, browser, null)));
        assertEquals("signIn.wrong", refusal(() -> signIn.with("nobody-" + email, "not the password", false, browser, null)));
    }

    @Test
    void afterFiveFailuresTheRightPasswordMustWaitTooButNotFromElsewhere() {
        signUp();
        for (int i = 0; i < 5; i++) {
            refusal(() -> signIn.with(email, "not the password", false, browser, null));
        }

        assertThrows(TooManyRequests.class, this::signIn);
        assertNotNull(signIn.with(email, PASSWORD, false, new Browser("198.51.100.7", null), null));
    }

    @Test
    void manyAttemptsAtOnceAreNoWayAroundTheWait() throws Exception {
        signUp();
        List<Callable<?>> attempts = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            attempts.add(() -> signIn.with(email, "not the password", false, browser, null));
        }
        List<Throwable> failures = atOnce.failures(attempts.toArray(Callable[]::new));

        // A busy machine turns some away before their password is looked at; never are more than the free five looked at.
        long lookedAt = failures.stream().filter(failure -> failure instanceof Refused).count();
        assertTrue(lookedAt >= 1 && lookedAt <= 5, failures.toString());
        assertEquals(12 - lookedAt, failures.stream().filter(failure -> failure instanceof TooManyRequests).count(), failures.toString());
    }

    @Test
    void signingInRenewsAHashOfOlderParameters() throws Exception {
        signUp();
        String older = Argon2Factory.create(Argon2Factory.Argon2Types.ARGON2id).hash(3, 12_288, 1, PASSWORD.getBytes(StandardCharsets.UTF_8));
        sql("update member set password_hash = '" + older + "' where email = '" + email + "'");
        signIn();

        assertFalse(Passwords.isOutdated(members.byEmail(email).orElseThrow().passwordHash()));
    }

    // Sessions and passwords

    @Test
    void endedSessionIsAVisitors() {
        String token = signUp().orElseThrow().token();
        sessions.end(token);

        assertFalse(sessions.find(token).isSignedIn());
    }

    @Test
    void rememberedSessionLivesSixtyDaysAndAnotherHalfADay() {
        signUp();
        signIn.with(email, PASSWORD, true, browser, null);

        String days = "select count(*) from member_session s join member m on m.id = s.member_id where m.email = '" + email + "' and expires ";
        assertEquals(1, tables.number(days + "between utc_timestamp() + interval 59 day and utc_timestamp() + interval 61 day"));
        assertEquals(1, tables.number(days + "between utc_timestamp() + interval 11 hour and utc_timestamp() + interval 13 hour"));
    }

    @Test
    void memberEndsOwnSessionsOnly() {
        String own = signUp().orElseThrow().token();
        String other = signIn().token();
        somebodyNew();
        String strangers = signUp().orElseThrow().token();
        access.become(sessions.find(own));

        account.endSession(Sessions.key(other));
        account.endSession(Sessions.key(strangers));
        assertFalse(sessions.find(other).isSignedIn());
        assertTrue(sessions.find(strangers).isSignedIn());
    }

    @Test
    void newPasswordNeedsTheOldAndEndsAllOtherSessions() {
        String own = signUp().orElseThrow().token();
        String other = signIn().token();
        access.become(sessions.find(own));

        assertEquals("password.wrong", refusal(() -> account.changePassword("not the password", "delapan belas awan", own, browser)));
        String begun = account.changePassword(PASSWORD, "delapan belas awan", own, browser).token();
        assertFalse(sessions.find(other).isSignedIn());
        assertTrue(sessions.find(begun).isSignedIn());
        assertEquals("signIn.wrong", refusal(this::signIn));
    }

    @Test
    void administratorsLinkSetsAPasswordOnce() {
        String before = signUp().orElseThrow().token();
        people.be(people.employee("Dewi", Role.ADMINISTRATOR));
        String token = token(reset.linkFor(members.byEmail(email).orElseThrow().getId()));

        assertEquals("password.short", refusal(() -> reset.with(token, "short", browser)));
        assertNotNull(reset.with(token, "delapan belas awan", browser), "the refusal did not use it up");
        assertEquals("link", refusal(() -> reset.with(token, "sembilan belas awan", browser)));
        assertFalse(sessions.find(before).isSignedIn());
    }

    @Test
    void whoAsksAgainAndAgainKeepsNobodyFromANewPassword() throws Exception {
        signUp();
        people.be(people.employee("Dewi", Role.ADMINISTRATOR));
        String administrators = token(reset.linkFor(members.byEmail(email).orElseThrow().getId()));
        try (MailCatcher catcher = catchMails()) {
            reset.ask(email, browser);
            String mailed = token(catcher.next());
            for (int i = 0; i < 6; i++) {
                reset.ask(email, new Browser("198.51.100.9", null));
            }

            assertTrue(reset.isGood(administrators));
            assertEquals(6, links("RESET"), "no more than were mailed");
            assertNotNull(reset.with(mailed, "delapan belas awan", browser));
            assertFalse(reset.isGood(administrators), "one that is used ends the others");
            assertEquals(0, links("RESET"));
        }
    }

    @Test
    void ofTwoLinksThatAreUsedAtOnceOneCounts() throws Exception {
        signUp();
        people.be(people.employee("Dewi", Role.ADMINISTRATOR));
        long id = members.byEmail(email).orElseThrow().getId();
        String one = token(reset.linkFor(id));
        String other = token(reset.linkFor(id));
        List<Throwable> failures = atOnce.failures(() -> reset.with(one, "delapan belas awan", browser), () -> reset.with(other, "sembilan belas awan", browser));

        assertEquals(1, failures.size(), failures.toString());
        assertTrue(failures.get(0) instanceof Refused, failures.toString());
    }

    @Test
    void newPasswordByALinkNeedNotWaitForWhatFailedBefore() throws Exception {
        signUp();
        refusal(() -> signIn.with(email, "not the password", false, browser, null));
        sql("update member_failed_sign_in set failures = 60, last_failure = utc_timestamp(6) where last_failure is not null");
        assertThrows(TooManyRequests.class, this::signIn);
        people.be(people.employee("Dewi", Role.ADMINISTRATOR));
        reset.with(token(reset.linkFor(members.byEmail(email).orElseThrow().getId())), "delapan belas awan", browser);

        assertNotNull(signIn.with(email, "delapan belas awan", false, browser, null));
        assertNotNull(signIn.with(email, "delapan belas awan", false, new Browser("198.51.100.10", null), null));
    }

    @Test
    void linkThatHasExpiredDoesNothing() throws Exception {
        signUp();
        people.be(people.employee("Dewi", Role.ADMINISTRATOR));
        String token = token(reset.linkFor(members.byEmail(email).orElseThrow().getId()));
        sql("update member_link set expires = utc_timestamp(6) - interval 1 second");

        assertFalse(reset.isGood(token));
        assertEquals("link", refusal(() -> reset.with(token, "delapan belas awan", browser)));
    }

    // Roles

    @Test
    void onlyAdministratorsGiveRolesAndSeeMembers() {
        Member sari = people.customer("Sari");
        people.be(people.employee("Budi", Role.CURATOR));
        assertThrows(Forbidden.class, () -> roles.assign(sari.getId(), EnumSet.of(Role.CURATOR)));
        assertThrows(Forbidden.class, () -> members.find(null, null));
        assertThrows(Forbidden.class, () -> reset.linkFor(sari.getId()));

        people.beVisitor();
        assertThrows(SignInRequired.class, () -> roles.assign(sari.getId(), EnumSet.of(Role.CURATOR)));
        assertThrows(SignInRequired.class, () -> members.find(null, null));
    }

    @Test
    void roleCountsWithTheNextRequest() {
        String token = signUp().orElseThrow().token();
        people.be(people.employee("Dewi", Role.ADMINISTRATOR));
        roles.assign(members.byEmail(email).orElseThrow().getId(), EnumSet.of(Role.CURATOR));
        assertTrue(sessions.find(token).may(Permission.PUBLISH_ARTICLES));

        roles.assign(members.byEmail(email).orElseThrow().getId(), EnumSet.noneOf(Role.class));
        assertFalse(sessions.find(token).may(Permission.PUBLISH_ARTICLES));
        assertTrue(sessions.find(token).may(Permission.CONTRIBUTE));
    }

    @Test
    void administratorsWhoRevokeEachOtherLeaveOne() throws Exception {
        noAdministrators();
        Member dewi = people.employee("Dewi", Role.ADMINISTRATOR);
        Member budi = people.employee("Budi", Role.ADMINISTRATOR);
        Viewer asDewi = dewi.asViewer();
        List<Throwable> failures = atOnce.failures(() -> revoke(asDewi, budi), () -> revoke(asDewi, dewi));

        assertEquals(1, tables.number("select count(*) from member_role where role = 'ADMINISTRATOR'"));
        assertEquals(1, failures.size(), failures.toString());
    }

    @Test
    void membersAreFoundByTheBeginningOfNameOrAddressPageByPage() {
        for (int i = 0; i < 35; i++) {
            people.customer("Zulkifli");
        }
        people.be(people.employee("Dewi", Role.ADMINISTRATOR));
        Page<Member> first = members.find("zulk", null);
        Page<Member> second = members.find("zulk", first.next());

        assertEquals(30, first.items().size());
        assertEquals(5, second.items().size());
        assertEquals(1, members.find(first.items().get(0).getEmail().toUpperCase(), null).items().size());
        assertEquals(0, members.find("%", null).items().size());
    }

    // The first administrator

    @Test
    void linkOfTheFirstStartMakesOneAdministrator() throws Exception {
        noAdministrators();
        String token = links.issue(Purpose.FIRST_ADMINISTRATOR, null);
        assertEquals("password.common", refusal(() -> firstAdministrator.become(token, "Dewi", email, "password1234", Language.ID, browser)));

        List<Throwable> failures = atOnce.failures(
                () -> firstAdministrator.become(token, "Dewi", "a" + email, PASSWORD, Language.ID, browser),
                () -> firstAdministrator.become(token, "Dewi", "b" + email, PASSWORD, Language.ID, browser));
        assertEquals(1, failures.size(), failures.toString());
        assertEquals(1, tables.number("select count(*) from member_role where role = 'ADMINISTRATOR'"));
    }

    @Test
    void linkOfTheFirstStartDoesNothingOnceThereIsAnAdministrator() {
        people.employee("Dewi", Role.ADMINISTRATOR);
        String token = links.issue(Purpose.FIRST_ADMINISTRATOR, null);

        assertFalse(firstAdministrator.isInvited(token));
        assertEquals("link", refusal(() -> firstAdministrator.become(token, "Eve", email, PASSWORD, Language.ID, browser)));
    }

    @Test
    void newerLinkReplacesTheOlder() throws Exception {
        noAdministrators();
        String older = links.issue(Purpose.FIRST_ADMINISTRATOR, null);
        String newer = links.issue(Purpose.FIRST_ADMINISTRATOR, null);

        assertFalse(firstAdministrator.isInvited(older));
        assertTrue(firstAdministrator.isInvited(newer));
    }

    // Housekeeping

    @Test
    void whatHoldsNoLongerIsRemovedAndTheRestStays() throws Exception {
        String token = signUp().orElseThrow().token();
        String kept = email;
        unconfirmed();
        housekeeping.tidy();

        assertEquals(0, tables.number("select count(*) from member where email = '" + email + "'"));
        assertEquals(1, tables.number("select count(*) from member where email = '" + kept + "'"));
        assertTrue(sessions.find(token).isSignedIn());
    }

    private long links(String purpose) {
        return tables.number("select count(*) from member_link l join member m on m.id = l.member_id where m.email = '" + email + "' and l.purpose = '" + purpose + "'");
    }

    @Test
    void signUpThatSomethingRefersToStaysAndHindersNoOther() throws Exception {
        String told = unconfirmed();
        sql("insert into desk_attribute (member_id, name, value) select id, 'plan', 'Pro' from member where email = '" + told + "'");
        String other = unconfirmed();
        housekeeping.tidy();

        assertEquals(1, tables.number("select count(*) from member m join member_role r on r.member_id = m.id where m.email = '" + told + "'"));
        assertEquals(0, tables.number("select count(*) from member where email = '" + other + "'"));
        sql("delete from desk_attribute");
    }

    private String unconfirmed() throws Exception {
        somebodyNew();
        signUp();
        sql("delete from member_session where member_id = (select id from member where email = '" + email + "')");
        sql("update member set confirmed = 0, created = utc_timestamp() - interval 8 day where email = '" + email + "'");
        return email;
    }

    private Optional<SignedIn> signUp() {
        return signUp.with("Sari", email, PASSWORD, Language.ID, browser, null);
    }

    private SignedIn signIn() {
        return signIn.with(email, PASSWORD, false, browser, null);
    }

    private Member revoke(Viewer administrator, Member other) {
        access.become(administrator);
        return roles.assign(other.getId(), EnumSet.noneOf(Role.class));
    }

    private static MailCatcher catchMails() {
        MailCatcher catcher = MailCatcher.start(0);
        System.setProperty(MAIL_PORT, String.valueOf(catcher.port()));
        System.setProperty(MAIL_HOST, "127.0.0.1");
        return catcher;
    }

    private static String token(String text) {
        Matcher token = Pattern.compile("token=([\\w-]+)").matcher(text.replace("=\n", "").replace("=3D", "="));
        assertTrue(token.find(), text);
        return token.group(1);
    }

    private static String refusal(Callable<?> use) {
        return assertThrows(Refused.class, use::call).violations().get(0).key();
    }

    private void noAdministrators() throws Exception {
        sql("delete from member_role where role = 'ADMINISTRATOR'");
    }

    private void sql(String statement) throws Exception {
        transaction.begin();
        em.createNativeQuery(statement).executeUpdate();
        transaction.commit();
    }
}
