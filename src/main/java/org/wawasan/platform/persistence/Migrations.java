package org.wawasan.platform.persistence;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/** Brings the schema up to date (Flyway, {@code db/migration}) before Hibernate validates it. */
public class Migrations implements Integrator {

    private static final String CHARACTERS = "character set utf8mb4 collate utf8mb4_uca1400_ai_ci";

    @Override
    public void integrate(Metadata metadata, BootstrapContext context, SessionFactoryImplementor factory) {
        DataSource source = new PortalDataSource();
        EmbeddedDatabase.migrate(() -> {
            requireCharacters(source);
            Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(source)
                    .locations("classpath:db/migration")
                    .table("platform_migration")
                    .load()
                    .migrate();
        });
    }

    /** Every language and sign can be kept, and is compared as on the embedded server. An empty database is made so. */
    private static void requireCharacters(DataSource source) {
        try (Connection connection = source.getConnection(); Statement sql = connection.createStatement()) {
            String collation = value(sql, "select @@collation_database");
            if (keepsEverything(collation)) {
                return;
            }
            if (!"0".equals(value(sql, "select count(*) from information_schema.tables where table_schema = database()"))) {
                throw new IllegalStateException("The database has the collation " + collation + ", which cannot keep or compare all texts. Make one with \""
                        + CHARACTERS + "\" (see the README), move the data there, and set wawasan.db.url to it.");
            }
            sql.execute("alter database " + CHARACTERS);
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be used: " + e.getMessage()
                    + ". Look at wawasan.db.url, wawasan.db.user and wawasan.db.password.", e);
        }
    }

    static boolean keepsEverything(String collation) {
        return collation.matches("utf8mb4_uca1400_(\\w+_)?ai_ci");
    }

    private static String value(Statement sql, String query) throws SQLException {
        try (ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    @Override
    public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {
        // Nothing is kept open.
    }
}
