package org.wawasan.platform.security;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.wawasan.platform.TooManyRequests;

/** How often one person, or one address, may do one thing. Kept in the memory of the node. */
@ApplicationScoped
public class RateLimits {

    private static final int REMEMBERED = 50_000;

    private final Map<String, Bucket> buckets = Collections.synchronizedMap(new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    });

    /**
     * Counts one use.
     *
     * @param what the action, such as {@code sign-in}
     * @param who  a member's id or an address
     * @throws TooManyRequests where all uses of the period are spent
     */
    public void use(String what, String who, int uses, Duration period) {
        Bucket bucket = buckets.computeIfAbsent(what + ' ' + who, key -> Bucket.builder()
                .addLimit(limit -> limit.capacity(uses).refillGreedy(uses, period)).build());
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooManyRequests(Math.max(1, TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill())));
        }
    }
}
