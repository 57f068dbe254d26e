package org.wawasan.composition.search;

import java.time.Instant;
import java.util.Collection;
import org.wawasan.knowledge.ItemType;
import org.wawasan.member.Visibility;
import org.wawasan.platform.i18n.Language;

/**
 * What the search finds beside {@link org.wawasan.knowledge.KnowledgeItem}, a person for instance: an entity that says itself
 * by which words it is found. It is annotated
 * <pre>
 * {@literal @}Indexed
 * {@literal @}TypeBinding(binder = @TypeBinderRef(type = FindableBinder.class, retrieval = BeanRetrieval.CONSTRUCTOR,
 *     params = @Param(name = FindableBinder.CHANGES, value = "about skills")))
 * </pre>
 * with the names of the properties whose change changes what is found. Its id is that of its page's subject.
 */
public interface Findable {

    Long getId();

    ItemType type();

    /** Path of its page within the portal. */
    String path();

    /** What a hit calls it. */
    String heading();

    /** Markdown by which it is found. */
    String words();

    Language language();

    /** Who finds it; null means nobody. */
    Visibility visibility();

    /** Ids of the concepts that it stands for. */
    Collection<Long> concepts();

    Instant since();
}
