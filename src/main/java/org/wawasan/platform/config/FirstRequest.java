package org.wawasan.platform.config;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks for the portal's home page from the moment it is deployed until it is answered; then says where the portal is. What is
 * printed is so known to be true. Then it looks at each list and at the first item of it, so that readers find these pages
 * compiled.
 */
@ApplicationScoped
public class FirstRequest {

    private static final System.Logger LOG = System.getLogger(FirstRequest.class.getName());
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final List<String> LISTS = List.of("/ideas", "/forum", "/knowledge", "/topics", "/people");
    private static final Duration PAUSE = Duration.ofMillis(200);

    @Resource
    private ManagedExecutorService executor;
    @Inject
    private PortalAddress portal;
    @Inject
    private Event<PortalAnswers> answers;

    void begin(@Observes @Initialized(ApplicationScoped.class) Object deployed) {
        executor.execute(this::untilAnswered);
    }

    private void untilAnswered() {
        try {
            HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
            Instant end = Instant.now().plus(PATIENCE);
            while (Instant.now().isBefore(end)) {
                if (page(client, "/").isPresent()) {
                    LOG.log(System.Logger.Level.INFO, "Wawasan is ready: {0}", portal.get());
                    System.out.printf("%n    Wawasan is ready:%n    %s%n%n", portal.get());
                    answers.fire(new PortalAnswers(portal.get()));
                    lookAround(client);
                    return;
                }
                Thread.sleep(PAUSE.toMillis());
            }
            LOG.log(System.Logger.Level.WARNING, "The home page was not answered within {0}", PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void lookAround(HttpClient client) throws InterruptedException {
        for (String list : LISTS) {
            Matcher item = Pattern.compile("href=\"(" + list + "/(?:\\d|(?<=/topics/)\\w)[\\w-]*)\"").matcher(page(client, list).orElse(""));
            if (item.find()) {
                page(client, item.group(1));
            }
        }
    }

    /** The page at a path; nothing where the portal does not answer yet, or in another way. */
    private Optional<String> page(HttpClient client, String path) throws InterruptedException {
        try {
            URI address = URI.create("http://127.0.0.1:" + portal.port() + path);
            HttpResponse<String> answer = client.send(HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(60)).build(),
                    HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == HttpURLConnection.HTTP_OK ? Optional.of(answer.body()) : Optional.empty();
        } catch (IOException notYet) {
            return Optional.empty();
        }
    }
}
