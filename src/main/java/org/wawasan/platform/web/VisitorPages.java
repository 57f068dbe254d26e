package org.wawasan.platform.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.persistence.Changes;

/**
 * Keeps pages as they are shown to visitors, who all see the same, and shows them again as long as nothing has changed in the
 * portal. After half a minute a page is made anew: it tells how long ago things were, and another node may have changed them.
 * One request makes a page; others that ask for it meanwhile wait, or get the old one where only its time is over. Who has a
 * session, a form that is bound to the browser or a notice to read gets a page of their own.
 */
public class VisitorPages extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final long MOST_BYTES = 16L << 20;
    private static final long LIFE_MILLIS = 30_000;
    private static final int PATIENCE_SECONDS = 10;
    private static final List<String> PERSONAL = List.of(Csrf.SESSION, Csrf.VISITOR, Notice.COOKIE);

    private final transient Cache<Key, Kept> pages = Caffeine.newBuilder().maximumWeight(MOST_BYTES)
            .weigher((Key key, Kept kept) -> kept.page.body().length + 2 * key.address.length()).build();
    private final transient Map<Making, CompletableFuture<Optional<Kept>>> makings = new ConcurrentHashMap<>();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isVisitor(request)) {
            chain.doFilter(request, response);
            return;
        }
        Key key = new Key(Requests.portal(request) + Requests.pathAndQuery(request), Preferences.of(request), Preferences.theme(request));
        long changes = Changes.count();
        Kept kept = pages.getIfPresent(key);
        boolean isTrue = kept != null && kept.changes == changes;
        if (isTrue && kept.isYoung()) {
            kept.page.send(response);
            return;
        }
        Making making = new Making(key, changes);
        CompletableFuture<Optional<Kept>> mine = new CompletableFuture<>();
        CompletableFuture<Optional<Kept>> others = makings.putIfAbsent(making, mine);
        if (others == null) {
            try {
                make(making, mine, request, response, chain);
            } finally {
                mine.complete(Optional.empty());
                makings.remove(making);
            }
        } else if (isTrue) {
            kept.page.send(response);
        } else {
            Optional<Kept> made = others.completeOnTimeout(Optional.empty(), PATIENCE_SECONDS, TimeUnit.SECONDS).join();
            if (made.isPresent()) {
                made.get().page.send(response);
            } else {
                make(making, mine, request, response, chain);
            }
        }
    }

    /** Makes the page, lets others have it where they may, and sends it. */
    private void make(Making making, CompletableFuture<Optional<Kept>> done, HttpServletRequest request, HttpServletResponse response,
            FilterChain chain) throws IOException, ServletException {
        PageRecorder recorder = new PageRecorder(response);
        chain.doFilter(request, recorder);
        WrittenPage page = recorder.page();
        if (page == null) {
            return;
        }
        if (recorder.isForEveryone()) {
            Kept kept = new Kept(making.changes, System.currentTimeMillis(), page);
            pages.put(making.key, kept);
            done.complete(Optional.of(kept));
        }
        page.send(response);
    }

    private static boolean isVisitor(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getMethod().equals("GET") && !request.getRequestURI().startsWith("/assets/")
                && (query == null || !query.contains(SignInFirst.DRAFT + "="))
                && Stream.ofNullable(request.getCookies()).flatMap(Stream::of).noneMatch(cookie -> PERSONAL.contains(cookie.getName()));
    }

    private record Key(String address, Language language, String theme) {
    }

    private record Making(Key key, long changes) {
    }

    private record Kept(long changes, long made, WrittenPage page) {

        boolean isYoung() {
            return System.currentTimeMillis() - made < LIFE_MILLIS;
        }
    }
}
