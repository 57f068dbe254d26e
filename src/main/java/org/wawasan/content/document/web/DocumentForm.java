package org.wawasan.content.document.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.content.document.Document;
import org.wawasan.content.document.DocumentDesk;
import org.wawasan.content.document.DocumentVersion;
import org.wawasan.content.document.DocumentWords;
import org.wawasan.content.document.Documents;
import org.wawasan.content.document.DownloadRight;
import org.wawasan.content.document.Reception;
import org.wawasan.knowledge.CrmProcess;
import org.wawasan.knowledge.Direction;
import org.wawasan.knowledge.web.EmployeesForm;
import org.wawasan.member.Access;
import org.wawasan.member.Visibility;
import org.wawasan.platform.Refused;
import org.wawasan.platform.config.Settings;
import org.wawasan.platform.files.Upload;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.i18n.Texts;
import org.wawasan.platform.web.Address;
import org.wawasan.platform.web.Option;
import org.wawasan.platform.web.Preferences;
import org.wawasan.platform.web.Redirect;

/** {@code /documents/new}, {@code /documents/42-slug/edit} and {@code /documents/42-slug/version} */
@Named
@RequestScoped
public class DocumentForm extends EmployeesForm {

    @Inject
    private Documents documents;
    @Inject
    private DocumentDesk desk;
    @Inject
    private Reception reception;
    @Inject
    private Taxonomy taxonomy;
    @Inject
    private Access access;
    @Inject
    private Address address;
    @Inject
    private Preferences preferences;
    @Inject
    private Redirect redirect;

    private Document document;
    private DocumentVersion received;
    private Part file;
    private String secret;
    private String download;
    private String direction;
    private String process;

    /** A new document; {@code ?topic=} fills in the form. */
    public void begin() {
        if (isPostback()) {
            showReceived();
            return;
        }
        documents.demandKeeper();
        setLanguage(preferences.language().code());
        setAudience(Visibility.PUBLIC.name());
        download = DownloadRight.READERS.name();
        direction = Direction.FOR.name();
        setTopics(address.parameter("topic") == null ? List.of() : List.of(address.parameter("topic")));
        takeKept();
        showReceived();
    }

    /** A document that exists, to say something else of it. */
    public void open() {
        if (isPostOfNobody()) {
            return;
        }
        document = documents.forChange(address.id());
        if (isPostback()) {
            return;
        }
        setTitle(document.getTitle());
        setBody(document.getBody());
        setLanguage(document.getLanguage().code());
        setTopics(taxonomy.notations(document.getTopics()));
        setAudience(document.getAudience().name());
        download = document.getDownload().name();
        direction = document.getDirection().name();
        process = document.getProcess() == null ? "" : document.getProcess().name();
        setState(String.valueOf(document.getVersion()));
        takeKept();
    }

    /** A document that exists, to add a version. */
    public void openVersion() {
        if (isPostOfNobody()) {
            return;
        }
        document = documents.forChange(address.id());
        if (!isPostback()) {
            setState(String.valueOf(document.getVersions()));
            takeKept();
        }
        showReceived();
    }

    public void publish() {
        if (!keptForSignIn()) {
            receive();
            redirect.to(desk.create(words(), secret).path(), "notice.document.published");
        }
    }

    public void save() {
        if (!keptForSignIn()) {
            redirect.to(desk.describe(address.id(), words(), number(getState())).path(), "notice.document.saved");
        }
    }

    public void addVersion() {
        if (!keptForSignIn()) {
            receive();
            redirect.to(desk.addVersion(address.id(), secret, getNote(), number(getState())).path(), "notice.document.versioned");
        }
    }

    /** A browser does not send a file twice, so what was read once is kept while the form comes back with messages. */
    private void receive() {
        if (file != null && file.getSubmittedFileName() != null && !file.getSubmittedFileName().isBlank()) {
            secret = reception.receive(new Sent(file), "file");
        }
        if (secret == null) {
            throw Refused.field("file", "required");
        }
    }

    private void showReceived() {
        received = access.viewer().isSignedIn() ? desk.received(secret) : null;
        if (received == null) {
            secret = null;
        }
    }

    @Override
    protected Map<String, String> typed() {
        Map<String, String> typed = super.typed();
        typed.put("download", download);
        typed.put("direction", direction);
        typed.put("process", process);
        typed.put("secret", secret);
        return typed;
    }

    @Override
    protected void take(Map<String, String> kept) {
        super.take(kept);
        download = kept.getOrDefault("download", download);
        direction = kept.getOrDefault("direction", direction);
        process = kept.getOrDefault("process", process);
        secret = kept.getOrDefault("secret", secret);
    }

    private DocumentWords words() {
        return new DocumentWords(getTitle(), getBody(), Language.of(getLanguage()).orElse(null), getTopics(), readers(), chosen(DownloadRight.values(), download),
                chosen(Direction.values(), direction), chosen(CrmProcess.values(), process));
    }

    private static <E extends Enum<E>> E chosen(E[] values, String name) {
        return Stream.of(values).filter(one -> one.name().equals(name)).findFirst().orElse(null);
    }

    public List<Option> getDownloads() {
        return options(Stream.of(DownloadRight.values()).map(DownloadRight::name), "documents.download.");
    }

    public List<Option> getDirections() {
        return options(Stream.of(Direction.values()).map(Direction::name), "knowledge.direction.");
    }

    /** The processes, and none of them. */
    public List<Option> getProcesses() {
        return Stream.concat(Stream.of(new Option("", Texts.of(preferences.language(), "knowledge.process.NONE"))),
                options(Stream.of(CrmProcess.values()).map(CrmProcess::name), "knowledge.process.").stream()).toList();
    }

    /** Megabytes that a file may have. */
    public int getMegabytes() {
        return Settings.documentMegabytes();
    }

    public Document getDocument() {
        return document;
    }

    /** The file that the form has sent already, or null. */
    public DocumentVersion getReceived() {
        return received;
    }

    public Part getFile() {
        return null;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getSecret() {
        return secret;
    }

    public void setSecret(String secret) {
        this.secret = secret;
    }

    public String getDownload() {
        return download;
    }

    public void setDownload(String download) {
        this.download = download;
    }

    public String getDirection() {
        return direction;
    }

    public void setDirection(String direction) {
        this.direction = direction;
    }

    public String getProcess() {
        return process;
    }

    public void setProcess(String process) {
        this.process = process;
    }

    private record Sent(Part part) implements Upload {

        @Override
        public String name() {
            return part.getSubmittedFileName();
        }

        @Override
        public InputStream open() throws IOException {
            return part.getInputStream();
        }
    }
}
