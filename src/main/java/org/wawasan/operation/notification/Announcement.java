package org.wawasan.operation.notification;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.wawasan.knowledge.Announced;
import org.wawasan.knowledge.KnowledgeItem;
import org.wawasan.member.Member;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.text.Markdown;

/**
 * What happened, once for all who hear of it. Life cycle: written with the change, delivered after its commit. Ids grow in the
 * order in which things happened.
 */
@Entity
@Table(name = "notification_announcement")
public class Announcement {

    private static final int MOST_WORDS = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notification_announcement_seq")
    @SequenceGenerator(name = "notification_announcement_seq", sequenceName = "notification_announcement_seq", allocationSize = 1)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "item_id")
    private KnowledgeItem item;

    private String heading;

    private String path;

    @Column(name = "followed_id")
    private Long followed;

    @ElementCollection
    @CollectionTable(name = "notification_addressee", joinColumns = @JoinColumn(name = "announcement_id"))
    @Column(name = "member_id")
    private Set<Long> members = new HashSet<>();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "actor_id")
    private Member actor;

    private String what;

    private String label;

    private String words;

    private String place;

    private String together;

    private boolean delivered;

    private Instant created;

    protected Announcement() {
    }

    Announcement(Announced told, KnowledgeItem item, Member actor, Instant created) {
        this.item = item;
        this.heading = item != null ? null : told.heading().length() <= MOST_WORDS ? told.heading() : told.heading().substring(0, MOST_WORDS);
        this.path = told.path();
        this.followed = told.followed();
        this.members.addAll(told.members());
        this.actor = actor;
        this.what = told.what();
        this.label = told.label();
        this.words = told.words() == null ? null : Markdown.plain(told.words(), MOST_WORDS);
        this.place = told.place();
        this.together = told.together();
        this.created = created;
    }

    public Long getId() {
        return id;
    }

    /** What it is called that it happened on. */
    public String heading() {
        return item == null ? heading : item.heading();
    }

    /** Language of what it happened on; null where that is no item. */
    public Language language() {
        return item == null ? null : item.getLanguage();
    }

    /** Who did it; null where the portal did. */
    public Member getActor() {
        return actor;
    }

    /** Last part of the key of its text. */
    public String getWhat() {
        return what;
    }

    /** Key of the text that is the argument, or null. */
    public String getLabel() {
        return label;
    }

    /** Beginning of what was said, or null. */
    public String getWords() {
        return words;
    }

    public Instant getCreated() {
        return created;
    }

    /** Path of the place to be opened. */
    public String path() {
        if (item != null) {
            return place == null ? item.path() : item.pathTo(place);
        }
        return place == null ? path : path + "#" + place;
    }
}
