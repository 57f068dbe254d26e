package org.wawasan.container;

import jakarta.annotation.Resource;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.hibernate.search.mapper.orm.Search;

/**
 * Keeps what the tables hold when it is asked first, right after the start; from then on gives them the same again and empties
 * the index, so that a class of tests finds nothing of another's.
 */
@WebServlet(AsNew.ADDRESS)
public class AsNew extends HttpServlet {

    static final String ADDRESS = "/as-new";

    private static final long serialVersionUID = 1L;
    private static final String KEPT = "as_new_";
    /** Who is at work, and which migrations there were. */
    private static final Set<String> LEFT_ALONE = Set.of("search_agent", "platform_migration");
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    @Resource(lookup = "java:app/jdbc/wawasan")
    private transient DataSource source;
    @PersistenceUnit
    private transient EntityManagerFactory factory;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (Connection connection = source.getConnection(); Statement sql = connection.createStatement()) {
            Set<String> all = tables(sql);
            Set<String> tables = all.stream().filter(table -> !table.startsWith(KEPT) && !LEFT_ALONE.contains(table))
                    .collect(Collectors.toCollection(TreeSet::new));
            awaitIndexed(sql);
            if (all.stream().noneMatch(table -> table.startsWith(KEPT))) {
                for (String table : tables) {
                    sql.execute("create table " + KEPT + table + " as select * from " + table);
                }
            } else {
                restore(sql, tables);
                Search.mapping(factory).scope(Object.class).workspace().purge();
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private static void restore(Statement sql, Set<String> tables) throws SQLException {
        sql.execute("set foreign_key_checks = 0");
        try {
            for (String table : tables) {
                sql.execute("delete from " + table);
                sql.execute("insert into " + table + " select * from " + KEPT + table);
            }
        } finally {
            sql.execute("set foreign_key_checks = 1");
        }
    }

    /** What the last class changed is in the index before that is emptied. */
    private static void awaitIndexed(Statement sql) throws SQLException {
        long end = System.nanoTime() + PATIENCE;
        while (isTrue(sql, "select count(*) > 0 from search_outbox_event")) {
            if (System.nanoTime() > end) {
                throw new SQLException("The index does not follow");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    private static Set<String> tables(Statement sql) throws SQLException {
        Set<String> names = new TreeSet<>();
        try (ResultSet rows = sql.executeQuery("select table_name from information_schema.tables"
                + " where table_schema = database() and table_type = 'BASE TABLE'")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static boolean isTrue(Statement sql, String question) throws SQLException {
        try (ResultSet rows = sql.executeQuery(question)) {
            rows.next();
            return rows.getBoolean(1);
        }
    }
}
