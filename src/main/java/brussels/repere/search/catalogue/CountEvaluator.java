package brussels.repere.search.catalogue;

import brussels.repere.search.plan.CountRequest;
import brussels.repere.search.plan.PlanResult;
import brussels.repere.search.plan.SearchField;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.roaringbitmap.IntConsumer;
import org.roaringbitmap.RoaringBitmap;

/** Counts what plans ask for. Safe for use by several threads. */
final class CountEvaluator {

    private final Catalogue catalogue;
    private final FilterEvaluator filters;

    CountEvaluator(Catalogue catalogue, FilterEvaluator filters) {
        this.catalogue = catalogue;
        this.filters = filters;
    }

    long count(CountRequest.Matches matches, RoaringBitmap among) {
        return filters.find(matches.filter(), among).getLongCardinality();
    }

    /** Counts values or bands. */
    PlanResult.ValueCounts countValues(CountRequest.Counted counted, RoaringBitmap among) {
        Map<String, Long> counts;
        if (counted instanceof CountRequest.Values values) {
            counts = countValues(values.field(), values.max(), among);
        } else {
            counts = new LinkedHashMap<>();
            ((CountRequest.Bands) counted)
                    .filters()
                    .forEach((name, band) ->
                            counts.put(name, filters.find(band, among).getLongCardinality()));
        }
        return new PlanResult.ValueCounts(among.getLongCardinality(), counts);
    }

    /** The most frequent first; of equally frequent ones that which stands first in the column, which is in the order of its values. */
    private Map<String, Long> countValues(SearchField field, int max, RoaringBitmap among) {
        TermColumn column = catalogue.terms(field);
        int[][] ordinals = catalogue.ordinals(field);
        int[] counts = new int[column.size()];
        among.forEach((IntConsumer) number -> {
            for (int ordinal : ordinals[number]) {
                counts[ordinal]++;
            }
        });
        long[] order = new long[counts.length];
        int found = 0;
        for (int ordinal = 0; ordinal < counts.length; ordinal++) {
            if (counts[ordinal] > 0) {
                order[found++] = ((long) -counts[ordinal] << Integer.SIZE) | ordinal;
            }
        }
        Arrays.sort(order, 0, found);
        Map<String, Long> byValue = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(found, max); i++) {
            int ordinal = (int) order[i];
            byValue.put(column.value(ordinal), (long) counts[ordinal]);
        }
        return byValue;
    }
}
