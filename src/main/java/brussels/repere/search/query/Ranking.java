package brussels.repere.search.query;

import brussels.repere.coverage.Tier;
import brussels.repere.directory.FactsAge;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

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
 */
public record Ranking(int nameMatch, int fit, Tier tier, Set<Advantage> advantages) {

    /** What puts a hit before others of its tier, the weightiest first: each outweighs all that follow it together. */
    public enum Advantage {
        /** Known to be open at the time asked; nobody has it where nobody asked, and those of whom it is not known are last. */
        OPEN,
        /** Serves the place for certain. */
        CERTAIN,
        /** Known to fit all that was asked of age, audience, cost and appointment. */
        ELIGIBLE,
        SPEAKS_LANGUAGE,
        SPECIALISED,
        /** Verified not long ago, {@link FactsAge}. */
        CURRENT_FACTS;

        private static final int HIGHEST_BIT = 7;

        int score() {
            return 1 << HIGHEST_BIT - ordinal();
        }
    }

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

    public Ranking {
        advantages = Set.copyOf(advantages);
    }

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
                Arrays.stream(Advantage.values())
                        .filter(advantage -> (all & advantage.score()) != 0)
                        .collect(Collectors.toSet()));
    }

    public boolean has(Advantage advantage) {
        return advantages.contains(advantage);
    }
}
