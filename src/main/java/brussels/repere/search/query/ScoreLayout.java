package brussels.repere.search.query;

import brussels.repere.coverage.Tier;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * How the order of an answer is written as a number, in one place. The score of a hit is a number whose groups of binary digits
 * are the parts of its {@link Ranking}, the weightiest first, so that no sum of lesser parts outweighs a greater one, and the
 * parts can be read from the score again. It stays below 2^24, so that a float holds it exactly:
 *
 * <pre>
 *   name      first    fit      whole place    tier       criteria
 *   2 bits    1 bit    7 bits   1 bit          4 bits     9 bits
 * </pre>
 *
 * <ol>
 *   <li>name: whether the service bears the typed text as its name. People who type a name want that service, wherever it is.
 *   <li>first: whether it is one of the few devoted services that stand above all others, where the need wants a specialist.
 *   <li>fit: how much of what is needed the service meets ({@link TextQueryBuilder}).
 *   <li>whole place: if territories were chosen (or no place was given, so that all of the Region is meant), or the house of an
 *       address is not known, the services that serve all of the place come before those that serve a part of it: most of the
 *       people who are meant would stand before a closed door there.
 *   <li>tier: the nearer to home the better, {@link Tier}.
 *   <li>criteria: what orders within a tier, {@link RankingCriterion}.
 *   <li>after the score: distance, freshness, id ({@link ResultOrder}).
 * </ol>
 */
public final class ScoreLayout {

    static final float NAME_STEP = 1 << 22;
    static final float FIRST = 1 << 21;
    static final float FIT_STEP = 1 << 14;

    /** Added if the place is more than a point and the service serves all of it. */
    static final float COVERS_WHOLE_PLACE = 1 << 13;

    static final float TIER_STEP = 1 << 9;

    private static final int WEIGHTIEST_CRITERION = 1 << 8;

    /** The fit of a service that has a category which most people would mean; all needs share it. */
    static final int FIT_BEST_CATEGORIES = 90;

    /** The fit of categories that may be meant too: less than half, so that two possible needs do not outweigh a sure one. */
    static final int FIT_OTHER_CATEGORIES = 40;

    /** The fit of words that were not understood and stand in a name of the service: less than any need. */
    static final int FIT_WORDS_IN_NAME = 9;

    /** The fit of the same as beginnings of words in a name. */
    static final int FIT_PREFIXES_IN_NAME = 7;

    /** The fit of the same in any text of the service. */
    static final int FIT_WORDS_IN_TEXT = 5;

    /** The fit of the same with typing errors in a name: never before what is spelled correctly. */
    static final int FIT_MISSPELLED_IN_NAME = 3;

    private ScoreLayout() {}

    static float scoreOf(Tier tier) {
        return TIER_STEP * (Tier.values().length - tier.ordinal());
    }

    static int scoreOf(RankingCriterion criterion) {
        return WEIGHTIEST_CRITERION >> criterion.ordinal();
    }

    /** @param score the score of a hit, as the index returned it */
    public static Ranking decode(float score) {
        int digits = Math.round(score);
        int tier = digits % (int) COVERS_WHOLE_PLACE / (int) TIER_STEP;
        return new Ranking(
                digits % (int) NAME_STEP >= FIRST,
                digits / (int) NAME_STEP,
                digits % (int) FIRST / (int) FIT_STEP,
                Tier.values()[Tier.values().length - tier],
                decodeCriteria(digits));
    }

    private static Set<RankingCriterion> decodeCriteria(int digits) {
        Set<RankingCriterion> met = EnumSet.noneOf(RankingCriterion.class);
        for (RankingCriterion criterion : RankingCriterion.values()) {
            if ((digits & scoreOf(criterion)) != 0) {
                met.add(criterion);
            }
        }
        return Collections.unmodifiableSet(met);
    }
}
