package org.wawasan.content.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.knowledge.Attachment;
import org.wawasan.knowledge.ItemType;
import org.wawasan.member.Member;
import org.wawasan.member.Visibility;
import org.wawasan.platform.config.PortalAddress;
import org.wawasan.platform.persistence.Cursor;
import org.wawasan.platform.persistence.Page;

/** The links of shown editions within the portal, checked batch by batch. */
@ApplicationScoped
@Transactional
class Links {

    private static final int PAGE = 50;
    private static final int LONGEST_TARGET = 400;
    private static final Pattern HREF = Pattern.compile("href=\"([^\"]+)\"");
    private static final Pattern REFERENCE = Pattern.compile("&#(\\d{1,6});");
    private static final Pattern ITEM = Pattern.compile("/(ideas|forum|knowledge|documents)/((\\d{1,18})(?:-[^/]*)?)(/.*)?");
    private static final Map<String, ItemType> FOLDERS = Map.of("ideas", ItemType.IDEA, "forum", ItemType.THREAD, "knowledge", ItemType.ARTICLE,
            "documents", ItemType.DOCUMENT);
    private static final Pattern PERSON = Pattern.compile("/people/(\\d{1,18})(?:-.*)?");
    private static final Pattern FILE = Pattern.compile("/files/(\\d{1,18})/.*");
    private static final Pattern TOPIC = Pattern.compile("/topics/([a-z0-9-]+)");

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Taxonomy taxonomy;
    @Inject
    private PortalPages pages;
    @Inject
    private PortalAddress portal;

    /** @param last id of the last edition of the batch; 0 where there was none */
    record Batch(long last, int editions) {
    }

    private record Text(long id, String html, Visibility audience) {
    }

    /** @param successor who may see what replaces it, the last in the line of its successors; null where nothing does */
    private record Item(ItemType type, String title, Visibility visibility, Visibility successor) {
    }

    long shown() {
        return em.createQuery("select count(e) from Edition e where e.status in :shown", Long.class)
                .setParameter("shown", EditionStatus.SHOWN_NAMES).getSingleResult();
    }

    /** Checks the editions that follow an id. */
    Batch check(long after, int size) {
        List<Text> texts = em.createQuery("""
                select e.id, e.bodyHtml, e.visibility from Edition e where e.id > :after and e.status in :shown order by e.id""", Object[].class)
                .setParameter("after", after).setParameter("shown", EditionStatus.SHOWN_NAMES).setMaxResults(size).getResultStream()
                .map(row -> new Text((Long) row[0], (String) row[1], (Visibility) row[2])).toList();
        if (texts.isEmpty()) {
            return new Batch(0, 0);
        }
        Map<Long, Set<String>> targets = new LinkedHashMap<>();
        texts.forEach(text -> targets.put(text.id(), targets(text.html())));
        Map<Long, Item> items = items(targets.values().stream().flatMap(Collection::stream).map(this::local).flatMap(Optional::stream)
                .map(ITEM::matcher).filter(Matcher::matches).map(matcher -> Long.valueOf(matcher.group(3))).collect(Collectors.toSet()));
        Map<Long, List<ArticleLink>> known = em.createQuery("select l from ArticleLink l where l.edition.id in :ids", ArticleLink.class)
                .setParameter("ids", targets.keySet()).getResultStream().collect(Collectors.groupingBy(ArticleLink::editionId));
        for (Text text : texts) {
            Map<String, LinkState> states = new LinkedHashMap<>();
            targets.get(text.id()).forEach(target -> state(text, target, items).ifPresent(state -> states.put(target, state)));
            keep(text.id(), states, known.getOrDefault(text.id(), List.of()));
        }
        em.createQuery("update ArticleLink l set l.checked = :now where l.edition.id in :ids")
                .setParameter("now", Instant.now()).setParameter("ids", targets.keySet()).executeUpdate();
        return new Batch(texts.get(texts.size() - 1).id(), texts.size());
    }

    /** Forgets the links of editions that nobody is shown any more. */
    void forgetHidden() {
        em.createNativeQuery("""
                delete l from article_link l join knowledge_item i on i.id = l.edition_id where i.status not in (:shown)""")
                .setParameter("shown", EditionStatus.SHOWN_NAMES).executeUpdate();
    }

    /** Links in a state, those that the check came upon first before the others. */
    Page<CheckedLink> found(LinkState state, String after) {
        Optional<Cursor> cursor = Cursor.parseNumbers(after);
        TypedQuery<CheckedLink> query = em.createQuery("""
                select new org.wawasan.content.article.CheckedLink(l.id, e.id, e.title, e.language, l.target, l.state, l.since, l.checked, o.id, o.name)
                from ArticleLink l join l.edition e join e.article a join a.owner o where l.state = :state and l.id > :after order by l.id""", CheckedLink.class)
                .setParameter("state", state)
                .setParameter("after", cursor.map(from -> from.number(0)).orElse(0L)).setMaxResults(PAGE + 1);
        return Page.of(query.getResultList(), PAGE, row -> Cursor.of(row.id(), 0));
    }

    private static Set<String> targets(String html) {
        Set<String> targets = new LinkedHashSet<>();
        Matcher links = HREF.matcher(html);
        while (links.find()) {
            String target = REFERENCE.matcher(links.group(1)).replaceAll(code -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(code.group(1)))))
                    .replace("&amp;", "&");
            if (target.length() <= LONGEST_TARGET) {
                targets.add(target);
            }
        }
        return targets;
    }

    /** The part of an address that is a path of the portal; none for another host or a place on the same page. */
    private Optional<String> local(String target) {
        String path = target.startsWith(portal.get() + "/") ? target.substring(portal.get().length()) : target;
        return path.startsWith("/") && !path.startsWith("//") ? Optional.of(path.replaceFirst("[?#].*", "")) : Optional.empty();
    }

    /** None for a link to another host, which is not followed. */
    private Optional<LinkState> state(Text text, String target, Map<Long, Item> items) {
        if (target.startsWith("#")) {
            return there(text.html().contains(" id=\"" + target.substring(1) + "\""));
        }
        Optional<String> local = local(target);
        if (local.isEmpty()) {
            return Optional.empty();
        }
        String path = local.get();
        Matcher item = ITEM.matcher(path);
        if (item.matches()) {
            return state(text, item, items.get(Long.valueOf(item.group(3))));
        }
        Matcher person = PERSON.matcher(path);
        if (person.matches()) {
            return there(em.find(Member.class, Long.valueOf(person.group(1))) != null);
        }
        Matcher file = FILE.matcher(path);
        if (file.matches()) {
            return there(em.find(Attachment.class, Long.valueOf(file.group(1))) != null);
        }
        Matcher topic = TOPIC.matcher(path);
        return there(topic.matches() ? taxonomy.byNotation(Taxonomy.TOPICS, topic.group(1)).isPresent() : pages.exist(path));
    }

    private static Optional<LinkState> state(Text text, Matcher path, Item item) {
        ItemType type = FOLDERS.get(path.group(1));
        if (item == null || item.type() != type) {
            return Optional.of(LinkState.GONE);
        }
        if (item.visibility() == Visibility.NOBODY) {
            return Optional.of(LinkState.MOVED);
        }
        if (item.visibility().compareTo(text.audience()) > 0) {
            return Optional.of(item.successor() != null && item.successor().compareTo(text.audience()) <= 0 ? LinkState.MOVED : LinkState.HIDDEN);
        }
        boolean same = type.path(Long.parseLong(path.group(3)), item.title()).equals("/" + path.group(1) + "/" + path.group(2));
        return Optional.of(same ? LinkState.WORKING : LinkState.MOVED);
    }

    private static Optional<LinkState> there(boolean there) {
        return Optional.of(there ? LinkState.WORKING : LinkState.GONE);
    }

    private Map<Long, Item> items(Set<Long> ids) {
        Map<Long, Item> items = new HashMap<>();
        if (!ids.isEmpty()) {
            em.createNativeQuery("""
                    with recursive line (id, last, next) as (
                        select id, id, successor_id from article_edition where id in (:ids)
                        union all select l.id, e.id, e.successor_id from line l join article_edition e on e.id = l.next)
                    select i.id, i.kind, i.title, i.visibility, s.visibility as successor from knowledge_item i
                    left join line l on l.id = i.id and l.next is null and l.last <> l.id left join knowledge_item s on s.id = l.last
                    where i.id in (:ids)""", Object[].class)
                    .setParameter("ids", ids).getResultList().forEach(found -> {
                        Object[] row = (Object[]) found;
                        items.put((Long) row[0], new Item(ItemType.valueOf((String) row[1]), (String) row[2], Visibility.valueOf((String) row[3]),
                                row[4] == null ? null : Visibility.valueOf((String) row[4])));
                    });
        }
        return items;
    }

    private void keep(long edition, Map<String, LinkState> states, List<ArticleLink> known) {
        Instant now = Instant.now();
        for (ArticleLink link : known) {
            LinkState state = states.remove(link.target());
            if (state == null) {
                em.remove(link);
            } else {
                link.isNow(state, now);
            }
        }
        states.forEach((target, state) -> em.persist(new ArticleLink(em.getReference(Edition.class, edition), target, state, now)));
    }
}
