package brussels.repere.search.query;

import brussels.repere.coverage.Tier;
import java.util.Set;

/**
 * Why a hit stands where it stands: the parts of its score, the weightiest first ({@link ScoreLayout}).
 *
 * @param first whether it stands above all tiers, as one of the few that are devoted to a need that wants a specialist
 * @param nameMatch from 0 to {@link #WHOLE_NAME}
 * @param fit from 0 to 99
 * @param tier the tier in which it was found
 * @param criteria what it meets of what orders within a tier
 */
public record Ranking(boolean first, int nameMatch, int fit, Tier tier, Set<RankingCriterion> criteria) {

    /** The typed text is the whole name of the service. */
    public static final int WHOLE_NAME = 2;

    /** A name of the service has all parts of the typed text but those that say where, when, for whom or in which language. */
    static final int ALL_IN_NAME = 1;

    /** Returns whether it has a category that most people would mean by what is needed. */
    public boolean meetsWhatMostWouldMean() {
        return fit >= ScoreLayout.FIT_BEST_CATEGORIES;
    }

    public boolean meets(RankingCriterion criterion) {
        return criteria.contains(criterion);
    }
}
