package org.wawasan.composition.taxonomy;

/** A topic as pages show it beside an item: its label, leading to {@code /topics/<slug>}. */
public record TopicChip(String slug, String label) {

    public String getSlug() {
        return slug;
    }

    public String getLabel() {
        return label;
    }
}
