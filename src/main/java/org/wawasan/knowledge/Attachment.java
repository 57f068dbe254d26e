package org.wawasan.knowledge;

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
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.wawasan.platform.files.FileKind;
import org.wawasan.platform.files.StoredFile;

/**
 * A file enclosed with an item. Life cycle: received with a form, it belongs to whoever has the form's secret, until a time;
 * claimed by the item that the form makes, it is seen by whoever sees the item, until it is removed.
 */
@Entity
@Table(name = "knowledge_attachment")
public class Attachment {

    public static final int MOST = 5;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "knowledge_attachment_seq")
    @SequenceGenerator(name = "knowledge_attachment_seq", sequenceName = "knowledge_attachment_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "item_id")
    private KnowledgeItem item;

    @Column(name = "claim_hash")
    private String claimHash;

    private Instant expires;

    private String name;

    @Enumerated(EnumType.STRING)
    private FileKind kind;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String hash;

    private long size;

    @JdbcTypeCode(SqlTypes.CHAR)
    private String preview;

    private int width;

    private int height;

    private Instant created;

    protected Attachment() {
    }

    Attachment(StoredFile file, String claimHash, Instant expires) {
        this.claimHash = claimHash;
        this.expires = expires;
        this.name = file.name();
        this.kind = file.kind();
        this.hash = file.hash();
        this.size = file.size();
        this.preview = file.preview();
        this.width = file.width();
        this.height = file.height();
        this.created = Instant.now();
    }

    void belongTo(KnowledgeItem owner) {
        item = owner;
        claimHash = null;
        expires = null;
    }

    AttachmentLine line() {
        return new AttachmentLine(id, name, kind, size, width, height);
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public FileKind getKind() {
        return kind;
    }

    String claimHash() {
        return claimHash;
    }

    String hash() {
        return hash;
    }

    String preview() {
        return preview;
    }
}
