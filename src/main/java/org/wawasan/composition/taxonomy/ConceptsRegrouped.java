package org.wawasan.composition.taxonomy;

import java.util.Set;

/** An event, after the change is kept: these concepts gather other ones than before, so what is rolled up to them changes. */
public record ConceptsRegrouped(Set<Long> concepts) {
}
