package org.wawasan.content.gap;

import jakarta.annotation.Resource;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.wawasan.member.Access;
import org.wawasan.member.Viewer;
import org.wawasan.platform.jobs.LastingTimer;

/**
 * Keeps the register true: at once where an event tells of a gap, and every ten minutes by looking at everything that waits and
 * at what is wanted most, as a visitor sees it. Pages only read the register.
 */
@ApplicationScoped
public class GapKeeper {

    private static final Logger LOG = Logger.getLogger(GapKeeper.class.getName());
    /** Gaps of one kind that one round opens at most. */
    private static final int MOST_NEW = 500;
    private static final int BATCH = 100;
    /** By then the index knows what was published. */
    private static final int SECONDS_UNTIL_FOUND = 10;

    /** The round after the last publication; one is enough for all that are published one soon after the other. */
    private final AtomicReference<Future<?>> planned = new AtomicReference<>();
    /** One round after the other: what an earlier one saw must not be noted after what a later one saw. */
    private final Lock round = new ReentrantLock();
    @Resource
    private ManagedScheduledExecutorService clock;
    @Inject
    private Instance<GapSource> sources;
    @Inject
    private Instance<GapKeeper> self;
    @Inject
    private GapBook book;
    @Inject
    private Access access;

    /** Looks at one gap, in the transaction of what stirred it. */
    void stirred(@Observes GapStirred event) {
        Set<String> subject = Set.of(event.gapSubject());
        source(event.gapKind()).ifPresentOrElse(source -> note(source, event.gapKind(), subject), () -> {
            throw new IllegalStateException("Nobody knows of gaps of the kind " + event.gapKind());
        });
    }

    void published(@Observes KnowledgePublished event) {
        book.filledByDraft(event.itemId());
    }

    /** What was published may have the words that others searched in vain, and belongs to topics. */
    void publishedForGood(@Observes(during = TransactionPhase.AFTER_SUCCESS) KnowledgePublished event) {
        Future<?> earlier = planned.getAndSet(clock.schedule(() -> self.get().lookAround(), SECONDS_UNTIL_FOUND, TimeUnit.SECONDS));
        if (earlier != null) {
            earlier.cancel(false);
        }
    }

    /** One round over all kinds. What goes wrong with one does not hold up the others; the next round tries again. */
    @ActivateRequestContext
    public void lookAround() {
        access.become(Viewer.VISITOR);
        round.lock();
        try {
            for (GapKind kind : GapKind.values()) {
                lookAround(kind);
            }
        } finally {
            round.unlock();
        }
    }

    private void lookAround(GapKind kind) {
        try {
            source(kind).ifPresent(source -> lookAround(source, kind));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "Gaps of the kind " + kind + " could not be looked at");
        }
    }

    private void lookAround(GapSource source, GapKind kind) {
        List<Missing> news = book.news(kind, source.missing(kind, MOST_NEW));
        book.note(kind, news.stream().map(Missing::subject).toList(),
                news.stream().collect(Collectors.toMap(Missing::subject, Look::still, (one, same) -> one)));
        long after = 0;
        List<GapBook.Waiting> batch;
        do {
            batch = book.waiting(kind, after, BATCH);
            if (!batch.isEmpty()) {
                note(source, kind, batch.stream().map(GapBook.Waiting::subject).toList());
                after = batch.get(batch.size() - 1).id();
            }
        } while (batch.size() == BATCH);
    }

    private void note(GapSource source, GapKind kind, Collection<String> subjects) {
        Map<String, Look> looks = source.look(kind, subjects);
        book.note(kind, subjects, looks);
    }

    private Optional<GapSource> source(GapKind kind) {
        return sources.stream().filter(source -> source.kinds().contains(kind)).findFirst();
    }

    /** Looks around every ten minutes. */
    @Singleton(name = "GapTimer")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    @Interceptors(LastingTimer.class)
    public static class Timer {

        @Inject
        private GapKeeper keeper;

        @Schedule(hour = "*", minute = "4/10", persistent = false)
        void tick() {
            keeper.lookAround();
        }
    }
}
