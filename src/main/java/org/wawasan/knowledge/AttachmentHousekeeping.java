package org.wawasan.knowledge;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.wawasan.platform.files.FileStore;

/** Forgets, every night, files that no item claimed in time, and sweeps away what no attachment names any more. */
@Singleton
public class AttachmentHousekeeping {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private FileStore store;

    @Schedule(hour = "3", minute = "41", persistent = false)
    public void tidy() {
        em.createQuery("delete from Attachment a where a.expires < :now").setParameter("now", Instant.now()).executeUpdate();
        store.sweep(this::named);
    }

    private Set<String> named(Collection<String> hashes) {
        Set<String> named = new HashSet<>(em.createQuery("select a.hash from Attachment a where a.hash in :hashes", String.class)
                .setParameter("hashes", hashes).getResultList());
        named.addAll(em.createQuery("select a.preview from Attachment a where a.preview in :hashes", String.class)
                .setParameter("hashes", hashes).getResultList());
        return named;
    }
}
