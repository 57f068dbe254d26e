package org.wawasan.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wawasan.member.Member;
import org.wawasan.platform.text.Markdown;
import org.wawasan.platform.text.Words;

/**
 * Names after an @ become links, and those who are named hear of it. {@code @Sari Wulandari} is the member of that name; where
 * there are several, the one who visibly takes part on the page: as its author who is named there, as the author of a reply or
 * of a comment. {@code @Sari} alone is who takes part there under that first name. What cannot be resolved to one member stays
 * a plain text. Who follows or mutes a page, or wrote it without being named, is nothing that a name may reveal.
 */
@ApplicationScoped
@Transactional
public class Mentions {

    /** So many members hear of one text at most; more is a shout. */
    static final int MOST = 10;

    private static final int MOST_WORDS = 5;
    private static final int MOST_LOOKED_AT = 1_000;
    private static final String WORD = "[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}'’.-]*[\\p{L}\\p{M}\\p{N}])?";
    private static final Pattern NAME = Pattern.compile("(?<![\\p{L}\\p{N}@/.])@(" + WORD + "(?: " + WORD + "){0," + (MOST_WORDS - 1) + "})");

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Instance<PartAuthors> parts;
    @Inject
    private Event<Announced> announced;

    /** Resolves the names in a text that stands on a page; the page may be null where it is not made yet. */
    public Mentioned in(String markdown, KnowledgeItem page) {
        String text = Words.text(markdown);
        List<Found> found = new ArrayList<>();
        for (int[] place : text.indexOf('@') < 0 ? List.<int[]>of() : Markdown.words(text)) {
            Matcher names = NAME.matcher(text).region(place[0], place[1]).useTransparentBounds(true);
            while (names.find()) {
                found.add(new Found(names.start(), names.group(1)));
            }
        }
        if (found.isEmpty()) {
            return new Mentioned(text, Set.of());
        }
        Map<String, Set<Long>> known = known(found, page);
        Set<Long> members = new HashSet<>();
        StringBuilder linked = new StringBuilder();
        int done = 0;
        for (Found one : found) {
            for (String name : one.names()) {
                Set<Long> candidates = known.getOrDefault(folded(name), Set.of());
                if (candidates.size() == 1 && members.size() < MOST) {
                    long member = candidates.iterator().next();
                    int end = one.start() + 1 + name.length();
                    linked.append(text, done, one.start()).append("[@").append(name).append("](/people/").append(member).append(')');
                    done = end;
                    members.add(member);
                    break;
                }
            }
        }
        return new Mentioned(linked.append(text.substring(done)).toString(), members);
    }

    /** Tells those who are named, unless they mute the page. */
    public void announce(KnowledgeItem item, Mentioned named, Member author, String place) {
        Set<Long> members = new HashSet<>(named.members());
        if (!members.isEmpty()) {
            em.createQuery("select f.key.memberId from Follow f where f.key.itemId = :page and f.muted and f.key.memberId in :members", Long.class)
                    .setParameter("page", item.page().getId()).setParameter("members", members).getResultList().forEach(members::remove);
            announced.fire(Announced.on(item, "mentioned", author).onlyTo(members).saying(named.text()).at(place));
        }
    }

    /** Members by the names that were typed, letters and accents aside. */
    private Map<String, Set<Long>> known(List<Found> found, KnowledgeItem page) {
        Set<String> names = found.stream().flatMap(one -> one.names().stream()).collect(Collectors.toCollection(TreeSet::new));
        Map<String, Set<Long>> known = new HashMap<>();
        em.createQuery("select m.id, m.name from Member m where m.name in :names", Object[].class).setParameter("names", names)
                .setMaxResults(MOST_LOOKED_AT).getResultList().forEach(row -> put(known, (String) row[1], (Long) row[0]));
        if (page != null && page.getId() != null) {
            Map<String, Set<Long>> present = new HashMap<>();
            speaking(page.getId()).forEach((id, name) -> {
                put(present, name, id);
                put(present, name.split(" ")[0], id);
            });
            present.forEach((name, members) -> {
                if (known.getOrDefault(name, Set.of()).size() != 1) {
                    known.put(name, members);
                }
            });
        }
        return known;
    }

    /** Names by id of those whom every reader of the page sees there. */
    private Map<Long, String> speaking(long pageId) {
        Map<Long, String> speaking = new HashMap<>();
        em.createQuery("""
                select m.id, m.name from KnowledgeItem i join i.author m where i.id = :page and i.credit is null
                union select m.id, m.name from Comment c join c.author m where c.item.id = :page""", Object[].class)
                .setParameter("page", pageId).setMaxResults(MOST_LOOKED_AT).getResultList().forEach(row -> speaking.put((Long) row[0], (String) row[1]));
        parts.forEach(kind -> speaking.putAll(kind.of(pageId, MOST_LOOKED_AT)));
        return speaking;
    }

    private static void put(Map<String, Set<Long>> known, String name, Long member) {
        known.computeIfAbsent(folded(name), any -> new HashSet<>()).add(member);
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }

    /** An @ and the words after it, of which some may be a name. */
    private record Found(int start, String words) {

        /** The longest first. */
        List<String> names() {
            List<String> names = new ArrayList<>();
            for (int end = words.length(); end > 0; end = words.lastIndexOf(' ', end - 1)) {
                names.add(words.substring(0, end));
            }
            return names;
        }
    }
}
