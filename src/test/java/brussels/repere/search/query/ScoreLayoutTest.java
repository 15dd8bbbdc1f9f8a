package brussels.repere.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.coverage.Tier;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A score holds its parts, and no sum of lesser parts outweighs a greater one")
class ScoreLayoutTest {

    private static final int OPEN = ScoreLayout.scoreOf(RankingCriterion.OPEN);
    private static final int CERTAIN = ScoreLayout.scoreOf(RankingCriterion.CERTAIN);
    private static final int ELIGIBLE = ScoreLayout.scoreOf(RankingCriterion.ELIGIBLE);
    private static final int SPEAKS_LANGUAGE = ScoreLayout.scoreOf(RankingCriterion.SPEAKS_LANGUAGE);
    private static final int DEVOTED = ScoreLayout.scoreOf(RankingCriterion.DEVOTED);
    private static final int NOT_MARGINAL = ScoreLayout.scoreOf(RankingCriterion.NOT_MARGINAL);
    private static final int IN_WALKING_DISTANCE = ScoreLayout.scoreOf(RankingCriterion.IN_WALKING_DISTANCE);
    private static final int IN_REACH = ScoreLayout.scoreOf(RankingCriterion.IN_REACH);
    private static final int CURRENT_FACTS = ScoreLayout.scoreOf(RankingCriterion.CURRENT_FACTS);
    private static final int ALL_CRITERIA = Arrays.stream(RankingCriterion.values())
            .mapToInt(ScoreLayout::scoreOf)
            .sum();

    private static float score(int nameMatch, int fit, Tier tier, int criteria) {
        return ScoreLayout.NAME_STEP * nameMatch + ScoreLayout.FIT_STEP * fit + ScoreLayout.scoreOf(tier) + criteria;
    }

    @ParameterizedTest
    @EnumSource(Tier.class)
    @DisplayName("A score is decoded into the parts that it was made of")
    void decode(Tier tier) {
        assertThat(ScoreLayout.decode(score(0, 0, tier, 0))).isEqualTo(new Ranking(false, 0, 0, tier, Set.of()));
        assertThat(ScoreLayout.decode(score(2, 99, tier, ALL_CRITERIA)))
                .isEqualTo(new Ranking(false, 2, 99, tier, Set.of(RankingCriterion.values())));
        assertThat(ScoreLayout.decode(score(1, 45, tier, SPEAKS_LANGUAGE)))
                .isEqualTo(new Ranking(false, 1, 45, tier, Set.of(RankingCriterion.SPEAKS_LANGUAGE)));
        assertThat(ScoreLayout.decode(score(0, 9, tier, DEVOTED)))
                .isEqualTo(new Ranking(false, 0, 9, tier, Set.of(RankingCriterion.DEVOTED)));
    }

    @Test
    @DisplayName("A greater part is never outweighed by lesser ones")
    void weights() {
        assertThat(score(1, 0, Tier.NEARBY, 0)).isGreaterThan(score(0, 99, Tier.QUARTIER, ALL_CRITERIA));
        assertThat(score(0, 1, Tier.NEARBY, 0)).isGreaterThan(score(0, 0, Tier.QUARTIER, ALL_CRITERIA));
        assertThat(score(0, 0, Tier.QUARTIER, 0)).isGreaterThan(score(0, 0, Tier.COMMUNE, ALL_CRITERIA));
        assertThat(CERTAIN).isGreaterThan(ALL_CRITERIA - OPEN - CERTAIN);
        int distance = IN_WALKING_DISTANCE + IN_REACH;
        int devotion = DEVOTED + NOT_MARGINAL;
        assertThat(ELIGIBLE).isGreaterThan(SPEAKS_LANGUAGE + devotion + distance + CURRENT_FACTS);
        assertThat(SPEAKS_LANGUAGE).isGreaterThan(devotion + distance + CURRENT_FACTS);
        assertThat(DEVOTED).isGreaterThan(NOT_MARGINAL + distance + CURRENT_FACTS);
        assertThat(NOT_MARGINAL).isGreaterThan(distance + CURRENT_FACTS);
        assertThat(IN_WALKING_DISTANCE).isGreaterThan(IN_REACH + CURRENT_FACTS);
        assertThat(IN_REACH).isGreaterThan(CURRENT_FACTS);
        assertThat(ALL_CRITERIA).isLessThan((int) ScoreLayout.TIER_STEP);
        assertThat(OPEN).isGreaterThan(ALL_CRITERIA - OPEN);
        assertThat(ScoreLayout.scoreOf(Tier.QUARTIER) + ScoreLayout.TIER_STEP)
                .isLessThanOrEqualTo(ScoreLayout.COVERS_WHOLE_PLACE);
    }

    @Test
    @DisplayName("A float holds the highest score exactly")
    void highestScore() {
        float highest = ScoreLayout.FIRST
                + score(2, 99, Tier.QUARTIER, (int) ScoreLayout.TIER_STEP - 1)
                + ScoreLayout.COVERS_WHOLE_PLACE;
        assertThat(highest).isLessThan(1 << 24);
        assertThat(Math.nextDown(highest)).isGreaterThanOrEqualTo(highest - 1);
    }

    @ParameterizedTest
    @EnumSource(Tier.class)
    @DisplayName("Serving all of a chosen territory weighs more than the tier, which can still be decoded")
    void wholePlace(Tier tier) {
        float whole = score(0, 0, tier, CERTAIN) + ScoreLayout.COVERS_WHOLE_PLACE;
        assertThat(whole)
                .isGreaterThan(score(0, 0, Tier.QUARTIER, SPEAKS_LANGUAGE))
                .isLessThan(score(0, 1, tier, 0));
        assertThat(ScoreLayout.decode(whole))
                .isEqualTo(new Ranking(false, 0, 0, tier, Set.of(RankingCriterion.CERTAIN)));
    }

    @Test
    @DisplayName(
            "The few that stand first do so whatever others have but a name that was typed, and keep their other parts")
    void first() {
        float first = ScoreLayout.FIRST + score(0, 45, Tier.REGION, DEVOTED + NOT_MARGINAL);
        assertThat(first)
                .isGreaterThan(score(0, 99, Tier.QUARTIER, ALL_CRITERIA) + ScoreLayout.COVERS_WHOLE_PLACE)
                .isLessThan(score(1, 0, Tier.NEARBY, 0));
        assertThat(ScoreLayout.decode(first))
                .isEqualTo(new Ranking(
                        true, 0, 45, Tier.REGION, Set.of(RankingCriterion.DEVOTED, RankingCriterion.NOT_MARGINAL)));
    }

    @Test
    @DisplayName("Correct spelling is worth more than a near one, and any need more than words")
    void fits() {
        assertThat(ScoreLayout.FIT_WORDS_IN_NAME).isGreaterThan(ScoreLayout.FIT_PREFIXES_IN_NAME);
        assertThat(ScoreLayout.FIT_PREFIXES_IN_NAME).isGreaterThan(ScoreLayout.FIT_WORDS_IN_TEXT);
        assertThat(ScoreLayout.FIT_WORDS_IN_TEXT).isGreaterThan(ScoreLayout.FIT_MISSPELLED_IN_NAME);
        assertThat(ScoreLayout.FIT_BEST_CATEGORIES + ScoreLayout.FIT_WORDS_IN_NAME)
                .as("two digits")
                .isLessThan(100);
        assertThat(2 * ScoreLayout.FIT_OTHER_CATEGORIES).isLessThan(ScoreLayout.FIT_BEST_CATEGORIES);
    }
}
