package org.wawasan.collaboration.gate;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.util.List;
import org.wawasan.platform.jobs.JobProgress;
import org.wawasan.platform.jobs.Jobs;
import org.wawasan.platform.jobs.LastingTimer;

/**
 * Finds the ideas that reach a gate without a vote, because the gates have changed: after each change, idea by idea, each in a short
 * transaction. Every night, too, for what a node counted by the gates before in the minute in which it did not know of the new ones.
 */
@ApplicationScoped
public class GateWork {

    static final String KIND = "support-gates";
    private static final int BATCH = 100;

    @Inject
    private Jobs jobs;
    @Inject
    private SupportGates gates;
    @Inject
    private Passages passages;

    /** Goes to work after a change; for those who keep the gates. */
    public void start() {
        gates.demand();
        gates.apply();
        begin();
    }

    /** Takes gates that were changed elsewhere, and goes to work on them. */
    public void refresh() {
        if (gates.apply()) {
            begin();
        }
    }

    /** Goes to work, unless somebody is at it. */
    void begin() {
        jobs.ensure(KIND, this::run);
    }

    void run(JobProgress progress) {
        GatePlan plan;
        do {
            plan = gates.plan();
            List<Long> ideas = passages.candidates(0, BATCH);
            while (!ideas.isEmpty()) {
                ideas.forEach(passages::settle);
                progress.advance(ideas.size());
                ideas = passages.candidates(ideas.get(ideas.size() - 1), BATCH);
            }
        } while (!plan.equals(gates.plan()));
    }

    /** Learns of what was changed on another node, and looks every night. */
    @Singleton(name = "GateTimer")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    @Interceptors(LastingTimer.class)
    public static class Timer {

        @Inject
        private GateWork work;

        @Schedule(hour = "*", minute = "*", persistent = false)
        void tick() {
            work.refresh();
        }

        @Schedule(hour = "2", minute = "21", persistent = false)
        void look() {
            work.begin();
        }
    }
}
