package brussels.repere.search.query;

import brussels.repere.coverage.Tier;

/**
 * The order of an answer, in one place. The score of a hit is a number of which each group of binary digits is a part of its
 * rank, the weightiest first, so that no sum of lesser parts outweighs a greater one, and a score can be taken apart again.
 * It stays below 2^24, so that a float holds it exactly:
 *
 * <pre>
 *   name      fit      all of it      tier       within
 *   2 bits    7 bits   1 bit          4 bits     8 bits
 * </pre>
 *
 * <ol>
 *   <li>name: bears what was typed as its name. Who types a name wants that one, wherever it is.
 *   <li>fit: how much of what is needed it meets ({@link TextQueryBuilder}).
 *   <li>all of it: where territories were chosen (or nobody said a place, so that all of the Region is meant), or the house
 *       of an address is not known, those that serve all of it come before those that serve a part: of these, most people who
 *       are meant would stand before a closed door.
 *   <li>tier: the nearer to home the better, {@link Tier}.
 *   <li>within a tier: known to be open, if that was asked, before not known, serves for certain before perhaps, known to fit
 *       who asks before not known ({@link EligibilityFilter}), speaks the language before calling an interpreter, where people travel
 *       anyway, from the bassin on, who does little else before who does everything, and facts that are current before old ones.
 *   <li>then, not part of the score: distance, freshness, id.
 * </ol>
 *
 * @param nameMatch 0 to {@link #WHOLE_NAME}
 * @param fit 0 to 99
 * @param tier one of {@link Tier}
 * @param open at the time asked; false where nobody asked
 * @param eligible all that was asked of age, audience, cost and appointment
 * @param currentFacts verified not long ago, {@link brussels.repere.directory.FactsAge}
 */
public record Ranking(
        int nameMatch,
        int fit,
        Tier tier,
        boolean open,
        boolean certain,
        boolean eligible,
        boolean speaksLanguage,
        boolean specialised,
        boolean currentFacts) {

    /** Its whole name is what was typed. */
    public static final int WHOLE_NAME = 3;

    /** A name of it holds all that was typed. */
    static final int ALL_IN_NAME = 2;

    /** A name of it holds all but the place and the language. */
    static final int ALL_BUT_PLACE_IN_NAME = 1;

    /** Shared by all needs, for those of their categories that most would mean. */
    static final int FIT_BEST_CATEGORIES = 90;

    /** The same for categories that may be meant too: less than half, so that two perhaps are not one surely. */
    static final int FIT_OTHER_CATEGORIES = 40;

    /** Words that nobody understood stand in a name of it: less than any need. */
    static final int FIT_WORDS_IN_NAME = 9;

    /** As the beginnings of words. */
    static final int FIT_PREFIXES_IN_NAME = 7;

    /** Among all that it says of itself. */
    static final int FIT_WORDS_IN_TEXT = 5;

    /** With slips of keys: never before what is spelled so. */
    static final int FIT_MISSPELLED_IN_NAME = 3;

    static final float NAME_STEP = 1 << 20;
    static final float FIT_STEP = 1 << 13;

    /** Added to the tier where the place is more than a point: who serves all of it comes before who serves a part of it. */
    static final float COVERS_WHOLE_PLACE = 1 << 12;

    static final float TIER_STEP = 1 << 8;

    /** Where somebody asked who is open: those of whom nobody knows are the last of their tier. */
    static final int OPEN = 1 << 7;

    static final int CERTAIN = 1 << 6;

    static final int ELIGIBLE = 1 << 5;
    static final int SPEAKS_LANGUAGE = 1 << 4;
    static final int SPECIALISED = 1 << 3;
    static final int CURRENT_FACTS = 1 << 2;

    static float tierScore(Tier tier) {
        return TIER_STEP * (Tier.values().length - tier.ordinal());
    }

    /** @param score of a hit, as the index gave it */
    public static Ranking fromScore(float score) {
        int all = Math.round(score);
        int tier = all % (int) COVERS_WHOLE_PLACE / (int) TIER_STEP;
        return new Ranking(
                all / (int) NAME_STEP,
                all % (int) NAME_STEP / (int) FIT_STEP,
                Tier.values()[Tier.values().length - tier],
                hasBit(all, OPEN),
                hasBit(all, CERTAIN),
                hasBit(all, ELIGIBLE),
                hasBit(all, SPEAKS_LANGUAGE),
                hasBit(all, SPECIALISED),
                hasBit(all, CURRENT_FACTS));
    }

    private static boolean hasBit(int score, int digit) {
        return (score & digit) != 0;
    }
}
