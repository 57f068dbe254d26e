package org.wawasan.platform.persistence;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/**
 * Declares the portal's data source, and lets go of the embedded server when the portal has stopped. Whoever takes a connection that
 * nobody tried for a second waits for a ping of it; one whose server has gone is replaced.
 */
@DataSourceDefinition(name = DataSources.NAME, className = "org.wawasan.platform.persistence.PortalDataSource",
        minPoolSize = 2, initialPoolSize = 2, maxPoolSize = 24, maxIdleTime = 300,
        properties = {"fish.payara.is-connection-validation-required=true", "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=1"})
@WebListener
public class DataSources implements ServletContextListener {

    public static final String NAME = "java:app/jdbc/wawasan";

    @Override
    public void contextInitialized(ServletContextEvent event) {
        EmbeddedDatabase.portalStarted();
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        EmbeddedDatabase.portalStopped();
    }
}
