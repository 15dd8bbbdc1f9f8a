package brussels.repere.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.coverage.Tier;
import brussels.repere.search.query.Ranking.Advantage;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A score is its parts, and no sum of lesser parts outweighs a greater one. */
class RankingTest {

    private static final int EVERYTHING =
            Arrays.stream(Advantage.values()).mapToInt(Advantage::score).sum();

    private static float score(int name, int fit, Tier tier, int within) {
        return Ranking.NAME_STEP * name + Ranking.FIT_STEP * fit + Ranking.tierScore(tier) + within;
    }

    @ParameterizedTest
    @EnumSource(Tier.class)
    void a_score_is_taken_apart_into_what_it_was_made_of(Tier tier) {
        assertThat(Ranking.fromScore(score(0, 0, tier, 0))).isEqualTo(new Ranking(0, 0, tier, Set.of()));
        assertThat(Ranking.fromScore(score(3, 99, tier, EVERYTHING)))
                .isEqualTo(new Ranking(3, 99, tier, EnumSet.allOf(Advantage.class)));
        assertThat(Ranking.fromScore(score(1, 45, tier, Advantage.SPEAKS_LANGUAGE.score())))
                .isEqualTo(new Ranking(1, 45, tier, Set.of(Advantage.SPEAKS_LANGUAGE)));
        assertThat(Ranking.fromScore(score(0, 9, tier, Advantage.SPECIALISED.score())))
                .isEqualTo(new Ranking(0, 9, tier, Set.of(Advantage.SPECIALISED)));
    }

    @Test
    void a_greater_part_is_never_outweighed() {
        assertThat(score(1, 0, Tier.NEARBY, 0)).isGreaterThan(score(0, 99, Tier.QUARTIER, EVERYTHING));
        assertThat(score(0, 1, Tier.NEARBY, 0)).isGreaterThan(score(0, 0, Tier.QUARTIER, EVERYTHING));
        assertThat(score(0, 0, Tier.QUARTIER, 0)).isGreaterThan(score(0, 0, Tier.COMMUNE, EVERYTHING));
        assertThat(Advantage.CERTAIN.score())
                .isGreaterThan(EVERYTHING - Advantage.OPEN.score() - Advantage.CERTAIN.score());
        assertThat(Advantage.ELIGIBLE.score())
                .isGreaterThan(Advantage.SPEAKS_LANGUAGE.score()
                        + Advantage.SPECIALISED.score()
                        + Advantage.CURRENT_FACTS.score());
        assertThat(Advantage.SPEAKS_LANGUAGE.score())
                .isGreaterThan(Advantage.SPECIALISED.score() + Advantage.CURRENT_FACTS.score());
        assertThat(Advantage.SPECIALISED.score()).isGreaterThan(Advantage.CURRENT_FACTS.score());
        assertThat(EVERYTHING).isLessThan((int) Ranking.TIER_STEP);
        assertThat(Advantage.OPEN.score()).isGreaterThan(EVERYTHING - Advantage.OPEN.score());
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
        float sure = score(0, 0, tier, Advantage.CERTAIN.score()) + Ranking.COVERS_WHOLE_PLACE;
        assertThat(sure)
                .isGreaterThan(score(0, 0, Tier.QUARTIER, Advantage.SPEAKS_LANGUAGE.score()))
                .isLessThan(score(0, 1, tier, 0));
        assertThat(Ranking.fromScore(sure)).isEqualTo(new Ranking(0, 0, tier, Set.of(Advantage.CERTAIN)));
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
