package brussels.repere.search;

import brussels.repere.search.catalogue.CurrentCatalogue;
import brussels.repere.search.index.IndexExecutor;
import brussels.repere.search.index.IndexUnavailable;
import brussels.repere.search.plan.FoundCursor;
import brussels.repere.search.plan.FoundService;
import brussels.repere.search.plan.Patience;
import brussels.repere.search.plan.Plan;
import brussels.repere.search.plan.PlanExecutor;
import brussels.repere.search.plan.PlanResult;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Decides, and nobody else does, who answers a plan: the catalogue all that it can, the index what has words that only the index
 * knows. While the search engine does not answer, the catalogue answers those plans too, without these words, and the result says so.
 * Safe for use by several threads.
 */
@ApplicationScoped
class PlanRouter implements PlanExecutor {

    private final IndexExecutor index;
    private final CurrentCatalogue catalogues;

    PlanRouter(IndexExecutor index, CurrentCatalogue catalogues) {
        this.index = index;
        this.catalogues = catalogues;
    }

    /** @throws SearchUnavailable if only the search engine could answer, and it cannot be reached, or is too slow */
    @Override
    public PlanResult execute(Plan plan, Patience patience) {
        return route(plan, executor -> executor.execute(plan, patience), catalogue -> {
            PlanResult found = catalogue.execute(IndexOnlyWords.leaveOut(plan), patience);
            return withoutWords(found);
        });
    }

    /** @throws SearchUnavailable if only the search engine could answer, and it cannot be reached, or is too slow */
    @Override
    public FoundCursor open(Plan plan) {
        return route(
                plan,
                executor -> executor.open(plan),
                catalogue -> new IncompleteCursor(catalogue.open(IndexOnlyWords.leaveOut(plan))));
    }

    private <T> T route(Plan plan, Function<PlanExecutor, T> answer, Function<PlanExecutor, T> answerWithoutWords) {
        Optional<PlanExecutor> catalogue = catalogues.find();
        if (catalogue.isPresent() && !IndexOnlyWords.areIn(plan)) {
            return answer.apply(catalogue.get());
        }
        try {
            return answer.apply(index);
        } catch (IndexUnavailable unavailable) {
            return catalogue.map(answerWithoutWords).orElseThrow(() -> new SearchUnavailable(unavailable));
        }
    }

    private static PlanResult withoutWords(PlanResult found) {
        return new PlanResult(found.total(), found.services(), found.matches(), found.values(), true);
    }

    /** A cursor over what was found without some of the words. */
    private record IncompleteCursor(FoundCursor found) implements FoundCursor {

        @Override
        public PlanResult result() {
            return withoutWords(found.result());
        }

        @Override
        public List<FoundService> next() {
            return found.next();
        }

        @Override
        public void close() {
            found.close();
        }
    }
}
