package org.wawasan.composition.taxonomy;

import jakarta.enterprise.inject.spi.CDI;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventSource;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;
import org.wawasan.knowledge.ItemType;
import org.wawasan.knowledge.KnowledgeItem;

/**
 * Notes which items a transaction stored or changed, whoever did it, and has them filed just before it commits: so counts and
 * lists of topics are true with the commit, and no feature has to remember them.
 */
public class FilingListener implements Integrator, PostInsertEventListener, PostUpdateEventListener {

    private static final long serialVersionUID = 1L;

    private final transient Map<SharedSessionContractImplementor, Set<Long>> changed = new ConcurrentHashMap<>();

    @Override
    public void integrate(Metadata metadata, BootstrapContext context, SessionFactoryImplementor factory) {
        EventListenerRegistry listeners = factory.getServiceRegistry().getService(EventListenerRegistry.class);
        listeners.appendListeners(EventType.POST_INSERT, this);
        listeners.appendListeners(EventType.POST_UPDATE, this);
    }

    @Override
    public void onPostInsert(PostInsertEvent event) {
        note(event.getEntity(), event.getSession());
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        note(event.getEntity(), event.getSession());
    }

    private void note(Object entity, EventSource session) {
        if (entity instanceof KnowledgeItem item && item.type() != ItemType.REPLY) {
            changed.computeIfAbsent(session, any -> {
                session.getActionQueue().registerProcess(this::file);
                session.getActionQueue().registerProcess((success, ended) -> changed.remove(ended));
                return new TreeSet<>();
            }).add(item.getId());
        }
    }

    private void file(SharedSessionContractImplementor session) {
        Set<Long> items = changed.remove(session);
        if (items != null) {
            CDI.current().select(Filings.class).get().file(items);
        }
    }

    @Override
    public boolean requiresPostCommitHandling(EntityPersister persister) {
        return false;
    }

    @Override
    public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {
        changed.clear();
    }
}
