/**
 * Finding: one search over everything that the portal knows, in both languages, with the reader's eyes; and what is similar to
 * a text that somebody is about to post. The index follows the database through a table of events written in the same
 * transaction, so nothing committed is ever missing from it for good. Every question to the index passes through
 * {@code VisibleIndex}, which adds what the viewer may see.
 */
@Feature(uses = {"platform", "member", "knowledge", "composition.taxonomy"})
package org.wawasan.composition.search;

import org.wawasan.Feature;
