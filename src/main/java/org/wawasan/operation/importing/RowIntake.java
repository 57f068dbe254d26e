package org.wawasan.operation.importing;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.wawasan.knowledge.KnowledgeItem;
import org.wawasan.platform.Refused;
import org.wawasan.platform.Rules;
import org.wawasan.platform.text.Markdown;

/** Takes files of which each row is a whole thing: ideas, articles. */
abstract class RowIntake implements Intake {

    static final int BATCH = 100;
    private static final int LONGEST_ID = 190;
    static final int EXCERPT = 240;

    @Inject
    private BatchTransaction transaction;

    abstract Thing thing();

    /** Stores a batch, or looks at what would be stored. */
    abstract void keep(List<Row> rows, Given given, Tally tally);

    @Override
    public long work(ImportKind kind, SourceFiles files) {
        return files.all().stream().mapToLong(SourceFile::size).sum();
    }

    @Override
    public void take(ImportKind kind, SourceFiles files, Given given, Tally tally) {
        for (SourceFile file : files.all()) {
            Batches batches = new Batches(given, tally);
            try (InputStream in = files.open(file)) {
                if (kind == ImportKind.IDEAS_CSV) {
                    CsvIdeas.read(file.name(), in, batches);
                } else {
                    NdJson.read(file.name(), in, batches);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            batches.end();
        }
    }

    /** What the row is known by: its id, else what it says and who says it. */
    static String idOf(Row row) {
        return row.place().sourceId() != null ? row.place().sourceId() : "text:" + Digest.of(row.title(), row.author(), row.body());
    }

    /** What no two rows of the files may have in common. */
    String key(Row row, Given given) {
        return idOf(row);
    }

    static Sample sample(Thing thing, Outcome outcome, KnowledgeItem item, long line) {
        return new Sample(thing, outcome, item.getTitle(), Markdown.plain(item.getBody(), EXCERPT), item.getAuthor().getName(),
                item.getLanguage(), item.getTopics(), item.getCreated(), line);
    }

    private final class Batches implements Rows {

        private final Given given;
        private final Tally tally;
        private final List<Row> rows = new ArrayList<>();

        Batches(Given given, Tally tally) {
            this.given = given;
            this.tally = tally;
        }

        @Override
        public void row(Row row) {
            try {
                new Rules().required("title", row.title()).required("body", row.body()).check();
                String id = idOf(row);
                if (id.length() > LONGEST_ID) {
                    throw Refused.field("source_id", "long", LONGEST_ID, id.length());
                }
                tally.demandFirst(thing(), row.place().sourceId() != null ? id : row.title(), key(row, given));
                rows.add(row);
            } catch (Refused e) {
                refused(row.place(), e);
            }
            if (rows.size() == BATCH) {
                end();
            }
        }

        @Override
        public void refused(Place place, Refused why) {
            tally.refuse(thing(), place, why);
        }

        void end() {
            if (!rows.isEmpty()) {
                List<Row> batch = List.copyOf(rows);
                rows.clear();
                transaction.around(() -> keep(batch, given, tally));
            }
        }
    }
}
