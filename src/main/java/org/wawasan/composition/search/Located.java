package org.wawasan.composition.search;

import org.hibernate.search.mapper.orm.common.EntityReference;

/**
 * A document that the index found.
 *
 * @param body its body as plain text
 */
record Located(EntityReference entity, String body) {

    long id() {
        return (Long) entity.id();
    }
}
