package brussels.repere.understanding.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.understanding.statistics.NeedEstimator.Estimate;
import brussels.repere.understanding.words.WordAnalyzer;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which needs are likeliest. */
class NeedEstimatorTest {

    private static final int ALL = 10_000;

    private final NeedEstimator estimator = new NeedEstimator();

    @DisplayName("A few of the likeliest are the first of all, the likeliest first")
    @ParameterizedTest
    @ValueSource(strings = {"je n'arrive plus à payer mon loyer", "schulden bij de deurwaarder", "et", ""})
    void likeliest(String text) {
        NeedEstimator.Estimates estimates =
                estimator.estimate(new WordAnalyzer().analyze(text, null).words());
        List<Estimate> all = estimates.likeliest(ALL);
        assertThat(all)
                .isSortedAccordingTo(
                        Comparator.comparingDouble(Estimate::probability).reversed())
                .allMatch(estimate -> estimate.probability() == estimates.of(estimate.term()))
                .extracting(Estimate::term)
                .hasSizeGreaterThan(100)
                .doesNotHaveDuplicates()
                .doesNotContain("");
        for (int limit : List.of(1, 2, 6, 50)) {
            assertThat(estimates.likeliest(limit)).isEqualTo(all.subList(0, limit));
        }
    }
}
