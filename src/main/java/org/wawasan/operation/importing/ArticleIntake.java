package org.wawasan.operation.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wawasan.content.article.ArticleImport;
import org.wawasan.content.article.ArticleKind;
import org.wawasan.content.article.ArticleRecord;
import org.wawasan.member.Member;
import org.wawasan.member.Visibility;
import org.wawasan.platform.Refused;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.text.Markdown;

/** Takes articles. They are published for everybody as they come; one without a kind is for reference. */
@ApplicationScoped
class ArticleIntake extends RowIntake {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Authors authors;
    @Inject
    private ArticleImport articles;

    @Override
    public boolean takes(ImportKind kind) {
        return kind == ImportKind.ARTICLES_NDJSON;
    }

    @Override
    Thing thing() {
        return Thing.ARTICLE;
    }

    @Override
    String key(Row row, Given given) {
        return idOf(row) + ' ' + given.language(row);
    }

    @Override
    void keep(List<Row> rows, Given given, Tally tally) {
        Authors.Batch writers = authors.batch(given, tally, rows.stream().map(row -> Authors.idOf(row.author())).distinct().toList());
        List<Article> fit = new ArrayList<>();
        for (Row row : rows) {
            try {
                ArticleRecord record = record(row, given, tally);
                record.check();
                fit.add(new Article(row, record, writers.named(row.author())));
            } catch (Refused e) {
                tally.refuse(Thing.ARTICLE, row.place(), e);
            }
        }
        List<ArticleImport.Outcome> outcomes = articles.outcomes(given.source(), fit.stream().map(Article::record).toList());
        Map<Member, List<ArticleRecord>> news = new LinkedHashMap<>();
        for (int i = 0; i < fit.size(); i++) {
            Article article = fit.get(i);
            Outcome outcome = outcome(outcomes.get(i));
            tally.count(Thing.ARTICLE, outcome);
            if (outcome != Outcome.UNCHANGED) {
                tally.show(article.sample(outcome));
                writers.come(article.author());
                news.computeIfAbsent(article.author(), any -> new ArrayList<>()).add(article.record());
            }
        }
        if (given.writes()) {
            em.flush();
            news.forEach((author, records) -> articles.store(given.source(), author.getId(), records));
        }
    }

    private static ArticleRecord record(Row row, Given given, Tally tally) {
        return new ArticleRecord(idOf(row), given.language(row), kind(row.kind()), Visibility.PUBLIC, given.topics(row.topics(), tally),
                row.title(), row.body(), row.created() == null ? Instant.now() : row.created());
    }

    private static ArticleKind kind(String name) {
        return name == null ? ArticleKind.REFERENCE : ArticleKind.of(name.toLowerCase(Locale.ROOT).replace('_', '-'))
                .orElseThrow(() -> Refused.field("kind", "import.kind", name));
    }

    private static Outcome outcome(ArticleImport.Outcome outcome) {
        return switch (outcome) {
            case CREATED -> Outcome.ADDED;
            case UPDATED -> Outcome.CHANGED;
            case UNCHANGED -> Outcome.UNCHANGED;
        };
    }

    private record Article(Row row, ArticleRecord record, Member author) {

        Sample sample(Outcome outcome) {
            return new Sample(Thing.ARTICLE, outcome, record.title(), Markdown.plain(record.body(), EXCERPT), author.getName(), record.language(),
                    record.topics(), record.when(), row.place().line());
        }
    }
}
