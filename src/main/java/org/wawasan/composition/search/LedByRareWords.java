package org.wawasan.composition.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermQuery;

/**
 * A question of many words of which the rare ones say where to look, and all of them how well it fits. What has none of the rare
 * words is hardly ever what is meant, but it is most of a large index; so what an answer costs does not grow with how much there
 * is. Where the index is small every word leads, and nothing is left out.
 */
final class LedByRareWords extends Query {

    /** From the rarest on, words lead as long as they are in no more documents than this together. */
    private static final int MOST_DOCUMENTS = 4_000;
    /** So many lead in any case, for a text of common words alone. */
    private static final int LEAST_LEADING = 2;

    private final Query all;
    private final List<List<Term>> words;

    /**
     * @param all   the question, of all words
     * @param words the terms of each word, one of which a document has where it has the word
     */
    LedByRareWords(Query all, List<List<Term>> words) {
        this.all = all;
        this.words = words;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        List<Counted> counted = new ArrayList<>();
        for (List<Term> word : words) {
            counted.add(new Counted(word, documents(searcher.getIndexReader(), word)));
        }
        counted.sort(Comparator.comparingLong(Counted::documents));
        BooleanQuery.Builder leading = new BooleanQuery.Builder();
        long documents = 0;
        for (int rank = 0; rank < counted.size(); rank++) {
            documents += counted.get(rank).documents();
            if (rank < LEAST_LEADING || documents <= MOST_DOCUMENTS) {
                counted.get(rank).terms().forEach(term -> leading.add(new TermQuery(term), BooleanClause.Occur.SHOULD));
            }
        }
        return new BooleanQuery.Builder().add(all, BooleanClause.Occur.MUST).add(leading.build(), BooleanClause.Occur.FILTER).build();
    }

    private static long documents(IndexReader reader, List<Term> word) throws IOException {
        long documents = 0;
        for (Term term : word) {
            documents += reader.docFreq(term);
        }
        return documents;
    }

    private record Counted(List<Term> terms, long documents) {
    }

    @Override
    public void visit(QueryVisitor visitor) {
        all.visit(visitor);
    }

    @Override
    public String toString(String field) {
        return all.toString(field);
    }

    @Override
    public boolean equals(Object other) {
        return sameClassAs(other) && all.equals(((LedByRareWords) other).all) && words.equals(((LedByRareWords) other).words);
    }

    @Override
    public int hashCode() {
        return 31 * classHash() + all.hashCode();
    }
}
