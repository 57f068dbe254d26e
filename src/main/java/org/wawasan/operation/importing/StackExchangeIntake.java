package org.wawasan.operation.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.wawasan.platform.Refused;

/**
 * Takes the dump of a Stack Exchange site. Posts are read three times: to know who wrote and what was accepted, for the
 * questions, for the answers, since an answer may stand before its question. Of a dump however large only sets of ids are
 * held in memory. Scores are left out: a vote here is somebody's, and public dumps do not say whose a vote was.
 */
@ApplicationScoped
class StackExchangeIntake implements Intake {

    private static final String POSTS = "Posts.xml";
    private static final String USERS = "Users.xml";
    private static final String COMMENTS = "Comments.xml";
    private static final int BATCH = 100;
    private static final int NAMES_FOR_PREVIEW = 100_000;

    @Inject
    private StackExchangePosts store;
    @Inject
    private BatchTransaction transaction;

    @Override
    public boolean takes(ImportKind kind) {
        return kind == ImportKind.STACK_EXCHANGE;
    }

    @Override
    public long work(ImportKind kind, SourceFiles files) {
        return 3 * needed(files, POSTS).size() + needed(files, USERS).size() + 2 * files.named(COMMENTS).map(SourceFile::size).orElse(0L);
    }

    private static SourceFile needed(SourceFiles files, String name) {
        return files.named(name).orElseThrow(() -> new BrokenFile(name, null, "import.missing"));
    }

    @Override
    public void take(ImportKind kind, SourceFiles files, Given given, Tally tally) {
        Dump dump = new Dump(files, given, tally);
        dump.survey();
        dump.users();
        dump.questions();
        dump.answers();
        dump.comments();
    }

    /** One pass after the other over one dump. */
    private final class Dump {

        private final SourceFiles files;
        private final Given given;
        private final Tally tally;
        /** Ids of those who wrote, of questions that are taken, of all posts that are, of answers that were accepted. */
        private final BitSet writers = new BitSet();
        private final BitSet questions = new BitSet();
        private final BitSet posts = new BitSet();
        private final BitSet accepted = new BitSet();
        private final Map<String, String> names = new HashMap<>();

        Dump(SourceFiles files, Given given, Tally tally) {
            this.files = files;
            this.given = given;
            this.tally = tally;
        }

        private void read(String name, String root, Consumer<XmlRow> rows) {
            SourceFile file = needed(files, name);
            try (InputStream in = files.open(file)) {
                XmlRows.read(file.name(), in, root, rows);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Reads posts and comments to their ends; refuses the rows that cannot be understood. */
        void survey() {
            read(POSTS, "posts", row -> {
                Thing thing = null;
                try {
                    thing = Post.thing(row).orElse(null);
                    if (thing == null) {
                        tally.leaveOut("posts");
                        return;
                    }
                    Post post = Post.of(row);
                    note(post.author());
                    if (post.hasScore()) {
                        tally.leaveOut("scores");
                    }
                    if (post.isQuestion()) {
                        questions.set(post.id());
                        accepted.set(post.accepted(), post.accepted() > 0);
                    }
                } catch (Refused e) {
                    tally.refuse(thing == null ? Thing.QUESTION : thing, row.place(), e);
                }
            });
            if (hasComments()) {
                read(COMMENTS, "comments", row -> {
                    try {
                        note(Remark.of(row).author());
                    } catch (Refused e) {
                        tally.refuse(Thing.COMMENT, row.place(), e);
                    }
                });
            }
        }

        private boolean hasComments() {
            return files.named(COMMENTS).isPresent();
        }

        private void note(String author) {
            if (author.matches("\\d+")) {
                writers.set(Integer.parseInt(author));
            }
        }

        void users() {
            Batches<String> batches = new Batches<>(ids -> store.authors(ids, names, given, tally));
            read(USERS, "users", row -> {
                String id = row.text("Id");
                if (id != null && id.matches("[1-9]\\d{0,8}") && writers.get(Integer.parseInt(id))) {
                    String name = row.text("DisplayName");
                    names.put(id, name != null && name.length() >= 2 && name.length() <= 60 ? name : anonymous(id));
                    batches.add(id);
                }
            });
            batches.end();
        }

        void questions() {
            Batches<Post> batches = new Batches<>(batch -> store.questions(batch, this::name, given, tally)
                    .forEach(refused -> questions.clear(refused.id())));
            posts(Thing.QUESTION, batches);
            posts.or(questions);
        }

        void answers() {
            BitSet taken = new BitSet();
            Batches<Post> batches = new Batches<>(batch -> {
                batch.forEach(answer -> taken.set(answer.id()));
                store.answers(batch, accepted, this::name, given, tally).forEach(refused -> taken.clear(refused.id()));
            });
            posts(Thing.ANSWER, batches);
            posts.or(taken);
        }

        private void posts(Thing wanted, Batches<Post> batches) {
            BitSet seen = new BitSet();
            read(POSTS, "posts", row -> {
                Post post = understood(wanted, row);
                if (post == null) {
                    return;
                }
                try {
                    if (seen.get(post.id())) {
                        throw new Refused("import.twice", post.place().sourceId());
                    }
                    seen.set(post.id());
                    if (!post.isQuestion() && !questions.get(post.parent())) {
                        throw Refused.field("ParentId", "import.parent");
                    }
                    batches.add(post);
                } catch (Refused e) {
                    tally.refuse(wanted, post.place(), e);
                }
            });
            batches.end();
        }

        /** The post, or null where it is another thing or was refused by the survey. */
        private static Post understood(Thing wanted, XmlRow row) {
            try {
                return Post.thing(row).filter(thing -> thing == wanted).isPresent() ? Post.of(row) : null;
            } catch (Refused e) {
                return null;
            }
        }

        void comments() {
            if (!hasComments()) {
                return;
            }
            BitSet seen = new BitSet();
            Batches<Remark> batches = new Batches<>(batch -> store.comments(batch, this::name, given, tally));
            read(COMMENTS, "comments", row -> {
                Remark remark;
                try {
                    remark = Remark.of(row);
                } catch (Refused e) {
                    return;
                }
                try {
                    if (seen.get(remark.id())) {
                        throw new Refused("import.twice", remark.place().sourceId());
                    }
                    seen.set(remark.id());
                    if (!posts.get(remark.post())) {
                        throw Refused.field("PostId", "import.parent");
                    }
                    batches.add(remark);
                } catch (Refused e) {
                    tally.refuse(Thing.COMMENT, remark.place(), e);
                }
            });
            batches.end();
        }

        /** What to call an author whose name no member bears yet. */
        private String name(String author, String said) {
            if (author.equals(Authors.idOf(null))) {
                return given.sourceName();
            }
            String known = names.get(author);
            return known != null ? known : said != null && said.length() >= 2 ? said.substring(0, Math.min(60, said.length())) : anonymous(author);
        }

        private static String anonymous(String id) {
            return "user" + id;
        }

        /** Gathers rows and hands them on, each batch in a transaction of its own. */
        private final class Batches<T> {

            private final Consumer<List<T>> taking;
            private final List<T> rows = new ArrayList<>();

            Batches(Consumer<List<T>> taking) {
                this.taking = taking;
            }

            void add(T row) {
                rows.add(row);
                if (rows.size() == BATCH) {
                    end();
                }
            }

            void end() {
                if (!rows.isEmpty()) {
                    List<T> batch = List.copyOf(rows);
                    rows.clear();
                    transaction.around(() -> taking.accept(batch));
                    if (names.size() > NAMES_FOR_PREVIEW) {
                        names.clear();
                    }
                }
            }
        }
    }
}
