package org.wawasan.operation.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wawasan.collaboration.idea.Idea;
import org.wawasan.collaboration.idea.IdeaBoard;
import org.wawasan.operation.importing.ImportRecords.Kept;
import org.wawasan.operation.importing.ImportRecords.Known;
import org.wawasan.platform.Refused;
import org.wawasan.platform.i18n.Language;

/** Takes ideas. They come without votes: the portal counts only those of people it knows. */
@ApplicationScoped
class IdeaIntake extends RowIntake {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private ImportRecords records;
    @Inject
    private Authors authors;
    @Inject
    private IdeaBoard board;

    @Override
    public boolean takes(ImportKind kind) {
        return kind == ImportKind.IDEAS_CSV || kind == ImportKind.IDEAS_NDJSON;
    }

    @Override
    Thing thing() {
        return Thing.IDEA;
    }

    @Override
    void keep(List<Row> rows, Given given, Tally tally) {
        Map<String, Known> known = records.known(given.source(), Thing.IDEA, rows.stream().map(RowIntake::idOf).toList());
        Authors.Batch writers = authors.batch(given, tally, rows.stream().map(row -> Authors.idOf(row.author())).distinct().toList());
        List<New> news = new ArrayList<>();
        for (Row row : rows) {
            New one = new New(row, given.language(row), given.topics(row.topics(), tally), known.get(idOf(row)));
            if (one.isKnown()) {
                tally.count(Thing.IDEA, Outcome.UNCHANGED);
            } else {
                news.add(one);
            }
        }
        Map<Long, Idea> there = there(news);
        List<Kept> kept = new ArrayList<>();
        for (New one : news) {
            try {
                Idea idea = idea(one, writers);
                tally.show(sample(Thing.IDEA, one.outcome(), idea, one.row().place().line()));
                writers.come(idea.getAuthor());
                if (given.writes()) {
                    kept.add(new Kept(idOf(one.row()), one.digest(), store(one, idea, there, given)));
                }
                tally.count(Thing.IDEA, one.outcome());
            } catch (Refused e) {
                tally.refuse(Thing.IDEA, one.row().place(), e);
            }
        }
        em.flush();
        records.remember(given.source(), Thing.IDEA, kept);
    }

    private Map<Long, Idea> there(List<New> news) {
        List<Long> ids = news.stream().filter(one -> one.before() != null).map(one -> one.before().targetId()).toList();
        return ids.isEmpty() ? Map.of() : em.createQuery("select i from Idea i where i.id in :ids", Idea.class).setParameter("ids", ids)
                .getResultStream().collect(Collectors.toMap(Idea::getId, idea -> idea));
    }

    private static Idea idea(New one, Authors.Batch writers) {
        Row row = one.row();
        Idea idea = Idea.imported(row.title(), row.body(), one.topics(), one.language(), writers.named(row.author()));
        if (row.created() != null) {
            idea.happenedAt(row.created());
        }
        return idea;
    }

    private long store(New one, Idea idea, Map<Long, Idea> there, Given given) {
        if (one.before() != null) {
            Row row = one.row();
            there.get(one.before().targetId()).importAnew(row.title(), row.body(), one.topics(), one.language());
            return one.before().targetId();
        }
        idea.cameFrom(given.source(), idOf(one.row()));
        board.take(idea);
        return idea.getId();
    }

    private record New(Row row, Language language, List<Long> topics, Known before) {

        String digest() {
            return Digest.of(row.title(), row.body(), row.author(), language, topics, row.created());
        }

        boolean isKnown() {
            return before != null && before.digest().equals(digest());
        }

        Outcome outcome() {
            return before == null ? Outcome.ADDED : Outcome.CHANGED;
        }
    }
}
