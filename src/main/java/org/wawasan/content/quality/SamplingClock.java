package org.wawasan.content.quality;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.wawasan.platform.jobs.LastingTimer;

/** Draws, in the first night that the portal runs in a month, of the month before. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Interceptors(LastingTimer.class)
public class SamplingClock {

    @Inject
    private Sampling sampling;

    @Schedule(hour = "1", minute = "17", persistent = false)
    public void draw() {
        sampling.draw(YearMonth.now(ZoneOffset.UTC).minusMonths(1));
    }
}
