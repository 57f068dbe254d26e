package org.wawasan.composition.search;

import org.wawasan.platform.i18n.Language;

/**
 * An event: somebody searched. It does not say who.
 *
 * @param text     as typed
 * @param found    how much has all the words, as far as the searcher may see
 * @param searcher tells searchers of one day apart: a keyed hash of a network address that is another one every day; never stored
 */
public record Searched(String text, Language language, long found, String searcher) {
}
