package org.wawasan.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.Rules;
import org.wawasan.platform.persistence.Cursor;
import org.wawasan.platform.persistence.Page;
import org.wawasan.platform.text.Words;

/** Everybody who has an account or came with imported knowledge. */
@ApplicationScoped
@Transactional
public class Members {

    private static final int PAGE = 30;
    private static final int MOST_NAMED = 50;
    private static final Pattern PERSON = Pattern.compile("/people/(\\d{1,18})");

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;
    @Inject
    private Sessions sessions;

    /** Who signs in with this address; found however it is written. */
    Optional<Member> byEmail(String email) {
        return em.createQuery("select m from Member m where m.email = :email", Member.class)
                .setParameter("email", Member.normalised(email)).getResultStream().findFirst();
    }

    /** Begins a session of who has proved to be the member; they count as confirmed from now on. */
    SignedIn signIn(Member known, boolean remember, Browser browser) {
        Member member = em.find(Member.class, known.getId());
        member.confirm();
        return sessions.begin(member, remember, browser);
    }

    void renewHash(Member known, String hash) {
        em.find(Member.class, known.getId()).changePassword(hash);
    }

    /** A member, for administrators. */
    public Member get(long id) {
        access.require(Permission.ADMINISTER);
        return withRoles(List.of(id)).stream().findFirst().orElseThrow(() -> new NotFound("member " + id));
    }

    /**
     * Members whose name begins with a text, or whose e-mail address does if the text has an @, for administrators. Read along
     * an index, however many members there are.
     *
     * @param beginning null or empty for everybody
     * @param after     cursor of the page before, or null
     */
    public Page<Member> find(String beginning, String after) {
        access.require(Permission.ADMINISTER);
        String text = beginning == null ? "" : beginning.strip();
        boolean byEmail = text.contains("@");
        String key = byEmail ? "m.email" : "m.name";
        Optional<Cursor> cursor = Cursor.parse(after, 2).filter(known -> known.text(1).matches("\\d{1,18}"));
        TypedQuery<Member> query = em.createQuery("select m from Member m where " + key + " like :beginning escape '!'"
                + (cursor.isPresent() ? " and (" + key + " > :key or " + key + " = :key and m.id > :id)" : "")
                + " order by " + key + ", m.id", Member.class)
                .setParameter("beginning", (byEmail ? Member.normalised(text) : text).replaceAll("[!%_]", "!$0") + "%")
                .setMaxResults(PAGE + 1);
        cursor.ifPresent(known -> query.setParameter("key", known.text(0)).setParameter("id", known.number(1)));
        List<Member> found = query.getResultList();
        withRoles(found.stream().map(Member::getId).toList());
        return Page.of(found, PAGE, last -> Cursor.of(byEmail ? last.getEmail() : last.getName(), last.getId()));
    }

    /**
     * Members who are named one a line, by their name, or by the address of their page where several have that name. The caller
     * has authorised it.
     *
     * @param rules told of everybody who is not known, or not the only one
     * @param field beside which this is said
     */
    public Set<Member> named(Rules rules, String field, String lines) {
        List<String> names = Words.text(lines).lines().map(Words::line).filter(line -> !line.isEmpty()).distinct().toList();
        rules.demand(names.size() <= MOST_NAMED, field, "people.many", MOST_NAMED);
        Set<Member> members = new LinkedHashSet<>();
        for (String name : names.subList(0, Math.min(names.size(), MOST_NAMED))) {
            List<Member> found = named(name);
            rules.demand(!found.isEmpty(), field, "people.unknown", name).demand(found.size() < 2, field, "people.several", name);
            members.addAll(found);
        }
        return members;
    }

    private List<Member> named(String name) {
        Matcher page = PERSON.matcher(name);
        return page.find() ? Stream.ofNullable(em.find(Member.class, Long.valueOf(page.group(1)))).toList()
                : em.createQuery("select m from Member m where m.name = :name", Member.class).setParameter("name", name).setMaxResults(2).getResultList();
    }

    /** Whoever has this id; what of them may be seen is for the caller to know. */
    public Member known(long id) {
        return Optional.ofNullable(em.find(Member.class, id)).orElseThrow(() -> new NotFound("member " + id));
    }

    /** What a field for {@link #named names} is filled with to mean this member. */
    public String naming(long id) {
        Member member = known(id);
        return named(member.getName()).size() == 1 ? member.getName() : member.getName() + " /people/" + id;
    }

    private List<Member> withRoles(List<Long> ids) {
        return em.createQuery("select m from Member m left join fetch m.roles where m.id in :ids", Member.class)
                .setParameter("ids", ids).getResultList();
    }
}
