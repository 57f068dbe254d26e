package org.wawasan.composition.search;

import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.wawasan.knowledge.KnowledgeItem;

/** Indexes knowledge items of every kind, and again whenever one of the named properties changes. */
class ItemBinder implements TypeBinder {

    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies().use("title").use("body").use("language").use("visibility").use("status").use("direction").use("topics").use("credit");
        context.bridge(KnowledgeItem.class, new DocumentBridge<>(context, Document::of));
    }
}
