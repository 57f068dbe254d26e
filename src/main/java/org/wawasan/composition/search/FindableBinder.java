package org.wawasan.composition.search;

import java.util.stream.Stream;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;

/** Indexes a {@link Findable} entity, and again whenever one of the properties changes that its annotation names. */
public class FindableBinder implements TypeBinder {

    /** Parameter with the names of those properties, separated by spaces. */
    public static final String CHANGES = "changes";

    @Override
    public void bind(TypeBindingContext context) {
        Stream.of(context.param(CHANGES).toString().trim().split("\\s+")).forEach(context.dependencies()::use);
        context.bridge(Findable.class, new DocumentBridge<>(context, Document::of));
    }
}
