package org.wawasan.composition.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.wawasan.knowledge.Conversion;
import org.wawasan.knowledge.ItemType;
import org.wawasan.knowledge.Overdue;
import org.wawasan.knowledge.ProvenanceChain;
import org.wawasan.knowledge.Releases;
import org.wawasan.member.Access;
import org.wawasan.member.Permission;

/** The measures, for employees. */
@ApplicationScoped
@Transactional
public class Scorecard {

    /** Months that are shown, the present one included. */
    public static final int MONTHS = 12;

    @Inject
    private Access access;
    @Inject
    private ProvenanceChain provenance;
    @Inject
    private Releases releases;
    @Inject
    private Overdue overdue;
    @Inject
    private Instance<MonthlyIndex> indexes;

    /** What became what in the last twelve months. */
    public ChainTable chain() {
        access.require(Permission.SEE_INTERNAL);
        List<YearMonth> months = months();
        LocalDate since = months.get(MONTHS - 1).atDay(1);
        Map<List<String>, long[]> counts = new LinkedHashMap<>();
        long merged = 0;
        long split = 0;
        for (Map.Entry<YearMonth, List<Conversion>> month : provenance.conversionsByMonth(since).entrySet()) {
            for (Conversion taken : month.getValue()) {
                switch (taken.step()) {
                    case PROMOTED -> count(counts, taken.source(), taken.target(), months.indexOf(month.getKey()), taken.steps());
                    case MERGED -> merged += taken.steps();
                    case SPLIT -> split += taken.steps();
                    case TRANSLATED -> { /* The same in another language: no step of the chain. */ }
                }
            }
        }
        releases.byMonth(since).forEach((month, number) ->
                count(counts, ItemType.IDEA.getCode(), ChainStep.RELEASE, months.indexOf(month), number));
        List<ChainStep> steps = new ArrayList<>();
        counts.forEach((pair, numbers) -> steps.add(new ChainStep(pair.get(0), pair.get(1), IntStream.range(0, MONTHS).mapToObj(i -> numbers[i]).toList())));
        steps.sort(Comparator.comparingLong(ChainStep::getTotal).reversed().thenComparing(ChainStep::source).thenComparing(ChainStep::target));
        return new ChainTable(months, List.copyOf(steps), merged, split);
    }

    /** How many ideas have had no answer of the company for longer than the limit, up to {@link Overdue#MOST_COUNTED}. */
    public int overdueIdeas() {
        access.require(Permission.SEE_INTERNAL);
        return overdue.ideas();
    }

    /** The indexes of the last twelve months, by their codes. */
    public List<IndexTable> indexes() {
        access.require(Permission.SEE_INTERNAL);
        List<YearMonth> months = months();
        return indexes.stream().sorted(Comparator.comparing(MonthlyIndex::code)).map(index -> {
            Map<YearMonth, Share> shares = index.since(months.get(MONTHS - 1));
            return new IndexTable(index.code(), index.goal(), months, months.stream().map(month -> shares.getOrDefault(month, Share.NONE)).toList());
        }).toList();
    }

    private static List<YearMonth> months() {
        YearMonth last = YearMonth.now(ZoneOffset.UTC);
        return IntStream.range(0, MONTHS).mapToObj(last::minusMonths).toList();
    }

    private static void count(Map<List<String>, long[]> counts, String source, String target, int month, long number) {
        if (month >= 0) {
            counts.computeIfAbsent(List.of(source, target), pair -> new long[MONTHS])[month] += number;
        }
    }
}
