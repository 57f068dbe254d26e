package org.wawasan.composition.search;

import java.util.List;
import org.hibernate.search.mapper.orm.common.EntityReference;

/**
 * A document that the index found.
 *
 * @param title fragments of the title with {@link Marks}
 * @param body  fragments of the body with {@link Marks}
 */
record Marked(EntityReference entity, List<String> title, List<String> body) {

    long id() {
        return (Long) entity.id();
    }
}
