package org.wawasan.platform.persistence;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Declares the portal's data source, and lets go of the embedded server when the portal has stopped. */
@DataSourceDefinition(name = DataSources.NAME, className = "org.wawasan.platform.persistence.PortalDataSource",
        minPoolSize = 2, initialPoolSize = 2, maxPoolSize = 24, maxIdleTime = 300)
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
