package org.wawasan.collaboration.forum.web;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wawasan.composition.taxonomy.Taxonomy;

/** The words of a thread as its author types them. */
abstract class ThreadWords {

    @Inject
    private Taxonomy taxonomy;

    private String title;
    private String body;
    private List<String> topics = List.of();

    void take(String itsTitle, String itsBody, List<Long> itsTopics) {
        title = itsTitle;
        body = itsBody;
        topics = taxonomy.notations(itsTopics);
    }

    void take(Map<String, String> kept) {
        title = kept.get("title");
        body = kept.get("body");
        topics = Stream.of(kept.getOrDefault("topics", "").split(",")).filter(notation -> !notation.isBlank()).toList();
    }

    Map<String, String> typed() {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("title", title);
        typed.put("body", body);
        typed.put("topics", topics == null ? "" : String.join(",", topics));
        return typed;
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

    public List<String> getTopics() {
        return topics;
    }

    public void setTopics(List<String> topics) {
        this.topics = topics;
    }
}
