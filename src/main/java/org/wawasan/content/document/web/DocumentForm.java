package org.wawasan.content.document.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.content.document.Document;
import org.wawasan.content.document.DocumentDesk;
import org.wawasan.content.document.DocumentVersion;
import org.wawasan.content.document.DocumentWords;
import org.wawasan.content.document.Documents;
import org.wawasan.content.document.DownloadRight;
import org.wawasan.content.document.Reception;
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
import org.wawasan.platform.web.SignInFirst;

/** {@code /documents/new}, {@code /documents/42-slug/edit} and {@code /documents/42-slug/version} */
@Named
@RequestScoped
public class DocumentForm {

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
    @Inject
    private SignInFirst signInFirst;

    private Document document;
    private DocumentVersion received;
    private Part file;
    private String secret;
    private String title;
    private String body;
    private String language;
    private List<String> topics = List.of();
    private String audience;
    private String download;
    private String note;
    private String state;

    /** A new document; {@code ?topic=} fills in the form. */
    public void begin() {
        if (isPostback()) {
            showReceived();
            return;
        }
        documents.demandKeeper();
        language = preferences.language().code();
        audience = Visibility.PUBLIC.name();
        download = DownloadRight.READERS.name();
        topics = address.parameter("topic") == null ? List.of() : List.of(address.parameter("topic"));
        takeKept();
        showReceived();
    }

    /** A document that exists, to say something else of it. */
    public void open() {
        if (isPostback() && !access.viewer().isSignedIn()) {
            return;
        }
        document = documents.forChange(address.id());
        if (isPostback()) {
            return;
        }
        title = document.getTitle();
        body = document.getBody();
        language = document.getLanguage().code();
        topics = taxonomy.notations(document.getTopics());
        audience = document.getAudience().name();
        download = document.getDownload().name();
        state = String.valueOf(document.getVersion());
        takeKept();
    }

    /** A document that exists, to add a version. */
    public void openVersion() {
        if (isPostback() && !access.viewer().isSignedIn()) {
            return;
        }
        document = documents.forChange(address.id());
        if (!isPostback()) {
            state = String.valueOf(document.getVersions());
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
            redirect.to(desk.describe(address.id(), words(), number(state)).path(), "notice.document.saved");
        }
    }

    public void addVersion() {
        if (!keptForSignIn()) {
            receive();
            redirect.to(desk.addVersion(address.id(), secret, note, number(state)).path(), "notice.document.versioned");
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

    private boolean keptForSignIn() {
        if (access.viewer().isSignedIn()) {
            return false;
        }
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title", title);
        fields.put("body", body);
        fields.put("language", language);
        fields.put("topics", String.join(" ", topics));
        fields.put("audience", audience);
        fields.put("download", download);
        fields.put("note", note);
        fields.put("secret", secret);
        fields.put("state", state);
        signInFirst.keep(fields);
        return true;
    }

    private void takeKept() {
        Map<String, String> kept = signInFirst.kept();
        if (kept.containsKey("topics")) {
            title = kept.get("title");
            body = kept.get("body");
            language = kept.get("language");
            topics = Stream.of(kept.get("topics").split(" ")).filter(topic -> !topic.isEmpty()).toList();
            audience = kept.get("audience");
            download = kept.get("download");
            note = kept.get("note");
            secret = kept.get("secret");
            state = kept.get("state");
        }
    }

    private DocumentWords words() {
        return new DocumentWords(title, body, Language.of(language).orElse(null), topics,
                Visibility.AUDIENCES.stream().filter(one -> one.name().equals(audience)).findFirst().orElse(null),
                Stream.of(DownloadRight.values()).filter(one -> one.name().equals(download)).findFirst().orElse(null));
    }

    private static int number(String text) {
        return text == null || !text.matches("\\d{1,9}") ? -1 : Integer.parseInt(text);
    }

    private static boolean isPostback() {
        return FacesContext.getCurrentInstance().isPostback();
    }

    private <E> List<Option> options(Stream<E> values, Function<E, String> code, String key) {
        return values.map(code).map(value -> new Option(value, Texts.of(preferences.language(), key + value))).toList();
    }

    public List<Option> getLanguages() {
        return options(Stream.of(Language.values()), Language::code, "common.language.");
    }

    public List<Option> getAudiences() {
        return options(Visibility.AUDIENCES.stream(), Visibility::name, "documents.audience.");
    }

    public List<Option> getDownloads() {
        return options(Stream.of(DownloadRight.values()), DownloadRight::name, "documents.download.");
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

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public List<String> getTopics() {
        return topics;
    }

    public void setTopics(List<String> topics) {
        this.topics = topics;
    }

    public String getAudience() {
        return audience;
    }

    public void setAudience(String audience) {
        this.audience = audience;
    }

    public String getDownload() {
        return download;
    }

    public void setDownload(String download) {
        this.download = download;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
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
