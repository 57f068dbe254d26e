package org.wawasan.platform.persistence;

import org.flywaydb.core.Flyway;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/** Brings the schema up to date (Flyway, {@code db/migration}) before Hibernate validates it. */
public class Migrations implements Integrator {

    @Override
    public void integrate(Metadata metadata, BootstrapContext context, SessionFactoryImplementor factory) {
        EmbeddedDatabase.migrate(() -> Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(new PortalDataSource())
                .locations("classpath:db/migration")
                .table("platform_migration")
                .load()
                .migrate());
    }

    @Override
    public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {
        // Nothing is kept open.
    }
}
