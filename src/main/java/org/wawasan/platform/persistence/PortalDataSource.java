package org.wawasan.platform.persistence;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.mariadb.jdbc.MariaDbDataSource;
import org.wawasan.platform.config.Settings;

/**
 * Connections to the configured MariaDB, or to the embedded one, which is started for the first. The server keeps the
 * pool; this class only opens.
 */
public class PortalDataSource implements DataSource {

    private static FutureTask<MariaDbDataSource> target;

    /** Begins to start the database, so that other things can be made ready meanwhile; later calls do nothing. */
    static synchronized void begin() {
        if (target == null) {
            target = new FutureTask<>(PortalDataSource::open);
            new Thread(target, "database-start").start();
        }
    }

    private static MariaDbDataSource target() throws SQLException {
        begin();
        try {
            return target.get();
        } catch (ExecutionException e) {
            throw new SQLException(e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException(e);
        }
    }

    private static MariaDbDataSource open() throws SQLException {
        MariaDbDataSource source = new MariaDbDataSource();
        if (Settings.databaseUrl().isPresent()) {
            source.setUrl(withOptions(Settings.databaseUrl().get()));
            source.setUser(Settings.databaseUser());
            source.setPassword(Settings.databasePassword());
        } else {
            source.setUrl(withOptions(new EmbeddedDatabase(Settings.dataDirectory().resolve("database")).start()));
        }
        return source;
    }

    /**
     * Prepared statements are kept by the server, so that a statement is parsed once in a connection's life. Every statement
     * sees what is committed: one that waited for a row goes on with that row as it is now, and no gaps between rows are
     * locked (under repeatable read, newer servers break off such a transaction, and older ones let it decide on the past).
     */
    private static String withOptions(String url) {
        return url + (url.contains("?") ? "&" : "?") + "useServerPrepStmts=true&prepStmtCacheSize=250&timezone=UTC&transactionIsolation=READ_COMMITTED";
    }

    @Override
    public Connection getConnection() throws SQLException {
        return target().getConnection();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        // The driver logs by itself.
    }

    @Override
    public void setLoginTimeout(int seconds) {
        // Set in the address (connectTimeout).
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("org.mariadb.jdbc");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return type.isInstance(this) ? type.cast(this) : target().unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return type.isInstance(this);
    }
}
