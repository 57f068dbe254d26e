package org.wawasan.operation.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.wawasan.collaboration.forum.ThreadLine;
import org.wawasan.collaboration.forum.ThreadList;
import org.wawasan.collaboration.forum.Threads;
import org.wawasan.collaboration.idea.IdeaLine;
import org.wawasan.collaboration.idea.IdeaSort;
import org.wawasan.collaboration.idea.Ideas;
import org.wawasan.content.article.ArticleRow;
import org.wawasan.content.article.Articles;
import org.wawasan.platform.web.Preferences;

/** The home page and the community page: a few of each, as the reader sees them. */
@Named
@RequestScoped
public class Home {

    private static final int SHOWN = 5;

    @Inject
    private Ideas allIdeas;
    @Inject
    private Threads threads;
    @Inject
    private Articles allArticles;
    @Inject
    private Preferences preferences;

    private List<IdeaLine> ideas = List.of();
    private List<ThreadLine> questions = List.of();
    private List<ArticleRow> articles = List.of();

    public void load() {
        loadCommunity();
        articles = allArticles.newest(SHOWN, preferences.language());
    }

    public void loadCommunity() {
        ideas = allIdeas.first(IdeaSort.TRENDING, SHOWN);
        questions = threads.first(ThreadList.UNANSWERED, SHOWN);
    }

    public List<IdeaLine> getIdeas() {
        return ideas;
    }

    public List<ThreadLine> getQuestions() {
        return questions;
    }

    public List<ArticleRow> getArticles() {
        return articles;
    }
}
