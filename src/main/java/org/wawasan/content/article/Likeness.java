package org.wawasan.content.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wawasan.composition.search.TitleWords;

/**
 * Finds which questions ask the same. Two do where somebody said so, or where the words that they share weigh at least half of all the words of both; a
 * word weighs the more, the fewer questions have it: log(1 + n / df). Each group is like its first question, the one that is
 * answered or most wanted, so that groups do not drift.
 */
final class Likeness {

    static final double ALIKE = 0.5;
    /** Words that more of the questions have tell nothing about which are alike; they still weigh, a little. */
    private static final double COMMON = 0.2;
    private static final int FEW = 20;

    private final List<Set<String>> words = new ArrayList<>();
    private final Map<String, List<Integer>> groupsByWord = new HashMap<>();
    private final Map<String, Double> weights = new HashMap<>();
    private final int common;

    private Likeness(List<AskedQuestion> questions) {
        Map<String, Integer> frequencies = new HashMap<>();
        for (AskedQuestion question : questions) {
            Set<String> stems = TitleWords.of(question.title(), question.language());
            words.add(stems);
            stems.forEach(stem -> frequencies.merge(stem, 1, Integer::sum));
        }
        common = Math.max(FEW, (int) (questions.size() * COMMON));
        frequencies.forEach((stem, number) -> weights.put(stem, number > common ? 0.1 : Math.log(1 + (double) questions.size() / number)));
    }

    /** Groups of at least two, the largest first, then the most wanted; each begins with the question that stands for it. */
    static List<List<AskedQuestion>> groups(List<AskedQuestion> questions) {
        List<AskedQuestion> ordered = questions.stream().sorted(Comparator.comparing((AskedQuestion question) -> question.sameAs() != null)
                .thenComparing(question -> question.answerId() == null)
                .thenComparing(Comparator.comparingInt(AskedQuestion::votes).reversed()).thenComparing(AskedQuestion::id)).toList();
        Likeness likeness = new Likeness(ordered);
        List<List<AskedQuestion>> groups = new ArrayList<>();
        List<Integer> first = new ArrayList<>();
        Map<Long, Integer> groupOf = new HashMap<>();
        for (int i = 0; i < ordered.size(); i++) {
            int group = groupOf.getOrDefault(ordered.get(i).sameAs(), -1);
            group = group < 0 ? likeness.groupLike(i, first) : group;
            groupOf.put(ordered.get(i).id(), group < 0 ? groups.size() : group);
            if (group < 0) {
                likeness.begin(groups.size(), i);
                first.add(i);
                groups.add(new ArrayList<>(List.of(ordered.get(i))));
            } else {
                groups.get(group).add(ordered.get(i));
            }
        }
        return groups.stream().filter(group -> group.size() > 1).sorted(Comparator.comparingInt((List<AskedQuestion> group) -> group.size())
                .thenComparingInt(group -> group.stream().mapToInt(AskedQuestion::votes).sum()).reversed()).toList();
    }

    private void begin(int group, int question) {
        words.get(question).forEach(word -> groupsByWord.computeIfAbsent(word, key -> new ArrayList<>()).add(group));
    }

    /** The group whose first question is most like this one, or -1. */
    private int groupLike(int question, List<Integer> first) {
        Set<Integer> candidates = new HashSet<>();
        for (String word : words.get(question)) {
            List<Integer> having = groupsByWord.getOrDefault(word, List.of());
            if (having.size() <= common) {
                candidates.addAll(having);
            }
        }
        int best = -1;
        double most = ALIKE;
        for (int group : candidates) {
            double likeness = likeness(words.get(question), words.get(first.get(group)));
            if (likeness > most || likeness == most && best < 0) {
                best = group;
                most = likeness;
            }
        }
        return best;
    }

    private double likeness(Set<String> one, Set<String> other) {
        double shared = 0;
        double all = 0;
        for (String word : one) {
            all += weights.get(word);
            shared += other.contains(word) ? weights.get(word) : 0;
        }
        for (String word : other) {
            all += one.contains(word) ? 0 : weights.get(word);
        }
        return all == 0 ? 0 : shared / all;
    }
}
