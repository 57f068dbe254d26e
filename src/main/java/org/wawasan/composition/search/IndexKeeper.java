package org.wawasan.composition.search;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import org.hibernate.search.mapper.orm.Search;
import org.wawasan.knowledge.FurtherWordsChanged;
import org.wawasan.knowledge.ItemsMerged;
import org.wawasan.knowledge.KnowledgeItem;
import org.wawasan.knowledge.VoteCast;
import org.wawasan.knowledge.VoteTakenBack;
import org.wawasan.platform.Refused;
import org.wawasan.platform.config.ServerStart;
import org.wawasan.platform.jobs.Job;
import org.wawasan.platform.jobs.Jobs;

/**
 * Keeps the index true without anybody's doing: begins a rebuild where the index was lost or a rebuild broke off, has tried again
 * what the engine refused for too long, and hears of votes, which are counted past the entities.
 */
@ApplicationScoped
public class IndexKeeper {

    private static final Logger LOG = Logger.getLogger(IndexKeeper.class.getName());
    private static final int SECONDS_BEFORE_FIRST = 5;
    private static final int SECONDS_BETWEEN = 60;

    @PersistenceContext
    private EntityManager em;
    @Resource
    private ManagedScheduledExecutorService clock;
    @Inject
    private IndexBatches batches;
    @Inject
    private IndexRebuild rebuild;
    @Inject
    private Jobs jobs;

    private boolean complete;

    void portalStarted(@Observes @Initialized(ApplicationScoped.class) Object event) {
        clock.scheduleWithFixedDelay(this::look, SECONDS_BEFORE_FIRST, SECONDS_BETWEEN, TimeUnit.SECONDS);
    }

    void voteCast(@Observes VoteCast vote) {
        renew(vote.itemId());
    }

    void voteTakenBack(@Observes VoteTakenBack vote) {
        renew(vote.itemId());
    }

    void furtherWordsChanged(@Observes FurtherWordsChanged item) {
        renew(item.itemId());
    }

    void merged(@Observes ItemsMerged items) {
        renew(items.sourceId());
        renew(items.targetId());
    }

    private void renew(long itemId) {
        Search.session(em).indexingPlan().addOrUpdate(em.find(KnowledgeItem.class, itemId));
    }

    private void look() {
        try {
            ServerStart.await();
            if (!complete) {
                begin();
                complete = true;
            }
            int again = batches.retryGivenUp();
            if (again > 0) {
                LOG.info(() -> again + " changes that the index had refused are tried again");
            }
        } catch (RuntimeException | Error e) { // what is not caught here would be the last look
            LOG.warning(() -> "The index cannot be looked after at present: " + e);
        }
    }

    private void begin() {
        boolean broken = jobs.latest(IndexRebuild.KIND, 1).stream().map(Job::getState)
                .anyMatch(state -> state == Job.State.INTERRUPTED || state == Job.State.FAILED);
        if (broken || batches.types().stream().anyMatch(batches::isMissingSome)) {
            LOG.info("The index lacks something that the database has, so it is rebuilt");
            try {
                rebuild.begin();
            } catch (Refused running) {
                LOG.fine("Another node rebuilds it already");
            }
        }
    }
}
