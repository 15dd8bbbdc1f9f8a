package brussels.repere.search;

import brussels.repere.search.index.ServiceFields;
import java.util.List;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * How well a service fits what was asked in words. A service that bears the words as its name comes before all tiers; a need
 * that is met orders within a tier, since what serves nearer to home comes first.
 */
final class Fit {

    /** More than all tiers together. */
    private static final float NAMED = 100;

    /** The shorter of two names that hold the words is the one meant: a part of the score of words, which stays below 20. */
    private static final float WHOLE_NAME = 0.5f;

    /** Shared among the needs, so that all of them stay below a step between tiers. */
    private static final float BEST = 6;

    private static final float OTHER = 3;
    private static final float WORDS = 2;
    private static final int ONE_SLIP_FROM = 5;
    private static final int TWO_SLIPS_FROM = 9;

    private final Wish wish;

    Fit(Wish wish) {
        this.wish = wish;
    }

    BooleanPredicateClausesStep<?, ?> predicate(SearchPredicateFactory f) {
        BooleanPredicateClausesStep<?, ?> any = f.bool();
        for (Wish.Need need : wish.needs()) {
            has(f, any, need.best(), BEST / wish.needs().size());
            has(f, any, need.others(), OTHER / wish.needs().size());
        }
        if (!wish.typed().isEmpty()) {
            any.should(names(f, wish.typed(), false).constantScore().boost(NAMED));
            any.should(names(f, wish.typed(), false).boost(WHOLE_NAME));
        }
        if (!wish.words().isEmpty()) {
            any.should(names(f, wish.words(), true).constantScore().boost(WORDS));
        }
        return any;
    }

    private static void has(
            SearchPredicateFactory f, BooleanPredicateClausesStep<?, ?> any, List<String> categories, float boost) {
        if (!categories.isEmpty()) {
            any.should(f.terms()
                    .field(ServiceFields.CATEGORY)
                    .matchingAny(categories)
                    .constantScore()
                    .boost(boost));
        }
    }

    private static BooleanPredicateClausesStep<?, ?> names(
            SearchPredicateFactory f, List<String> words, boolean forgiving) {
        BooleanPredicateClausesStep<?, ?> all = f.bool();
        for (String word : words) {
            int slips = !forgiving || word.length() < ONE_SLIP_FROM ? 0 : word.length() < TWO_SLIPS_FROM ? 1 : 2;
            all.must(f.match().field(ServiceFields.NAME).matching(word).fuzzy(slips, 1));
        }
        return all;
    }
}
