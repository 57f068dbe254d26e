package org.wawasan.content.gap;

import java.util.Collection;

/** An event: readers find something that they did not find before. What was published implements it. */
public interface KnowledgePublished {

    long itemId();

    /** Concepts that it is filed under. */
    Collection<Long> topics();
}
