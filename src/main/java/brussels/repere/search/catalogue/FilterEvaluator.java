package brussels.repere.search.catalogue;

import brussels.repere.search.plan.Filter;
import brussels.repere.search.plan.SearchField;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.BitSet;
import java.util.List;
import org.roaringbitmap.RoaringBitmap;

/** Finds which services of a catalogue meet a filter. Safe for use by several threads. */
final class FilterEvaluator {

    /** So many values are looked for in each service, rather than the services of each value joined. */
    private static final int MIN_VALUES_TO_SCAN = 8;

    private final Catalogue catalogue;
    /** The questions of one answer ask for the same lists of areas, which are looked up once. */
    private final Cache<List<String>, BitSet> ordinals =
            Caffeine.newBuilder().weakKeys().executor(Runnable::run).build();

    FilterEvaluator(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Returns those of some services that meet a filter. The caller must not change the set.
     *
     * @throws IllegalArgumentException for a filter that only the index can judge
     */
    RoaringBitmap find(Filter filter, RoaringBitmap within) {
        if (filter instanceof Filter.OneOf one) {
            return findOneOf(one, within);
        }
        if (filter instanceof Filter.AllOf all) {
            RoaringBitmap left = within;
            for (Filter condition : all.conditions()) {
                left = find(condition, left);
            }
            return left;
        }
        if (filter instanceof Filter.AtLeast some) {
            return some.count() == 1
                    ? findAny(some, within)
                    : NumberedSets.inAtLeast(
                            some.count(),
                            some.conditions().stream()
                                    .map(condition -> find(condition, within))
                                    .toList());
        }
        if (filter instanceof Filter.Not not) {
            return RoaringBitmap.andNot(within, find(not.condition(), within));
        }
        if (filter instanceof Filter.Between between) {
            return catalogue.numbers(between.field()).between(between.from(), between.to(), within);
        }
        if (filter instanceof Filter.Near near) {
            return catalogue.points().near(near.point(), near.metres(), within);
        }
        if (filter instanceof Filter.Everything) {
            return within;
        }
        return RoaringBitmap.and(findAnywhere(filter), within);
    }

    private RoaringBitmap findAnywhere(Filter filter) {
        if (filter instanceof Filter.HasValue has) {
            return catalogue.withValue(has.field());
        }
        if (filter instanceof Filter.WithId with) {
            return catalogue.withIds(with.ids());
        }
        if (filter instanceof Filter.StartsWith starts) {
            return catalogue.terms(starts.field()).withBeginning(starts.beginning());
        }
        if (filter instanceof Filter.InsideRing inside) {
            return catalogue.points().inside(inside.ring());
        }
        if (filter instanceof Filter.Nothing) {
            return new RoaringBitmap();
        }
        throw new IllegalArgumentException(
                "only the index judges " + filter.getClass().getSimpleName());
    }

    /** Looks only at those that were not found by the conditions before. */
    private RoaringBitmap findAny(Filter.AtLeast some, RoaringBitmap within) {
        RoaringBitmap found = new RoaringBitmap();
        RoaringBitmap left = within;
        for (Filter condition : some.conditions()) {
            RoaringBitmap more = find(condition, left);
            if (!more.isEmpty()) {
                found.or(more);
                left = RoaringBitmap.andNot(left, more);
            }
        }
        return found;
    }

    private RoaringBitmap findOneOf(Filter.OneOf one, RoaringBitmap within) {
        TermColumn column = catalogue.terms(one.field());
        if (one.values().size() < MIN_VALUES_TO_SCAN || !catalogue.hasOrdinals(one.field())) {
            return column.withAnyOf(one.values(), within);
        }
        BitSet wanted = one.field() == SearchField.AREA
                ? ordinals.get(one.values(), column::listOrdinals)
                : column.listOrdinals(one.values());
        return scan(one.field(), wanted, within);
    }

    private RoaringBitmap scan(SearchField field, BitSet wanted, RoaringBitmap within) {
        int[][] ordinals = catalogue.ordinals(field);
        return NumberedSets.filter(within, number -> {
            for (int ordinal : ordinals[number]) {
                if (wanted.get(ordinal)) {
                    return true;
                }
            }
            return false;
        });
    }
}
