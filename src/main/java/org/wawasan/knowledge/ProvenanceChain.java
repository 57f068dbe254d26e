package org.wawasan.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.wawasan.member.Access;
import org.wawasan.member.Member;

/** Where items came from and what became of them. */
@ApplicationScoped
@Transactional
public class ProvenanceChain {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Access access;

    /** Links an item to the one that was made out of it. */
    public void link(KnowledgeItem source, KnowledgeItem target, Provenance.Step step, Member member) {
        em.persist(new Provenance(source, target, step, member));
    }

    /** Whether the item was made of others or others of it. Few items are, so pages ask this before they ask for more. */
    public boolean touches(long itemId) {
        return !em.createQuery("select p.id from Provenance p where p.target.id = :item or p.source.id = :item", Long.class)
                .setParameter("item", itemId).setMaxResults(1).getResultList().isEmpty();
    }

    /** Steps that led to the item and that the viewer may see, with sources and their authors loaded. */
    public List<Provenance> sourcesOf(long itemId) {
        return em.createQuery("""
                select p from Provenance p join fetch p.source s join fetch s.author join fetch p.member
                where p.target.id = :item and s.visibility in :visibilities order by p.created, p.id""", Provenance.class)
                .setParameter("item", itemId).setParameter("visibilities", access.viewer().visibilities()).getResultList();
    }

    /** Steps that led from the item to others that the viewer may see, with targets and their authors loaded. */
    public List<Provenance> targetsOf(long itemId) {
        return em.createQuery("""
                select p from Provenance p join fetch p.target t join fetch t.author join fetch p.member
                where p.source.id = :item and t.visibility in :visibilities order by p.created, p.id""", Provenance.class)
                .setParameter("item", itemId).setParameter("visibilities", access.viewer().visibilities()).getResultList();
    }
}
