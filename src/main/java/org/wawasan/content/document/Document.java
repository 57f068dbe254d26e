package org.wawasan.content.document;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import org.wawasan.knowledge.ItemType;
import org.wawasan.knowledge.KnowledgeItem;
import org.wawasan.member.Member;
import org.wawasan.member.Viewer;
import org.wawasan.member.Visibility;
import org.wawasan.platform.Refused;

/**
 * A file that is shared, in all its {@link DocumentVersion versions}, of which readers see the current one. Life cycle:
 * <pre>
 * published ──withdraw──▶ withdrawn ──show again──▶ published
 * </pre>
 * A published document is seen by its audience, a withdrawn one by employees; nothing of it is lost. A version is added in
 * either state.
 */
@Entity
@Table(name = "document")
@PrimaryKeyJoinColumn(name = "id")
@DiscriminatorValue("DOCUMENT")
public class Document extends KnowledgeItem {

    /** Who sees it while it is published. */
    @Enumerated(EnumType.STRING)
    private Visibility audience;

    @Enumerated(EnumType.STRING)
    private DownloadRight download;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "current_id")
    private DocumentVersion current;

    /** How many there are; also the number of the latest, which is the current one. */
    private int versions;

    private Instant changed;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "changed_by")
    private Member changedBy;

    protected Document() {
    }

    Document(DocumentWords words, Collection<Long> topics, Member author) {
        super(words.title(), words.body(), words.language(), author, words.audience(), words.direction(), DocumentStatus.PUBLISHED);
        serve(words.process());
        audience = words.audience();
        download = words.download();
        changed(author);
        fileUnder(topics);
    }

    /** Says what it is and for whom. */
    void describe(DocumentWords words, Collection<Long> topics, Member by) {
        write(words.title(), words.body());
        speak(words.language());
        goes(words.direction());
        serve(words.process());
        fileUnder(topics);
        audience = words.audience();
        download = words.download();
        if (status() == DocumentStatus.PUBLISHED) {
            showTo(audience);
        }
        changed(by);
    }

    /**
     * Makes a file the current version.
     *
     * @throws Refused field {@code file}, where it is what the current version is already
     */
    void add(DocumentVersion version, String note, Member by) {
        add(version, note, by, Instant.now());
    }

    void add(DocumentVersion version, String note, Member by, Instant when) {
        if (current != null && current.isSameAs(version)) {
            throw Refused.field("file", "document.same");
        }
        versions++;
        changed = when;
        changedBy = by;
        version.belongTo(this, versions, note, changed);
        current = version;
    }

    /** Makes what an earlier version was the current one again, as a new version. */
    DocumentVersion goBackTo(DocumentVersion earlier, Member by) {
        DocumentVersion again = earlier.again(by);
        if (current.isSameAs(again)) {
            throw new Refused("document.current");
        }
        add(again, null, by);
        return again;
    }

    void withdraw(Member by) {
        demand(DocumentStatus.PUBLISHED);
        moveTo(DocumentStatus.WITHDRAWN);
        showTo(Visibility.EMPLOYEES);
        changed(by);
    }

    void showAgain(Member by) {
        demand(DocumentStatus.WITHDRAWN);
        moveTo(DocumentStatus.PUBLISHED);
        showTo(audience);
        changed(by);
    }

    private void demand(DocumentStatus status) {
        if (status() != status) {
            throw new Refused(status() == DocumentStatus.WITHDRAWN ? "document.is.withdrawn" : "document.is.published");
        }
    }

    private void changed(Member by) {
        changed = Instant.now();
        changedBy = by;
    }

    /** Whether the viewer, who sees the document, may have its current file. */
    public boolean mayBeHadBy(Viewer viewer) {
        return download.permits(viewer);
    }

    public DocumentStatus status() {
        return DocumentStatus.valueOf(getStatusName());
    }

    @Override
    public String furtherWords() {
        return current == null ? null : current.words();
    }

    @Override
    public ItemType type() {
        return ItemType.DOCUMENT;
    }

    @Override
    public String path() {
        return ItemType.DOCUMENT.path(getId(), getTitle());
    }

    @Override
    public boolean acceptsVotes() {
        return status() == DocumentStatus.PUBLISHED;
    }

    @Override
    public boolean acceptsComments() {
        return status() == DocumentStatus.PUBLISHED;
    }

    public Visibility getAudience() {
        return audience;
    }

    public DownloadRight getDownload() {
        return download;
    }

    public DocumentVersion getCurrent() {
        return current;
    }

    public int getVersions() {
        return versions;
    }

    /** When it or what is said of it was changed last. */
    public Instant getChanged() {
        return changed;
    }

    public Member getChangedBy() {
        return changedBy;
    }
}
