package org.wawasan.collaboration.idea.web;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wawasan.collaboration.idea.Byline;
import org.wawasan.collaboration.idea.Idea;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.i18n.Texts;
import org.wawasan.platform.web.Option;
import org.wawasan.platform.web.Preferences;

/** The words of an idea as its author types them, on a new one or on one that is revised. */
abstract class IdeaWords {

    @Inject
    private Taxonomy taxonomy;
    @Inject
    private Preferences preferences;

    private String title;
    private String body;
    private String language;
    private List<String> topics = List.of();
    private String credit = Byline.Way.NAME.getCode();
    private String alias;

    void take(Idea idea) {
        title = idea.getTitle();
        body = idea.getBody();
        language = idea.getLanguage().code();
        topics = taxonomy.notations(idea.getTopics());
        credit = idea.byline().way().getCode();
        alias = idea.byline().alias();
    }

    void take(Map<String, String> kept) {
        title = kept.getOrDefault("title", title);
        body = kept.getOrDefault("body", body);
        language = kept.getOrDefault("language", language);
        credit = kept.getOrDefault("credit", credit);
        alias = kept.getOrDefault("alias", alias);
        if (kept.containsKey("topics")) {
            topics = Stream.of(kept.get("topics").split(",")).filter(notation -> !notation.isBlank()).toList();
        }
    }

    Map<String, String> typed() {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("title", title);
        typed.put("body", body);
        typed.put("language", language);
        typed.put("topics", topics == null ? "" : String.join(",", topics));
        typed.put("credit", credit);
        typed.put("alias", alias);
        return typed;
    }

    /** How the author wants to be named; where nothing is chosen, by name. */
    Byline byline() {
        return new Byline(Byline.Way.of(credit).orElse(Byline.Way.NAME), alias);
    }

    /** Language of the words: as chosen, else the one in which the portal is read. */
    Language spoken() {
        return Language.of(language).orElse(preferences.language());
    }

    /** Ids of the chosen topics. */
    List<Long> filed() {
        return taxonomy.ids(topics);
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

    public List<String> getTopics() {
        return topics;
    }

    public void setTopics(List<String> topics) {
        this.topics = topics;
    }

    public String getCredit() {
        return credit;
    }

    public void setCredit(String credit) {
        this.credit = credit;
    }

    public String getAlias() {
        return alias;
    }

    public void setAlias(String alias) {
        this.alias = alias;
    }

    public List<Option> getCredits() {
        return Stream.of(Byline.Way.values()).map(way -> new Option(way.getCode(), Texts.of(preferences.language(), "ideas.credit." + way.getCode()))).toList();
    }

    public List<Option> getLanguages() {
        return Stream.of(Language.values()).map(one -> new Option(one.code(), Texts.of(preferences.language(), "common.language." + one.code()))).toList();
    }
}
