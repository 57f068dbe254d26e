package org.wawasan.knowledge.web;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.i18n.Texts;
import org.wawasan.platform.web.Option;
import org.wawasan.platform.web.Preferences;

/** The words of an item as they are typed into a form. Forms extend it with what their kind of item has besides. */
public abstract class ItemWords {

    @Inject
    private Preferences preferences;

    private String title;
    private String body;
    private String language;
    private List<String> topics = List.of();

    /** What is typed, by field name, to be kept until it is taken up again. */
    protected Map<String, String> typed() {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("title", title);
        typed.put("body", body);
        typed.put("language", language);
        typed.put("topics", topics == null ? "" : String.join(",", topics));
        return typed;
    }

    /** Takes up what was kept; what is not in it stays as it is. */
    protected void take(Map<String, String> kept) {
        title = kept.getOrDefault("title", title);
        body = kept.getOrDefault("body", body);
        language = kept.getOrDefault("language", language);
        if (kept.containsKey("topics")) {
            topics = Stream.of(kept.get("topics").split(",")).filter(notation -> !notation.isBlank()).toList();
        }
    }

    /** Language of the words: as chosen, else the one in which the portal is read. */
    protected Language spoken() {
        return Language.of(language).orElse(preferences.language());
    }

    /** Choices by their codes, labelled by the texts below a key. */
    protected List<Option> options(Stream<String> codes, String key) {
        return codes.map(code -> new Option(code, Texts.of(preferences.language(), key + code))).toList();
    }

    public List<Option> getLanguages() {
        return options(Stream.of(Language.values()).map(Language::code), "common.language.");
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
        return language == null ? preferences.language().code() : language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    /** Notations. */
    public List<String> getTopics() {
        return topics;
    }

    public void setTopics(List<String> topics) {
        this.topics = topics;
    }
}
