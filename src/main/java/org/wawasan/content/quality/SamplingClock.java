package org.wawasan.content.quality;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.time.ZoneOffset;

/** Draws, in the first night that the portal runs in a month, of the month before. */
@Singleton
public class SamplingClock {

    @Inject
    private Sampling sampling;

    @Schedule(hour = "1", minute = "17", persistent = false)
    public void draw() {
        sampling.draw(YearMonth.now(ZoneOffset.UTC).minusMonths(1));
    }
}
