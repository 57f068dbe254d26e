package org.wawasan.content.document.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.wawasan.content.document.Document;
import org.wawasan.content.document.Documents;
import org.wawasan.knowledge.WordHistory;
import org.wawasan.platform.web.Address;

/** How what is said of a document changed: {@code /documents/42-manual/history}. */
@Named
@RequestScoped
public class DocumentHistoryPage {

    @Inject
    private Documents documents;
    @Inject
    private Address address;

    private WordHistory<Document> history;

    public void load() {
        history = documents.history(address.id());
    }

    public WordHistory<Document> getHistory() {
        return history;
    }
}
