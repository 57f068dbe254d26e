package org.wawasan.operation.importing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.operation.importing.ImportKind;
import org.wawasan.operation.importing.ImportOrder;
import org.wawasan.operation.importing.Imports;
import org.wawasan.operation.importing.Upload;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.i18n.Texts;
import org.wawasan.platform.persistence.Page;
import org.wawasan.platform.web.Address;
import org.wawasan.platform.web.Preferences;
import org.wawasan.platform.web.Redirect;

/** The form that begins an import, and the history of imports. */
@Named
@RequestScoped
public class ImportPage {

    @Inject
    private Imports imports;
    @Inject
    private Taxonomy taxonomy;
    @Inject
    private Address address;
    @Inject
    private Preferences preferences;
    @Inject
    private Redirect redirect;

    private ImportKind kind = ImportKind.STACK_EXCHANGE;
    private String name;
    private Language language = Language.EN;
    private List<Part> files;
    private String directory;
    private List<String> topics;
    private List<SelectItem> directories = List.of();
    private Page<RunRow> history;

    public void load() {
        history = RunRow.page(imports.history(address.parameter("after")), preferences.language());
        List<String> names = imports.directories();
        directories = new ArrayList<>();
        if (!names.isEmpty()) {
            directories.add(new SelectItem("", text("admin.import.directory.none")));
            names.forEach(found -> directories.add(new SelectItem(found, found)));
        }
    }

    public void begin() {
        ImportOrder order = new ImportOrder(kind, name, language, taxonomy.ids(topics), directory);
        List<Upload> uploads = files == null ? List.of() : files.stream().filter(part -> part != null && part.getSubmittedFileName() != null
                && !part.getSubmittedFileName().isBlank()).map(part -> (Upload) new Sent(part)).toList();
        redirect.to(RunRow.path(imports.begin(order, uploads)), null);
    }

    private String text(String key) {
        return Texts.of(preferences.language(), key);
    }

    public List<SelectItem> getKinds() {
        return Stream.of(ImportKind.values()).map(one -> new SelectItem(one, text("import.kind." + one))).toList();
    }

    public List<SelectItem> getLanguages() {
        return Stream.of(Language.values()).map(one -> new SelectItem(one, text("import.language." + one))).toList();
    }

    /** Choices of directories on the server; empty where there are none. */
    public List<SelectItem> getDirectories() {
        return directories;
    }

    public Page<RunRow> getHistory() {
        return history;
    }

    public ImportKind getKind() {
        return kind;
    }

    public void setKind(ImportKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }

    public String getDirectory() {
        return directory;
    }

    public void setDirectory(String directory) {
        this.directory = directory;
    }

    public List<String> getTopics() {
        return topics;
    }

    public void setTopics(List<String> topics) {
        this.topics = topics;
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
