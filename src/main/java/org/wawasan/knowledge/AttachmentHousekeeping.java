package org.wawasan.knowledge;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

/** Forgets, every night, files that no item claimed in time. */
@Singleton
public class AttachmentHousekeeping {

    @PersistenceContext
    private EntityManager em;

    @Schedule(hour = "3", minute = "41", persistent = false)
    public void tidy() {
        em.createQuery("delete from Attachment a where a.expires < :now").setParameter("now", Instant.now()).executeUpdate();
    }
}
