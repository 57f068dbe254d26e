package org.wawasan.platform.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.wawasan.platform.i18n.Language;
import org.wawasan.platform.persistence.Changes;

/**
 * Keeps pages as they are shown to visitors, who all see the same, and shows them again as long as nothing has changed in the
 * portal. A page is kept for half a minute at most: it tells how long ago things were, and another node may have changed them.
 * Who has a session, a form that is bound to the browser or a notice to read gets a page of their own.
 */
public class VisitorPages extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final long MOST_BYTES = 16L << 20;
    private static final Duration LIFE = Duration.ofSeconds(30);
    private static final List<String> PERSONAL = List.of(Csrf.SESSION, Csrf.VISITOR, Notice.COOKIE);

    private final transient Cache<Key, Kept> pages = Caffeine.newBuilder().maximumWeight(MOST_BYTES)
            .weigher((Key key, Kept kept) -> kept.page.body().length + 2 * key.address.length()).expireAfterWrite(LIFE).build();

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
        if (kept != null && kept.changes == changes) {
            kept.page.send(response);
            return;
        }
        PageRecorder recorder = new PageRecorder(response);
        chain.doFilter(request, recorder);
        WrittenPage page = recorder.page();
        if (page != null) {
            page.send(response);
            if (recorder.isForEveryone()) {
                pages.put(key, new Kept(changes, page));
            }
        }
    }

    private static boolean isVisitor(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getMethod().equals("GET") && !request.getRequestURI().startsWith("/assets/")
                && (query == null || !query.contains(SignInFirst.DRAFT + "="))
                && Stream.ofNullable(request.getCookies()).flatMap(Stream::of).noneMatch(cookie -> PERSONAL.contains(cookie.getName()));
    }

    private record Key(String address, Language language, String theme) {
    }

    private record Kept(long changes, WrittenPage page) {
    }
}
