package org.wawasan.content.document;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.wawasan.member.Member;
import org.wawasan.member.Viewer;

/**
 * One file that a {@link Document} was at a time. Life cycle: received and read, it belongs to whoever has the secret of the
 * form, until a time; as a version of a document it never changes. To go back to an earlier version makes a new one of the
 * same content.
 */
@Entity
@Table(name = "document_version")
public class DocumentVersion {

    public static final int LONGEST_NOTE = 300;
    private static final int KILOBYTE = 1_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "document_version_seq")
    @SequenceGenerator(name = "document_version_seq", sequenceName = "document_version_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "document_id")
    private Document document;

    private Integer number;

    @Column(name = "claim_hash")
    private String claimHash;

    private Instant expires;

    private String name;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String hash;

    private long size;

    @ManyToOne(fetch = FetchType.LAZY, optional = false, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "text_id")
    private DocumentText text;

    private int characters;

    private boolean cut;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String preview;

    private int width;

    private int height;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "author_id")
    private Member author;

    private String note;

    @Column(name = "restored_from")
    private Integer restoredFrom;

    private Instant created;

    protected DocumentVersion() {
    }

    /** A file that was received. */
    DocumentVersion(Received file, Member author, String claimHash, Instant expires) {
        this.name = file.name();
        this.kind = file.kind();
        this.hash = file.hash();
        this.size = file.size();
        this.text = new DocumentText(file.text());
        this.characters = file.text().length();
        this.cut = file.cut();
        this.preview = file.preview();
        this.width = file.width();
        this.height = file.height();
        this.author = author;
        this.claimHash = claimHash;
        this.expires = expires;
        this.created = Instant.now();
    }

    /** The same content once more. */
    private DocumentVersion(DocumentVersion earlier, Member author) {
        this.name = earlier.name;
        this.kind = earlier.kind;
        this.hash = earlier.hash;
        this.size = earlier.size;
        this.text = earlier.text;
        this.characters = earlier.characters;
        this.cut = earlier.cut;
        this.preview = earlier.preview;
        this.width = earlier.width;
        this.height = earlier.height;
        this.restoredFrom = earlier.number;
        this.author = author;
        this.created = Instant.now();
    }

    DocumentVersion again(Member by) {
        return new DocumentVersion(this, by);
    }

    /** Makes it a version of a document. */
    void belongTo(Document owner, int itsNumber, String change, Instant when) {
        if (document != null) {
            throw new IllegalStateException("Already a version of " + document.getId());
        }
        document = owner;
        number = itsNumber;
        note = change == null || change.isBlank() ? null : change.strip();
        created = when;
        claimHash = null;
        expires = null;
    }

    boolean isCurrent() {
        return document.getVersions() == number;
    }

    boolean mayBeHadBy(Viewer viewer) {
        return document.mayBeHadBy(viewer);
    }

    boolean isSameAs(DocumentVersion other) {
        return hash.equals(other.hash);
    }

    String words() {
        return text.getContent();
    }

    String hash() {
        return hash;
    }

    String preview() {
        return preview;
    }

    /** Path of the file within the portal. */
    public String getPath() {
        return "/document-files/" + id + "/" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Path of the picture of the first page, null where there is none. */
    public String getPreviewPath() {
        return preview == null ? null : "/document-files/" + id + "/preview";
    }

    public Long getId() {
        return id;
    }

    public Integer getNumber() {
        return number;
    }

    public String getName() {
        return name;
    }

    public DocumentKind getKind() {
        return kind;
    }

    /** Kilobytes, one at least. */
    public long getKilobytes() {
        return Math.max(1, size / KILOBYTE);
    }

    /** Characters of text that were read. */
    public int getCharacters() {
        return characters;
    }

    /** Whether there was more text than is read. */
    public boolean isCut() {
        return cut;
    }

    public int getWidth() {
        return width;
    }

    public int getHeight() {
        return height;
    }

    public Member getAuthor() {
        return author;
    }

    /** What changed, or null. */
    public String getNote() {
        return note;
    }

    /** Number of the version whose content this one has again, or null. */
    public Integer getRestoredFrom() {
        return restoredFrom;
    }

    public Instant getCreated() {
        return created;
    }
}
