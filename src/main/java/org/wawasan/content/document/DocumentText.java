package org.wawasan.content.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.wawasan.knowledge.KnowledgeItem;

/** The words inside of a file; a row of its own, since they are long and only the index reads all of them. Never changes. */
@Entity
@Table(name = "document_text")
public class DocumentText {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "document_text_seq")
    @SequenceGenerator(name = "document_text_seq", sequenceName = "document_text_seq", allocationSize = 50)
    private Long id;

    @Column(length = KnowledgeItem.LONG_TEXT)
    private String content;

    protected DocumentText() {
    }

    DocumentText(String content) {
        this.content = content;
    }

    String getContent() {
        return content;
    }
}
