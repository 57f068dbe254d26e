package org.wawasan.content.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wawasan.platform.i18n.Labelled;

/** What a document may be. Files that carry programs, such as documents with macros, are of no kind. */
public enum DocumentKind implements Labelled {

    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    DOC("application/msword", "doc"),
    XLS("application/vnd.ms-excel", "xls"),
    PPT("application/vnd.ms-powerpoint", "ppt"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", "odp"),
    RTF("application/rtf", "rtf"),
    TEXT("text/plain", "txt"),
    MARKDOWN("text/markdown", "md", "text/x-web-markdown"),
    CSV("text/csv", "csv"),
    HTML("text/html", "html", "application/xhtml+xml");

    private final String mediaType;
    private final String extension;
    private final List<String> aliases;

    DocumentKind(String mediaType, String extension, String... aliases) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.aliases = List.of(aliases);
    }

    /** The kind of a media type without parameters. */
    static Optional<DocumentKind> of(String type) {
        return Stream.of(values()).filter(kind -> kind.mediaType.equals(type) || kind.aliases.contains(type)).findFirst();
    }

    /** Whether its content is plain characters, which alone do not tell one such kind from another: the name does. */
    boolean isWrittenInCharacters() {
        return this == TEXT || this == MARKDOWN || this == CSV || this == HTML;
    }

    /** Whether it is one file out of many packed ones. */
    boolean isPacked() {
        return List.of(DOCX, XLSX, PPTX, ODT, ODS, ODP).contains(this);
    }

    public String mediaType() {
        return mediaType;
    }

    public String extension() {
        return extension;
    }

    @Override
    public String textKey() {
        return "documents.kind." + this;
    }
}
