package brussels.repere.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.repere.search.index.IndexUnavailable;
import brussels.repere.search.plan.Filter;
import brussels.repere.search.plan.FoundCursor;
import brussels.repere.search.plan.PlanExecutor;
import brussels.repere.search.plan.PlanResult;
import brussels.repere.search.plan.ResultWindow;
import brussels.repere.search.plan.ScoredQuery;
import brussels.repere.search.plan.SearchField;
import brussels.repere.search.plan.SearchPlan;
import brussels.repere.search.plan.SearchTimeout;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who answers a plan, and what happens while the search engine is away. */
class PlanRouterTest {

    private static final Filter IN_TEXT = Filter.is(SearchField.TEXT, "dett");
    private static final Filter IN_NAME = Filter.is(SearchField.NAME, "dettes");

    private final RecordingExecutor index = new RecordingExecutor(1);
    private final RecordingExecutor catalogue = new RecordingExecutor(2);
    private final MeterRegistry figures = new SimpleMeterRegistry();
    private final PlanMeter meter = new PlanMeter(figures);
    private long now;

    private static final class RecordingExecutor implements PlanExecutor {

        private final long total;
        private SearchPlan asked;
        private int questions;
        private boolean away;

        RecordingExecutor(long total) {
            this.total = total;
        }

        @Override
        public PlanResult execute(SearchPlan plan, SearchTimeout patience) {
            questions++;
            asked = plan;
            if (away) {
                throw new IndexUnavailable("away", null);
            }
            return new PlanResult(total, List.of(), Map.of(), Map.of(), false);
        }

        @Override
        public FoundCursor open(SearchPlan plan) {
            execute(plan, SearchTimeout.FOR_AN_ANSWER);
            return null;
        }
    }

    private PlanRouter router() {
        return new PlanRouter(index, () -> Optional.of(catalogue), () -> now, meter);
    }

    private PlanRouter routerWithoutCatalogue() {
        return new PlanRouter(index, Optional::empty, () -> now, meter);
    }

    private static SearchPlan plan(Filter... options) {
        ScoredQuery query = ScoredQuery.bestOf(List.of(options).stream()
                .map(filter -> ScoredQuery.constant(filter, 1))
                .toList());
        return new SearchPlan(query, List.of(), List.of(), List.of(), new ResultWindow(0, 1));
    }

    private static PlanResult ask(PlanRouter router, SearchPlan plan) {
        return router.execute(plan, SearchTimeout.FOR_AN_ANSWER);
    }

    @DisplayName("The catalogue answers all but words that only the index knows")
    @Test
    void routes() {
        assertThat(ask(router(), plan(IN_NAME)).total()).isEqualTo(2);
        assertThat(ask(router(), plan(IN_NAME, IN_TEXT)).total()).isEqualTo(1);
        Filter slip = Filter.allOf(List.of(IN_NAME, new Filter.Resembles(SearchField.NAME, "dette", 1)));
        assertThat(ask(router(), plan(slip)).total()).isEqualTo(1);
        assertThat(ask(routerWithoutCatalogue(), plan(IN_NAME)).total()).isEqualTo(1);
    }

    @DisplayName("While the engine is away, such words are left out, and the result says so")
    @Test
    void engineAway() {
        index.away = true;
        PlanResult found = ask(router(), plan(IN_NAME, IN_TEXT));
        assertThat(found.total()).isEqualTo(2);
        assertThat(found.wordsLeftOut()).isTrue();
        assertThat(catalogue.asked)
                .isEqualTo(new SearchPlan(
                        ScoredQuery.bestOf(List.of(
                                ScoredQuery.constant(IN_NAME, 1), ScoredQuery.constant(new Filter.Nothing(), 1))),
                        List.of(),
                        List.of(),
                        List.of(),
                        new ResultWindow(0, 1)));
        assertThat(ask(router(), plan(IN_NAME)).wordsLeftOut()).isFalse();
    }

    @DisplayName("Who answered is counted, once for each plan")
    @Test
    void counts() {
        ask(router(), plan(IN_NAME));
        ask(router(), plan(IN_TEXT));
        ask(routerWithoutCatalogue(), plan(IN_NAME));
        index.away = true;
        ask(router(), plan(IN_TEXT));
        assertThat(count("catalogue")).isEqualTo(1);
        assertThat(count("index")).isEqualTo(2);
        assertThat(count("catalogue-without-words")).isEqualTo(1);
    }

    private double count(String executor) {
        return figures.get("repere.plans").tag("executor", executor).counter().count();
    }

    @DisplayName("An engine that has just not answered is not waited for by everybody, and asked again after a pause")
    @Test
    void pause() {
        index.away = true;
        PlanRouter router = router();
        ask(router, plan(IN_TEXT));
        ask(router, plan(IN_TEXT));
        assertThat(index.questions).isEqualTo(1);
        index.away = false;
        now = Duration.ofSeconds(3).toNanos();
        assertThat(ask(router, plan(IN_TEXT)).wordsLeftOut()).isFalse();
        assertThat(ask(router, plan(IN_TEXT)).wordsLeftOut()).isFalse();
        assertThat(index.questions).isEqualTo(3);
    }

    @DisplayName("What becomes a file is whole, or refused")
    @Test
    void cursors() {
        index.away = true;
        router().open(plan(IN_NAME));
        assertThat(catalogue.questions).isEqualTo(1);
        assertThatThrownBy(() -> router().open(plan(IN_TEXT))).isInstanceOf(SearchUnavailable.class);
        assertThatThrownBy(() -> ask(routerWithoutCatalogue(), plan(IN_NAME))).isInstanceOf(SearchUnavailable.class);
    }
}
