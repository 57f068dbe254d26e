package org.wawasan.platform.persistence;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.spi.PersistenceUnitInfo;
import java.util.Map;
import org.hibernate.jpa.HibernatePersistenceProvider;
import org.wawasan.platform.config.PortalProcess;

/** Hibernate, which reads the entities while the database starts: it asks the database nothing before the migrations. */
public class PortalPersistence extends HibernatePersistenceProvider {

    @Override
    public EntityManagerFactory createContainerEntityManagerFactory(PersistenceUnitInfo unit, @SuppressWarnings("rawtypes") Map properties) {
        PortalProcess.watchStart();
        PortalDataSource.begin();
        return super.createContainerEntityManagerFactory(unit, properties);
    }
}
