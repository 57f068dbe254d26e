package org.wawasan.composition.search;

import org.hibernate.search.mapper.orm.mapping.HibernateOrmMappingConfigurationContext;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmSearchMappingConfigurer;
import org.wawasan.knowledge.KnowledgeItem;

/** Puts every kind of knowledge item into the index; the kernel itself knows nothing of search. */
public class IndexMapping implements HibernateOrmSearchMappingConfigurer {

    @Override
    public void configure(HibernateOrmMappingConfigurationContext context) {
        var item = context.programmaticMapping().type(KnowledgeItem.class);
        item.indexed();
        item.binder(new ItemBinder());
    }
}
