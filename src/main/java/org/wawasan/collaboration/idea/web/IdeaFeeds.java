package org.wawasan.collaboration.idea.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wawasan.collaboration.idea.Decision;
import org.wawasan.collaboration.idea.IdeaFilter;
import org.wawasan.collaboration.idea.IdeaLine;
import org.wawasan.collaboration.idea.IdeaSort;
import org.wawasan.collaboration.idea.IdeaStatus;
import org.wawasan.collaboration.idea.IdeaStory;
import org.wawasan.collaboration.idea.Ideas;
import org.wawasan.knowledge.CommentLine;
import org.wawasan.platform.NotFound;
import org.wawasan.platform.i18n.Texts;
import org.wawasan.platform.web.AtomFeed;
import org.wawasan.platform.web.Preferences;
import org.wawasan.platform.web.Requests;

/**
 * What is new, for readers of feeds: ideas at {@code /feeds/ideas}, and what happens to one at {@code /feeds/ideas/42}. A merged idea
 * is in no feed any more; who reads its own is led to that of the idea into which it was merged.
 */
@WebServlet("/feeds/ideas/*")
public class IdeaFeeds extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern ONE = Pattern.compile("/(\\d{1,18})");
    private static final int MOST = 50;

    @Inject
    private transient Ideas ideas;
    @Inject
    private transient Preferences preferences;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getPathInfo() == null) {
            all().send(request, response);
            return;
        }
        Matcher one = ONE.matcher(request.getPathInfo());
        if (!one.matches()) {
            throw new NotFound(Requests.path(request));
        }
        IdeaStory story = ideas.story(Long.parseLong(one.group(1)));
        if (story.originalPath() == null) {
            of(story).send(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", "/feeds" + story.originalPath().replaceFirst("-.*", ""));
        }
    }

    private AtomFeed all() {
        List<AtomFeed.Entry> entries = ideas.list(new IdeaFilter(IdeaSort.NEW, EnumSet.complementOf(EnumSet.of(IdeaStatus.DUPLICATE)), null, null), null, MOST)
                .items().stream().map(idea -> new AtomFeed.Entry(idea.title(), idea.getPath(), idea.language(), idea.authorName(), idea.created(),
                        false, idea.excerpt() + " [" + text(idea.status().getTextKey()) + "]")).toList();
        return new AtomFeed(text("ideas.index.heading"), "/ideas", preferences.language(), Instant.EPOCH, entries);
    }

    private AtomFeed of(IdeaStory story) {
        IdeaLine idea = story.idea();
        List<AtomFeed.Entry> entries = new ArrayList<>();
        entries.add(new AtomFeed.Entry(idea.title(), idea.getPath(), idea.language(), idea.authorName(), idea.created(), true, story.bodyHtml()));
        for (Decision decision : story.decisions()) {
            entries.add(new AtomFeed.Entry(text(decision.to().getTextKey()), idea.getPath() + "#response-" + decision.created().toEpochMilli(),
                    preferences.language(), decision.byName(), decision.created(), true, decision.responseHtml()));
        }
        for (CommentLine comment : story.comments().lines()) {
            entries.add(new AtomFeed.Entry(text("ideas.feed.comment"), idea.getPath() + "?comments=" + comment.id() + "#comment-" + comment.id(), idea.language(), comment.authorName(),
                    comment.created(), true, comment.bodyHtml()));
        }
        entries.sort(Comparator.comparing(AtomFeed.Entry::when).reversed());
        return new AtomFeed(idea.title(), idea.getPath(), idea.language(), idea.created(), entries.subList(0, Math.min(entries.size(), MOST)));
    }

    private String text(String key) {
        return Texts.of(preferences.language(), key);
    }
}
