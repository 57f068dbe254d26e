package org.wawasan.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wawasan.journeys.support.Portal;

/** The database of a portal that runs: a child of its process, which says its port on its command line. */
final class PortalDatabase {

    private static final Pattern PORT = Pattern.compile("--port=(\\d+)");

    private PortalDatabase() {
    }

    /** @param data the portal's data directory */
    static Connection connect(Portal portal, Path data) throws IOException, SQLException {
        String port = ProcessHandle.of(portal.pid()).orElseThrow().children().map(PortalDatabase::port).filter(Objects::nonNull).findFirst().orElseThrow();
        return DriverManager.getConnection("jdbc:mariadb://127.0.0.1:" + port + "/wawasan?rewriteBatchedStatements=true", "wawasan",
                Files.readString(data.resolve("database/password")).strip());
    }

    private static String port(ProcessHandle process) {
        try {
            Matcher port = PORT.matcher(Files.readString(Path.of("/proc/" + process.pid() + "/cmdline")));
            return port.find() ? port.group(1) : null;
        } catch (IOException gone) {
            return null;
        }
    }
}
