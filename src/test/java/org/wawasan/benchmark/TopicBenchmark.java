package org.wawasan.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wawasan.journeys.pages.Person;
import org.wawasan.journeys.support.Journeys;
import org.wawasan.journeys.support.Portal;

/**
 * Whether a page of a topic costs the same wherever it begins: imports a topic of 5,000 replies by the portal's own import and
 * measures its second page, one in the middle and one near the end, in turn, several times each. Pages hold as many replies of
 * much the same length; the first one holds the question besides, so the second is what the others are compared with. Run by
 * {@code mvn -Pbenchmark -Dbenchmark=org.wawasan.benchmark.TopicBenchmark}.
 */
public final class TopicBenchmark {

    private static final int REPLIES = 5_000;
    private static final int WARM_UP_SECONDS = 10;
    private static final int SECONDS = 6;
    private static final int ROUNDS = 5;

    private TopicBenchmark() {
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of("target", "benchmark", String.valueOf(System.currentTimeMillis())).toAbsolutePath());
        try (Portal portal = Portal.start(folder.resolve("data"), Map.of()); Journeys.World world = Journeys.world(portal);
                Person administrator = Person.visitor(world.visits(), "Administrator", true)) {
            administrator.signsUpAt(portal.welcomePath());
            PagesBenchmark.importTopics(administrator, folder, 1, REPLIES);
            String topic = PagesBenchmark.first(administrator.visit(), "/forum", "/forum/\\d+-");
            ServerCost cost = new ServerCost(portal.pid());
            List<Integer> begins = List.of(20, 2_500, 4_960);
            List<List<Double>> millis = new ArrayList<>();
            for (int begin : begins) {
                cost.measureAnew(portal.address() + topic + "?after=" + begin, WARM_UP_SECONDS);
                millis.add(new ArrayList<>());
            }
            for (int round = 0; round < ROUNDS; round++) {
                for (int i = 0; i < begins.size(); i++) {
                    millis.get(i).add(cost.measureAnew(portal.address() + topic + "?after=" + begins.get(i), SECONDS).cpuMillis());
                }
            }
            double second = median(millis.get(0));
            for (int i = 0; i < begins.size(); i++) {
                double here = median(millis.get(i));
                System.out.printf(Locale.ROOT, "replies from %4d: %5.2f ms of processor a request, %+.0f %%%n", begins.get(i) + 1, here, (here / second - 1) * 100);
            }
        }
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
