package brussels.repere.search;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.coverage.CurrentCoverageMap;
import brussels.repere.directory.ListedService;
import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.eligibility.EligibilityCriteria;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.geocoding.Place;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.search.catalogue.CurrentCatalogue;
import brussels.repere.search.index.IndexExecutor;
import brussels.repere.search.plan.PlanExecutor;
import brussels.repere.search.question.Facet;
import brussels.repere.search.question.Page;
import brussels.repere.search.question.Reach;
import brussels.repere.search.question.SearchFilters;
import brussels.repere.search.question.SearchQuestion;
import brussels.repere.search.question.SortOrder;
import brussels.repere.search.question.VisitTime;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.RegisterOf2017;
import brussels.repere.testing.RegisterProfile;
import brussels.repere.testing.Sample;
import brussels.repere.testing.TestRecords;
import brussels.repere.text.Lang;
import brussels.repere.understanding.TextUnderstanding;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Asks the index and the catalogue the same random questions, on the register of 2017 and records that have what it lacks. Words that
 * only the index knows are left out for both; whoever asks with them asks the index alone.
 */
@ApplicationTest
@TestProfile(RegisterProfile.class)
class ExecutorsAgreeIT {

    private static final int QUESTIONS = Sample.isThorough() ? 20_000 : 250;
    private static final int QUESTIONS_PER_CURSOR = 50;
    private static final int QUESTIONS_PER_SUGGESTION = 4;
    private static final int QUESTIONS_PER_FAULT = 1_000;
    private static final int RECORDS = 400;
    private static final long SEED = 26;

    @Inject
    RegisterOf2017 register;

    @Inject
    TestRecords records;

    @Inject
    CurrentCoverageMap coverage;

    @Inject
    CurrentTaxonomy taxonomies;

    @Inject
    TextUnderstanding understanding;

    @Inject
    CurrentCatalogue catalogues;

    @Inject
    IndexExecutor index;

    @Inject
    SearchPreparation preparation;

    @Inject
    BrusselsClock clock;

    private AnswerComparison.Searches fromIndex;
    private AnswerComparison.Searches fromCatalogue;
    private RandomQuestions questions;

    @BeforeEach
    void load() {
        register.load();
        records.add(new RandomRecords(SEED, coverage.get().territory(), taxonomies.get(), clock.month()).list(RECORDS));
        fromIndex = searchesOf(RewritingExecutor.withoutIndexOnlyWords(index));
        fromCatalogue = searchesOf(
                RewritingExecutor.withoutIndexOnlyWords(catalogues.find().orElseThrow()));
        questions = createQuestions();
    }

    @AfterEach
    void clear() {
        records.removeAll();
    }

    private AnswerComparison.Searches searchesOf(PlanExecutor executor) {
        return new AnswerComparison.Searches(
                new ServiceSearch(executor, preparation), new OrganizationSuggestions(executor));
    }

    /** Asks for all of the Region, so that questions are made of values that are there. */
    private RandomQuestions createQuestions() {
        SearchQuestion all = new SearchQuestion(
                coverage.get()
                        .coverageOf(
                                Place.of(coverage.get().territory(), List.of(new TerritoryKey(Level.REGION, "04000")))),
                Reach.all,
                0,
                new SearchFilters(Map.of(), List.of(), EligibilityCriteria.NONE),
                VisitTime.at(clock.now(), false),
                List.of(),
                1,
                SortOrder.order,
                new Page(1, 1),
                Lang.DEFAULT);
        Map<Facet, List<String>> values = new EnumMap<>(Facet.class);
        fromIndex
                .services()
                .search(all)
                .facets()
                .forEach((facet, found) -> values.put(
                        facet,
                        found.stream()
                                .flatMap(ExecutorsAgreeIT::codes)
                                .distinct()
                                .toList()));
        List<ListedService> services = AnswerComparison.listAll(fromIndex.services(), all).stream()
                .map(SearchHit::service)
                .toList();
        return new RandomQuestions(
                SEED, coverage.get(), understanding.readerOn(coverage.get().territory()), services, values);
    }

    private static Stream<String> codes(SearchAnswer.FacetValue value) {
        return Stream.concat(Stream.of(value.value()), value.children().stream().flatMap(ExecutorsAgreeIT::codes));
    }

    @DisplayName("The index and the catalogue give the same ids, order, counts and reasons, and suggest the same")
    @Test
    void agree() {
        AnswerComparison comparison = new AnswerComparison(fromIndex, fromCatalogue);
        int found = 0;
        for (int i = 0; i < QUESTIONS; i++) {
            SearchQuestion question = questions.next();
            assertThat(comparison.findDifference(question))
                    .as(describe(question, i))
                    .isEmpty();
            if (i % QUESTIONS_PER_CURSOR == 0) {
                assertThat(comparison.findDifferenceOfAll(question))
                        .as(describe(question, i))
                        .isEmpty();
            }
            if (i % QUESTIONS_PER_SUGGESTION == 0) {
                String typed = questions.nextBeginning();
                assertThat(comparison.findDifferenceOfSuggestions(typed))
                        .as(typed)
                        .isEmpty();
            }
            found += fromCatalogue.services().search(question).total() > 0 ? 1 : 0;
        }
        assertThat(found).as("questions that find anything").isGreaterThan(QUESTIONS / 2);
    }

    @DisplayName("An executor that gets one thing wrong is found by the same questions")
    @Test
    void faultsAreFound() {
        PlanExecutor catalogue =
                RewritingExecutor.withoutIndexOnlyWords(catalogues.find().orElseThrow());
        assertThat(PlantedFault.values()).allSatisfy(fault -> {
            AnswerComparison comparison = new AnswerComparison(fromCatalogue, searchesOf(fault.in(catalogue)));
            RandomQuestions asked = createQuestions();
            assertThat(IntStream.range(0, QUESTIONS_PER_FAULT))
                    .as("questions that show " + fault)
                    .anyMatch(i -> comparison.findDifference(asked.next()).isPresent()
                            || comparison
                                    .findDifferenceOfSuggestions(asked.nextBeginning())
                                    .isPresent());
        });
    }

    private static String describe(SearchQuestion question, int number) {
        return "question %d: %s %s, %d m, %s, %s, %s, %s"
                .formatted(
                        number,
                        question.coverage().place().precision(),
                        question.reach(),
                        question.radius(),
                        question.filters(),
                        question.intents(),
                        question.sort(),
                        question.page());
    }
}
