package org.wawasan.platform.jobs;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.interceptor.Interceptors;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A timer of which every round fails that somebody waits for. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Interceptors(LastingTimer.class)
public class FailingTimer {

    private volatile CountDownLatch rounds = new CountDownLatch(0);

    /** Whether so many rounds come, all of which fail. */
    public boolean reachesRounds(int many) throws InterruptedException {
        rounds = new CountDownLatch(many);
        return rounds.await(20, TimeUnit.SECONDS);
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void round() {
        if (rounds.getCount() > 0) {
            rounds.countDown();
            throw new IllegalStateException("As if the database were away");
        }
    }
}
