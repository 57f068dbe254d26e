package org.wawasan.composition.search;

import java.util.List;
import java.util.Map;

/**
 * What a question found, and what its viewer may see of it.
 *
 * @param hits   one page of it
 * @param total  how many there are on all pages
 * @param counts by facet and value: how many there would be with this value chosen, whatever else is chosen of the facet
 * @param match  how exactly the words were taken
 * @param plain  whether the index was out of reach and only the titles in the database were searched
 */
public record Found(List<Hit> hits, long total, Map<Facet, Map<String, Long>> counts, Match match, boolean plain) {
}
