package brussels.repere.search.catalogue;

import brussels.repere.search.plan.Filter;
import brussels.repere.search.plan.ScoredQuery;
import java.util.Comparator;
import java.util.List;
import org.roaringbitmap.IntConsumer;
import org.roaringbitmap.RoaringBitmap;

/** Finds what a scoring finds in a catalogue, and computes the scores. Safe for use by several threads. */
final class ScoreEvaluator {

    private final Catalogue catalogue;
    private final FilterEvaluator filters;

    ScoreEvaluator(Catalogue catalogue, FilterEvaluator filters) {
        this.catalogue = catalogue;
        this.filters = filters;
    }

    /** Returns those of some services that a scoring finds. The caller must not change the set. */
    RoaringBitmap find(ScoredQuery scoring, RoaringBitmap within) {
        if (scoring instanceof ScoredQuery.Constant constant) {
            return filters.find(constant.filter(), within);
        }
        if (scoring instanceof ScoredQuery.BestOf best) {
            return findAny(best.options(), within);
        }
        ScoredQuery.SumOf sum = (ScoredQuery.SumOf) scoring;
        RoaringBitmap found = within;
        for (ScoredQuery required : sum.required()) {
            found = find(required, found);
        }
        for (Filter filter : sum.filters()) {
            found = filters.find(filter, found);
        }
        return sum.minOptional() == 0 ? found : findOptional(sum, found);
    }

    private RoaringBitmap findOptional(ScoredQuery.SumOf sum, RoaringBitmap within) {
        return sum.minOptional() == 1
                ? findAny(sum.optional(), within)
                : NumberedSets.inAtLeast(
                        sum.minOptional(),
                        sum.optional().stream().map(each -> find(each, within)).toList());
    }

    private RoaringBitmap findAny(List<ScoredQuery> options, RoaringBitmap within) {
        RoaringBitmap found = new RoaringBitmap();
        RoaringBitmap left = within;
        for (ScoredQuery option : options) {
            RoaringBitmap more = find(option, left);
            if (!more.isEmpty()) {
                found.or(more);
                left = RoaringBitmap.andNot(left, more);
            }
        }
        return found;
    }

    /**
     * Returns the scores of services, by their numbers.
     *
     * @param found services that the scoring finds
     */
    float[] score(ScoredQuery scoring, RoaringBitmap found) {
        float[] scores = new float[catalogue.size()];
        add(scoring, found, scores);
        return scores;
    }

    private void add(ScoredQuery scoring, RoaringBitmap found, float[] scores) {
        if (scoring instanceof ScoredQuery.Constant constant) {
            addConstant(found, constant.score(), scores);
        } else if (scoring instanceof ScoredQuery.BestOf best) {
            addBest(best, found, scores);
        } else {
            ScoredQuery.SumOf sum = (ScoredQuery.SumOf) scoring;
            sum.required().forEach(part -> add(part, found, scores));
            sum.optional().forEach(part -> add(part, find(part, found), scores));
        }
    }

    private static void addConstant(RoaringBitmap found, float score, float[] scores) {
        if (score != 0) {
            found.forEach((IntConsumer) number -> scores[number] += score);
        }
    }

    /** Of options that all have one score, the best one that finds a service counts, so that the others need not look for it. */
    private void addBest(ScoredQuery.BestOf best, RoaringBitmap found, float[] scores) {
        if (best.options().stream().allMatch(ScoredQuery.Constant.class::isInstance)) {
            List<ScoredQuery.Constant> options = best.options().stream()
                    .map(ScoredQuery.Constant.class::cast)
                    .sorted(Comparator.comparing(ScoredQuery.Constant::score).reversed())
                    .toList();
            RoaringBitmap left = found;
            for (ScoredQuery.Constant option : options) {
                RoaringBitmap now = filters.find(option.filter(), left);
                if (!now.isEmpty()) {
                    addConstant(now, option.score(), scores);
                    left = RoaringBitmap.andNot(left, now);
                }
            }
            return;
        }
        float[] highest = new float[catalogue.size()];
        for (ScoredQuery option : best.options()) {
            RoaringBitmap now = find(option, found);
            float[] own = score(option, now);
            now.forEach((IntConsumer) number -> highest[number] = Math.max(highest[number], own[number]));
        }
        found.forEach((IntConsumer) number -> scores[number] += highest[number]);
    }
}
