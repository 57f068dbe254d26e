package org.wawasan.composition.taxonomy;

/** How much of each kind a reader finds under a concept and its narrower ones. */
public record Holdings(int articles, int documents, int people, int threads, int ideas) {

    static final Holdings NONE = new Holdings(0, 0, 0, 0, 0);

    public int getArticles() {
        return articles;
    }

    public int getDocuments() {
        return documents;
    }

    public int getPeople() {
        return people;
    }

    public int getThreads() {
        return threads;
    }

    public int getIdeas() {
        return ideas;
    }

    /** Everything that was written, people apart. */
    public int getItems() {
        return articles + documents + threads + ideas;
    }
}
