package brussels.repere.search.query;

import brussels.repere.coverage.Tier;
import java.util.Set;

/**
 * Why a hit stands where it stands: the parts of its score, the weightiest first ({@link ScoreLayout}).
 *
 * @param nameMatch from 0 to {@link #WHOLE_NAME}
 * @param fit from 0 to 99
 * @param tier the tier in which it was found
 * @param criteria what it meets of what orders within a tier
 */
public record Ranking(int nameMatch, int fit, Tier tier, Set<RankingCriterion> criteria) {

    /** The typed text is the whole name of the service. */
    public static final int WHOLE_NAME = 3;

    /** A name of the service has all parts of the typed text. */
    static final int ALL_IN_NAME = 2;

    /** A name of the service has all parts of the typed text except the place and the language. */
    static final int ALL_BUT_PLACE_IN_NAME = 1;

    public boolean meets(RankingCriterion criterion) {
        return criteria.contains(criterion);
    }
}
