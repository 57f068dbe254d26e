package org.wawasan.member;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.wawasan.platform.Rules;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.text.Words;

/**
 * A person with an account: a customer or an employee. Life cycle: signed up (confirmed at once where the portal sends no
 * mail, else by the mailed link), active; an imported or demonstration author has no e-mail address and cannot sign in.
 */
@Entity
@Table(name = "member")
public class Member {

    static final int LONGEST_NAME = 60;
    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_EMAIL = 254;
    private static final String DOMAIN = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
    private static final Pattern EMAIL = Pattern.compile("[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:localhost|" + DOMAIN + "(?:\\." + DOMAIN + ")+)");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "member_seq")
    @SequenceGenerator(name = "member_seq", sequenceName = "member_seq", allocationSize = 50)
    private Long id;

    private String name;

    private String email;

    @Column(name = "password_hash")
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    private Language language;

    private boolean confirmed;

    private Instant created;

    /** Where an imported author comes from ({@code stackexchange}) and their id there. */
    private String source;

    @Column(name = "source_id")
    private String sourceId;

    @ElementCollection
    @CollectionTable(name = "member_role", joinColumns = @JoinColumn(name = "member_id"))
    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private Set<Role> roles = EnumSet.of(Role.MEMBER);

    protected Member() {
    }

    /**
     * Somebody who signs up.
     *
     * @param passwordHash Argon2id, see {@link Passwords}
     */
    public Member(String name, String email, String passwordHash, Language language) {
        this(name, language);
        checkEmail(new Rules(), email).check();
        this.email = normalised(email);
        this.passwordHash = passwordHash;
    }

    private Member(String name, Language language) {
        checkName(new Rules(), name).check();
        this.name = Words.line(name);
        this.language = language;
        this.created = Instant.now();
    }

    /** An author who came with imported knowledge: shown by name, without an account to sign in to. */
    public static Member imported(String name, Language language, String source, String sourceId) {
        Member member = new Member(name, language);
        member.source = source;
        member.sourceId = sourceId;
        return member;
    }

    /** Demands a name of 2 to 60 characters. */
    static Rules checkName(Rules rules, String name) {
        return rules.length("name", Words.line(name), SHORTEST_NAME, LONGEST_NAME);
    }

    /** Demands what HTML takes for an e-mail address, and a domain that can be reached. */
    static Rules checkEmail(Rules rules, String email) {
        rules.length("email", email, 1, LONGEST_EMAIL);
        String address = normalised(email);
        return rules.demand(address.isEmpty() || address.length() > LONGEST_EMAIL || EMAIL.matcher(address).matches(), "email", "email");
    }

    /** Says since when an imported author is around; only before they are stored. */
    public Member since(Instant when) {
        if (id != null) {
            throw new IllegalStateException("A stored member keeps the date");
        }
        created = when;
        return this;
    }

    /** The form in which e-mail addresses are kept and compared. */
    public static String normalised(String email) {
        return email == null ? "" : email.strip().toLowerCase(Locale.ROOT);
    }

    public Viewer asViewer() {
        return new Viewer(id, name, roles);
    }

    public void confirm() {
        confirmed = true;
    }

    /** Whether it is the same member, stored or not yet. */
    public boolean is(Member other) {
        return this == other || getId() != null && getId().equals(other.getId());
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    /** Whether the member can sign in at all. */
    public boolean hasAccount() {
        return email != null;
    }

    /** Takes the place of a sign-up whose e-mail address nobody confirmed. */
    void signUpAgain(String newName, String newHash, Language newLanguage) {
        if (confirmed) {
            throw new IllegalStateException("Member " + id + " is confirmed");
        }
        changeProfile(newName, newLanguage);
        passwordHash = newHash;
        created = Instant.now();
    }

    void changeProfile(String newName, Language newLanguage) {
        checkName(new Rules(), newName).check();
        name = Words.line(newName);
        language = newLanguage;
    }

    public void grant(Role role) {
        roles.add(role);
    }

    public void revoke(Role role) {
        if (role != Role.MEMBER) {
            roles.remove(role);
        }
    }

    public void changePassword(String newHash) {
        passwordHash = newHash;
    }

    public boolean isEmployee() {
        return roles.stream().anyMatch(Role::isEmployee);
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getEmail() {
        return email;
    }

    /** Argon2id hash; null for who cannot sign in by password. */
    public String passwordHash() {
        return passwordHash;
    }

    public Language getLanguage() {
        return language;
    }

    /** In the order of {@link Role}. */
    public Set<Role> getRoles() {
        Set<Role> ordered = EnumSet.noneOf(Role.class);
        ordered.addAll(roles);
        return Collections.unmodifiableSet(ordered);
    }

    /** Id of an imported author where they come from; null for who signed up. */
    public String getSourceId() {
        return sourceId;
    }

    public Instant getCreated() {
        return created;
    }
}
