package org.wawasan.knowledge;

/** Fired in the transaction in which the {@link KnowledgeItem#furtherWords further words} of an item became others. */
public record FurtherWordsChanged(long itemId) {
}
