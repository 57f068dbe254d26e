package org.wawasan.composition.search;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.backend.types.dsl.IndexFieldTypeFactory;
import org.hibernate.search.engine.backend.types.dsl.StringIndexFieldTypeOptionsStep;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import org.wawasan.composition.taxonomy.Taxonomy;
import org.wawasan.platform.config.ServerStart;
import org.wawasan.platform.i18n.Language;

/** Writes a {@link Document} into the {@link Fields} of the index. */
final class DocumentBridge<T> implements TypeBridge<T> {

    private final Function<T, Document> documents;
    private final Map<Language, IndexFieldReference<String>> titles = new EnumMap<>(Language.class);
    private final Map<Language, IndexFieldReference<String>> bodies = new EnumMap<>(Language.class);
    private final IndexFieldReference<String> titleWords;
    private final IndexFieldReference<String> titleStarts;
    private final IndexFieldReference<String> bodyWords;
    private final IndexFieldReference<String> aspect;
    private final IndexFieldReference<String> type;
    private final IndexFieldReference<Long> topic;
    private final IndexFieldReference<String> status;
    private final IndexFieldReference<String> language;
    private final IndexFieldReference<String> visibility;
    private final IndexFieldReference<String> direction;
    private final IndexFieldReference<Long> author;
    private final IndexFieldReference<Instant> created;
    private final IndexFieldReference<Integer> votes;

    DocumentBridge(TypeBindingContext context, Function<T, Document> documents) {
        this.documents = documents;
        IndexSchemaElement schema = context.indexSchemaElement();
        IndexFieldTypeFactory types = context.typeFactory();
        for (Language one : Language.values()) {
            titles.put(one, schema.field(Fields.title(one), text(types, Analysis.of(one))).toReference());
            bodies.put(one, schema.field(Fields.body(one), text(types, Analysis.of(one)).projectable(Projectable.YES)).toReference());
        }
        titleWords = schema.field(Fields.TITLE_WORDS, text(types, Analysis.WORDS)).toReference();
        titleStarts = schema.field(Fields.TITLE_STARTS, text(types, Analysis.STARTS).norms(Norms.NO).searchAnalyzer(Analysis.WORDS)).toReference();
        bodyWords = schema.field(Fields.BODY_WORDS, text(types, Analysis.WORDS)).toReference();
        aspect = schema.field(Fields.ASPECT, types.asString().aggregable(Aggregable.YES)).toReference();
        type = schema.field(Fields.TYPE, types.asString().aggregable(Aggregable.YES)).toReference();
        topic = schema.field(Fields.TOPIC, types.asLong().aggregable(Aggregable.YES)).multiValued().toReference();
        status = schema.field(Fields.STATUS, types.asString().aggregable(Aggregable.YES)).toReference();
        language = schema.field(Fields.LANGUAGE, types.asString().aggregable(Aggregable.YES)).toReference();
        visibility = schema.field(Fields.VISIBILITY, types.asString()).toReference();
        direction = schema.field(Fields.DIRECTION, types.asString().aggregable(Aggregable.YES)).toReference();
        author = schema.field(Fields.AUTHOR, types.asLong()).toReference();
        created = schema.field(Fields.CREATED, types.asInstant().sortable(Sortable.YES)).toReference();
        votes = schema.field(Fields.VOTES, types.asInteger().sortable(Sortable.YES)).toReference();
    }

    private static StringIndexFieldTypeOptionsStep<?> text(IndexFieldTypeFactory types, String analyzer) {
        return types.asString().analyzer(analyzer);
    }

    @Override
    public void write(DocumentElement target, T entity, TypeBridgeWriteContext context) {
        ServerStart.await();
        Document document = documents.apply(entity);
        if (document.title() != null) {
            target.addValue(titles.get(document.language()), document.title());
            target.addValue(titleWords, document.title());
            target.addValue(titleStarts, document.title());
        }
        target.addValue(bodies.get(document.language()), document.body());
        target.addValue(bodyWords, document.body());
        target.addValue(aspect, document.type().aspect().getCode());
        target.addValue(type, document.type().getCode());
        withBroader(document).forEach(concept -> target.addValue(topic, concept));
        target.addValue(status, document.status());
        target.addValue(language, document.language().code());
        target.addValue(visibility, document.visibility() == null ? null : document.visibility().name());
        target.addValue(direction, document.direction());
        target.addValue(author, document.author());
        target.addValue(created, document.created());
        target.addValue(votes, document.votes());
    }

    private static Iterable<Long> withBroader(Document document) {
        return document.topics().isEmpty() ? Set.of() : Taxonomy.loaded().withBroader(document.topics());
    }
}
