package brussels.repere.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.coverage.Tier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A score is its parts, and no sum of lesser parts outweighs a greater one. */
class RankingTest {

    private static final int EVERYTHING = Ranking.OPEN
            + Ranking.CERTAIN
            + Ranking.ELIGIBLE
            + Ranking.SPEAKS_LANGUAGE
            + Ranking.SPECIALISED
            + Ranking.CURRENT_FACTS;

    private static float score(int name, int fit, Tier tier, int within) {
        return Ranking.NAME_STEP * name + Ranking.FIT_STEP * fit + Ranking.tierScore(tier) + within;
    }

    @ParameterizedTest
    @EnumSource(Tier.class)
    void a_score_is_taken_apart_into_what_it_was_made_of(Tier tier) {
        assertThat(Ranking.fromScore(score(0, 0, tier, 0)))
                .isEqualTo(new Ranking(0, 0, tier, false, false, false, false, false, false));
        assertThat(Ranking.fromScore(score(3, 99, tier, EVERYTHING)))
                .isEqualTo(new Ranking(3, 99, tier, true, true, true, true, true, true));
        assertThat(Ranking.fromScore(score(1, 45, tier, Ranking.SPEAKS_LANGUAGE)))
                .isEqualTo(new Ranking(1, 45, tier, false, false, false, true, false, false));
        assertThat(Ranking.fromScore(score(0, 9, tier, Ranking.SPECIALISED)))
                .isEqualTo(new Ranking(0, 9, tier, false, false, false, false, true, false));
    }

    @Test
    void a_greater_part_is_never_outweighed() {
        assertThat(score(1, 0, Tier.NEARBY, 0)).isGreaterThan(score(0, 99, Tier.QUARTIER, EVERYTHING));
        assertThat(score(0, 1, Tier.NEARBY, 0)).isGreaterThan(score(0, 0, Tier.QUARTIER, EVERYTHING));
        assertThat(score(0, 0, Tier.QUARTIER, 0)).isGreaterThan(score(0, 0, Tier.COMMUNE, EVERYTHING));
        assertThat(Ranking.CERTAIN).isGreaterThan(EVERYTHING - Ranking.OPEN - Ranking.CERTAIN);
        assertThat(Ranking.ELIGIBLE)
                .isGreaterThan(Ranking.SPEAKS_LANGUAGE + Ranking.SPECIALISED + Ranking.CURRENT_FACTS);
        assertThat(Ranking.SPEAKS_LANGUAGE).isGreaterThan(Ranking.SPECIALISED + Ranking.CURRENT_FACTS);
        assertThat(Ranking.SPECIALISED).isGreaterThan(Ranking.CURRENT_FACTS);
        assertThat(EVERYTHING).isLessThan((int) Ranking.TIER_STEP);
        assertThat(Ranking.OPEN).isGreaterThan(EVERYTHING - Ranking.OPEN);
        assertThat(Ranking.tierScore(Tier.QUARTIER) + Ranking.TIER_STEP)
                .isLessThanOrEqualTo(Ranking.COVERS_WHOLE_PLACE);
    }

    @Test
    void the_greatest_score_is_exact() {
        float highest = score(3, 99, Tier.QUARTIER, (int) Ranking.TIER_STEP - 1) + Ranking.COVERS_WHOLE_PLACE;
        assertThat(highest).isLessThan(1 << 24);
        assertThat(Math.nextDown(highest)).isGreaterThanOrEqualTo(highest - 1);
    }

    @ParameterizedTest
    @EnumSource(Tier.class)
    void of_a_chosen_territory_who_serves_all_comes_first_and_its_tier_is_still_told(Tier tier) {
        float sure = score(0, 0, tier, Ranking.CERTAIN) + Ranking.COVERS_WHOLE_PLACE;
        assertThat(sure)
                .isGreaterThan(score(0, 0, Tier.QUARTIER, Ranking.SPEAKS_LANGUAGE))
                .isLessThan(score(0, 1, tier, 0));
        assertThat(Ranking.fromScore(sure)).isEqualTo(new Ranking(0, 0, tier, false, true, false, false, false, false));
    }

    @Test
    void what_is_spelled_so_is_worth_more_than_what_nearly_is_and_any_need_more_than_words() {
        assertThat(Ranking.FIT_WORDS_IN_NAME).isGreaterThan(Ranking.FIT_PREFIXES_IN_NAME);
        assertThat(Ranking.FIT_PREFIXES_IN_NAME).isGreaterThan(Ranking.FIT_WORDS_IN_TEXT);
        assertThat(Ranking.FIT_WORDS_IN_TEXT).isGreaterThan(Ranking.FIT_MISSPELLED_IN_NAME);
        assertThat(Ranking.FIT_BEST_CATEGORIES + Ranking.FIT_WORDS_IN_NAME)
                .as("two digits")
                .isLessThan(100);
        assertThat(2 * Ranking.FIT_OTHER_CATEGORIES).isLessThan(Ranking.FIT_BEST_CATEGORIES);
    }
}
