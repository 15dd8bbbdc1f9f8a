package brussels.repere.search;

import brussels.repere.search.catalogue.CurrentCatalogue;
import brussels.repere.search.index.IndexExecutor;
import brussels.repere.search.index.IndexUnavailable;
import brussels.repere.search.plan.FoundCursor;
import brussels.repere.search.plan.PlanExecutor;
import brussels.repere.search.plan.PlanResult;
import brussels.repere.search.plan.SearchPlan;
import brussels.repere.search.plan.SearchTimeout;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Decides, and nobody else does, who answers a plan: the catalogue all that it can, the index what has words that only the index
 * knows. While the search engine does not answer, the catalogue answers those plans too, without these words, and the result says so.
 * A cursor never leaves words out: what it reads becomes a file, which would pass for whole. Safe for use by several threads.
 */
@ApplicationScoped
class PlanRouter implements PlanExecutor {

    /** For so long nobody waits for an engine that has just not answered: one that hangs takes seconds to say nothing. */
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final PlanExecutor index;
    private final Supplier<Optional<PlanExecutor>> catalogues;
    private final LongSupplier nanoTime;
    private final PlanMeter meter;
    private volatile Long unavailableSince;

    @Inject
    PlanRouter(IndexExecutor index, CurrentCatalogue catalogues, MeterRegistry meters) {
        this(index, catalogues::find, System::nanoTime, new PlanMeter(meters));
    }

    PlanRouter(
            PlanExecutor index, Supplier<Optional<PlanExecutor>> catalogues, LongSupplier nanoTime, PlanMeter meter) {
        this.index = index;
        this.catalogues = catalogues;
        this.nanoTime = nanoTime;
        this.meter = meter;
    }

    /** Figures that begin at 0 show the first rise too. */
    void register(@Observes StartupEvent start) {}

    /** @throws SearchUnavailable if only the search engine could answer, and it cannot be reached, or is too slow */
    @Override
    public PlanResult execute(SearchPlan plan, SearchTimeout patience) {
        Optional<PlanExecutor> catalogue = catalogues.get();
        if (catalogue.isEmpty()) {
            PlanResult found = ask(() -> index.execute(plan, patience));
            meter.countIndex();
            return found;
        }
        if (!IndexOnlyWords.areIn(plan)) {
            meter.countCatalogue();
            return catalogue.get().execute(plan, patience);
        }
        if (!isPaused()) {
            try {
                PlanResult found = index.execute(plan, patience);
                unavailableSince = null;
                meter.countIndex();
                return found;
            } catch (IndexUnavailable unavailable) {
                unavailableSince = nanoTime.getAsLong();
            }
        }
        meter.countWithoutWords();
        return catalogue.get().execute(IndexOnlyWords.leaveOut(plan), patience).withWordsLeftOut();
    }

    private boolean isPaused() {
        Long since = unavailableSince;
        return since != null && nanoTime.getAsLong() - since < PAUSE.toNanos();
    }

    /** @throws SearchUnavailable if only the search engine could answer, and it cannot be reached, or is too slow */
    @Override
    public FoundCursor open(SearchPlan plan) {
        Optional<PlanExecutor> catalogue = catalogues.get();
        return catalogue.isPresent() && !IndexOnlyWords.areIn(plan)
                ? catalogue.get().open(plan)
                : ask(() -> index.open(plan));
    }

    private static <T> T ask(Supplier<T> question) {
        try {
            return question.get();
        } catch (IndexUnavailable unavailable) {
            throw new SearchUnavailable(unavailable);
        }
    }
}
