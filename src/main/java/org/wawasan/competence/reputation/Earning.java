package org.wawasan.competence.reputation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.wawasan.competence.expertise.EvidenceGiven;
import org.wawasan.competence.expertise.EvidenceWithdrawn;
import org.wawasan.knowledge.ItemHandedOver;
import org.wawasan.knowledge.KnowledgeItem;
import org.wawasan.knowledge.VoteCast;
import org.wawasan.knowledge.VoteTakenBack;
import org.wawasan.member.Visibility;

/**
 * Hears what others find useful, in the transaction in which they do. Points are earned in public and under one's name, so that
 * everybody can look up what they are for, and never by one's own hand.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Earning {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Ledger ledger;

    void voted(@Observes VoteCast vote) {
        KnowledgeItem item = em.find(KnowledgeItem.class, vote.itemId());
        Long author = item.getAuthor().getId();
        if (author != vote.memberId() && !author.equals(vote.byId())) {
            give(Merit.VOTE, item, author, vote.memberId(), vote.when());
        }
    }

    void votedNoMore(@Observes VoteTakenBack vote) {
        ledger.takeBack(Merit.VOTE, vote.itemId(), vote.memberId());
    }

    void showed(@Observes EvidenceGiven given) {
        if (!given.ownDoing()) {
            Merit.of(given.kind()).ifPresent(merit -> give(merit, em.find(KnowledgeItem.class, given.itemId()), given.memberId(), given.memberId(), given.when()));
        }
    }

    void showsNoMore(@Observes EvidenceWithdrawn withdrawn) {
        Merit.of(withdrawn.kind()).ifPresent(merit -> ledger.takeBack(merit, withdrawn.itemId()));
    }

    void editTaken(@Observes EditTaken edit) {
        KnowledgeItem item = em.find(KnowledgeItem.class, edit.itemId());
        if (item.getAuthor().getId() != edit.memberId()) {
            give(Merit.ACCEPTED_EDIT, item, edit.memberId(), edit.byId(), edit.when());
        }
    }

    void handedOver(@Observes ItemHandedOver words) {
        ledger.handOver(words.fromId(), words.toId());
    }

    private void give(Merit merit, KnowledgeItem item, long memberId, long giverId, Instant when) {
        if (item.getVisibility() == Visibility.PUBLIC && item.getCredit() == null) {
            Instant now = Instant.now();
            em.flush();
            ledger.give(merit, merit.worth(item.type()), memberId, item.getId(), giverId, when.isAfter(now) ? now : when);
        }
    }
}
