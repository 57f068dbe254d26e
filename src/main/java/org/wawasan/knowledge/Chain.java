package org.wawasan.knowledge;

import java.time.Instant;
import java.util.List;
import org.wawasan.platform.i18n.Language;

/**
 * What an item came from and what became of it, as far as the viewer may see, the earliest first.
 *
 * @param links  the item among them
 * @param people everybody who said or made something of it, each once
 */
public record Chain(List<Link> links, List<Contributor> people) {

    /** The chain of what is in none. */
    public static final Chain NONE = new Chain(List.of(), List.of());

    public boolean isEmpty() {
        return links.isEmpty();
    }

    /** What the item came from, the earliest first. */
    public List<Link> before() {
        return links.stream().takeWhile(link -> !link.current()).toList();
    }

    // Expression language of Faces 4 reads properties of beans only.

    public List<Link> getLinks() {
        return links;
    }

    public List<Contributor> getPeople() {
        return people;
    }

    /**
     * One item of the chain, or a comment on it, or the release of what an idea wished for.
     *
     * @param kind      {@link KnowledgeItem#kindCode()}, {@code comment} or {@code release}
     * @param statusKey of the text that names its state; null for a comment and a release
     * @param author    nobody, and created null, for a release
     * @param current   whether it is the one that the page shows
     */
    public record Link(String kind, String path, String heading, Language language, String statusKey, String statusName, Contributor author,
            Instant created, boolean current) {

        public String getKind() {
            return kind;
        }

        public String getPath() {
            return path;
        }

        public String getHeading() {
            return heading;
        }

        public Language getLanguage() {
            return language;
        }

        public String getStatusKey() {
            return statusKey;
        }

        /** Code of its state for its colour. */
        public String getStatusCode() {
            return statusName.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        /** Whether its state says how far it has come; that of a conversation does not. */
        public boolean isStateTelling() {
            return statusKey != null && (statusKey.startsWith("status.idea.") || statusKey.startsWith("status.article."));
        }

        public Contributor getAuthor() {
            return author;
        }

        public Instant getCreated() {
            return created;
        }

        public boolean isCurrent() {
            return current;
        }
    }

    /** Somebody who had a part in it. */
    public record Contributor(Long id, String name) {

        public Long getId() {
            return id;
        }

        public String getName() {
            return name;
        }
    }
}
