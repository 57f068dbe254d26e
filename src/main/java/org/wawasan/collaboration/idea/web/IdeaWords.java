package org.wawasan.collaboration.idea.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wawasan.collaboration.idea.Byline;
import org.wawasan.collaboration.idea.Idea;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.knowledge.web.ItemWords;
import org.wawasan.platform.web.Option;

/** The words of an idea as its author types them, on a new one or on one that is revised. */
abstract class IdeaWords extends ItemWords {

    @Inject
    private Taxonomy taxonomy;

    private String credit = Byline.Way.NAME.getCode();
    private String alias;

    void take(Idea idea) {
        setTitle(idea.getTitle());
        setBody(idea.getBody());
        setLanguage(idea.getLanguage().code());
        setTopics(taxonomy.notations(idea.getTopics()));
        credit = idea.byline().way().getCode();
        alias = idea.byline().alias();
    }

    @Override
    protected void take(Map<String, String> kept) {
        super.take(kept);
        credit = kept.getOrDefault("credit", credit);
        alias = kept.getOrDefault("alias", alias);
    }

    @Override
    protected Map<String, String> typed() {
        Map<String, String> typed = super.typed();
        typed.put("credit", credit);
        typed.put("alias", alias);
        return typed;
    }

    /** How the author wants to be named; where nothing is chosen, by name. */
    Byline byline() {
        return new Byline(Byline.Way.of(credit).orElse(Byline.Way.NAME), alias);
    }

    /** Ids of the chosen topics. */
    List<Long> filed() {
        return taxonomy.ids(getTopics());
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
        return options(Stream.of(Byline.Way.values()).map(Byline.Way::getCode), "ideas.credit.");
    }
}
