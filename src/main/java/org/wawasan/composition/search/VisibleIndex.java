package org.wawasan.composition.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.projection.SearchProjection;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.wawasan.member.Access;
import org.wawasan.platform.i18n.Language;

/** The index as the viewer sees it. The only way by which readers ask it anything: here, and nowhere else, stands the rule. */
@ApplicationScoped
class VisibleIndex {

    /** A question that takes longer is answered by the database. */
    private static final int MOST_SECONDS = 3;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;

    /** Everything that is indexed; makes predicates. */
    SearchScope<Object> scope() {
        return Search.session(em).scope(Object.class);
    }

    /** Asks for what matches and may be seen by the viewer. */
    SearchQueryOptionsStep<?, Located, ?, ?, ?> located(SearchScope<Object> scope, SearchPredicate wanted) {
        var f = scope.projection();
        return ask(scope, wanted, f.composite()
                .from(f.entityReference(), f.field(Fields.body(Language.ID), String.class), f.field(Fields.body(Language.EN), String.class))
                .as((entity, indonesian, english) -> new Located(entity, Objects.requireNonNullElse(indonesian, Objects.requireNonNullElse(english, ""))))
                .toProjection());
    }

    /** Asks what matches and may be seen by the viewer, and how well. */
    SearchQueryOptionsStep<?, Scored, ?, ?, ?> scored(SearchScope<Object> scope, SearchPredicate wanted) {
        var f = scope.projection();
        return ask(scope, wanted, f.composite().from(f.entityReference(), f.score())
                .as((entity, score) -> new Scored((Long) entity.id(), score)).toProjection());
    }

    /** What was found, and how well it matches, comparable within one search. */
    record Scored(long id, float score) {
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
}
