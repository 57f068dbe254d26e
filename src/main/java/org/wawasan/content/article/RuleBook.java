package org.wawasan.content.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.function.Predicate;

/** The rules in their order, to be asked about many editions. Immutable. */
final class RuleBook {

    /** Stands for a rule that is not stored yet. */
    static final long NEW = 0;

    /** What applies where no rule matches. */
    private static final Ruling USUAL = new Ruling(null, Interval.USUAL);

    private final List<Entry> entries;
    private final LongFunction<Set<Long>> withNarrower;

    private RuleBook(List<Entry> entries, LongFunction<Set<Long>> withNarrower) {
        this.entries = List.copyOf(entries);
        this.withNarrower = withNarrower;
    }

    static RuleBook of(List<VerificationRule> rules, LongFunction<Set<Long>> withNarrower) {
        return new RuleBook(rules.stream().map(rule -> new Entry(new Ruling(rule.getId(), rule.getDays()), rule.getFilter())).toList(), withNarrower);
    }

    /** What the first rule says that matches. */
    Ruling about(Verifiable edition) {
        return entries.stream().filter(entry -> entry.filter().matches(edition, withNarrower)).map(Entry::ruling).findFirst().orElse(USUAL);
    }

    /** The book with a rule put in its place: one of the book, or {@link #NEW}. */
    RuleBook with(long id, RuleWords words) {
        List<Entry> others = new ArrayList<>(without(id).entries);
        others.add(Math.min(words.position() - 1, others.size()), new Entry(new Ruling(id, words.days()), words.filter()));
        return new RuleBook(others, withNarrower);
    }

    RuleBook without(long id) {
        Predicate<Entry> same = entry -> entry.ruling().rule() == id;
        return new RuleBook(entries.stream().filter(same.negate()).toList(), withNarrower);
    }

    /** @param rule id of the rule; null where none matches */
    record Ruling(Long rule, int days) {
    }

    private record Entry(Ruling ruling, RuleFilter filter) {
    }
}
