package org.wawasan.composition.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.hibernate.search.engine.search.projection.SearchProjection;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.common.EntityReference;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.wawasan.member.Access;
import org.wawasan.platform.i18n.Language;

/** The index as the viewer sees it. The only way by which readers ask it anything: here, and nowhere else, stands the rule. */
@ApplicationScoped
class VisibleIndex {

    /** A question that takes longer is answered by the database. */
    private static final int MOST_SECONDS = 3;
    private static final String EXCERPT = "excerpt";
    private static final int FRAGMENTS = 2;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;

    /** Everything that is indexed; makes predicates. */
    SearchScope<Object> scope() {
        return Search.session(em).scope(Object.class);
    }

    /** Asks for what matches and may be seen by the viewer, with marks. */
    SearchQueryOptionsStep<?, Marked, ?, ?, ?> marked(SearchScope<Object> scope, SearchPredicate wanted) {
        return ask(scope, wanted, marks(scope.projection()))
                .highlighter(f -> f.unified().tag(String.valueOf(Marks.BEGIN), String.valueOf(Marks.END)))
                .highlighter(EXCERPT, f -> f.unified().tag(String.valueOf(Marks.BEGIN), String.valueOf(Marks.END)).numberOfFragments(FRAGMENTS));
    }

    /** Asks how much matches and may be seen by the viewer. */
    SearchQueryOptionsStep<?, ?, ?, ?, ?> counted(SearchScope<Object> scope, SearchPredicate wanted) {
        return ask(scope, wanted, scope.projection().id().toProjection());
    }

    private <P> SearchQueryOptionsStep<?, P, ?, ?, ?> ask(SearchScope<Object> scope, SearchPredicate wanted, SearchProjection<P> shown) {
        SearchPredicate visible = scope.predicate().terms().field(Fields.VISIBILITY)
                .matchingAny(access.viewer().visibilities().stream().map(Enum::name).toList()).toPredicate();
        return Search.session(em).search(scope).select(shown).where(scope.predicate().bool().must(wanted).filter(visible).toPredicate())
                .failAfter(MOST_SECONDS, TimeUnit.SECONDS);
    }

    private static SearchProjection<Marked> marks(SearchProjectionFactory<EntityReference, ?> f) {
        return f.composite().from(f.entityReference(),
                f.highlight(Fields.title(Language.ID)), f.highlight(Fields.title(Language.EN)), f.highlight(Fields.TITLE_WORDS),
                f.highlight(Fields.body(Language.ID)).highlighter(EXCERPT), f.highlight(Fields.body(Language.EN)).highlighter(EXCERPT))
                .asList(VisibleIndex::marked).toProjection();
    }

    @SuppressWarnings("unchecked")
    private static Marked marked(List<?> projected) {
        List<String> title = firstFilled((List<String>) projected.get(1), (List<String>) projected.get(2), (List<String>) projected.get(3));
        List<String> body = firstFilled((List<String>) projected.get(4), (List<String>) projected.get(5));
        return new Marked((EntityReference) projected.get(0), title, body);
    }

    @SafeVarargs
    private static List<String> firstFilled(List<String>... candidates) {
        return Stream.of(candidates).filter(fragments -> !fragments.isEmpty()).findFirst().orElse(List.of());
    }
}
