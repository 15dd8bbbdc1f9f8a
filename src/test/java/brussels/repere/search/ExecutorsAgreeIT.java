package brussels.repere.search;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.coverage.CurrentCoverageMap;
import brussels.repere.directory.FactsAge;
import brussels.repere.directory.ListedService;
import brussels.repere.directory.hours.OpeningStatusFinder;
import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.eligibility.EligibilityCriteria;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.geocoding.Place;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.search.catalogue.CurrentCatalogue;
import brussels.repere.search.index.IndexExecutor;
import brussels.repere.search.plan.FoundCursor;
import brussels.repere.search.plan.PlanExecutor;
import brussels.repere.search.plan.PlanResult;
import brussels.repere.search.plan.SearchPlan;
import brussels.repere.search.plan.SearchTimeout;
import brussels.repere.search.query.OpenHoursLookup;
import brussels.repere.search.question.Facet;
import brussels.repere.search.question.Page;
import brussels.repere.search.question.Reach;
import brussels.repere.search.question.SearchFilters;
import brussels.repere.search.question.SearchIntent;
import brussels.repere.search.question.SearchQuestion;
import brussels.repere.search.question.SortOrder;
import brussels.repere.search.question.VisitTime;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.RegisterOf2017;
import brussels.repere.testing.RegisterProfile;
import brussels.repere.testing.TestRecords;
import brussels.repere.text.Lang;
import brussels.repere.understanding.TextUnderstanding;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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

    private static final int QUESTIONS = Boolean.getBoolean("repere.tests.thorough") ? 20_000 : 2_000;
    private static final int QUESTIONS_PER_CURSOR = 50;
    private static final int QUESTIONS_PER_SUGGESTION = 4;
    private static final int NEAREST = 5;
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
    FactsAge factsAge;

    @Inject
    OpeningStatusFinder openingStatuses;

    @Inject
    OpenHoursLookup openHours;

    @Inject
    BrusselsClock clock;

    private ServiceSearch fromIndex;
    private ServiceSearch fromCatalogue;
    private RandomQuestions questions;

    @BeforeEach
    void load() {
        register.load();
        records.add(new RandomRecords(SEED, coverage.get().territory(), taxonomies.get(), clock.month()).list(RECORDS));
        fromIndex = searchOf(new WithoutIndexOnlyWords(index));
        fromCatalogue = searchOf(new WithoutIndexOnlyWords(catalogues.find().orElseThrow()));
        questions = createQuestions();
    }

    @AfterEach
    void clear() {
        records.removeAll();
    }

    private ServiceSearch searchOf(PlanExecutor executor) {
        return new ServiceSearch(executor, taxonomies, factsAge, openingStatuses, openHours, clock);
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
                .search(all)
                .facets()
                .forEach((facet, found) -> values.put(
                        facet,
                        found.stream()
                                .flatMap(ExecutorsAgreeIT::codes)
                                .distinct()
                                .toList()));
        List<ListedService> services = new ArrayList<>();
        try (HitCursor cursor = fromIndex.searchAll(all)) {
            for (List<SearchHit> hits = cursor.nextBatch(); !hits.isEmpty(); hits = cursor.nextBatch()) {
                hits.forEach(hit -> services.add(hit.service()));
            }
        }
        return new RandomQuestions(
                SEED, coverage.get(), understanding.readerOn(coverage.get().territory()), services, values);
    }

    private static Stream<String> codes(SearchAnswer.FacetValue value) {
        return Stream.concat(Stream.of(value.value()), value.children().stream().flatMap(ExecutorsAgreeIT::codes));
    }

    @DisplayName("The index and the catalogue give the same ids, order, counts and reasons, and suggest the same")
    @Test
    void agree() {
        int found = 0;
        for (int i = 0; i < QUESTIONS; i++) {
            SearchQuestion question = questions.next();
            SearchAnswer expected = fromIndex.search(question);
            assertSame(question, i, expected, fromCatalogue.search(question));
            found += expected.total() > 0 ? 1 : 0;
            if (i % QUESTIONS_PER_CURSOR == 0) {
                assertThat(listAll(fromCatalogue, question))
                        .as(describe(question, i))
                        .isEqualTo(listAll(fromIndex, question));
            }
            if (!question.needs().isEmpty()) {
                SearchIntent.Need need = question.needs().get(0);
                assertThat(fromCatalogue.listNearest(question, need, NEAREST))
                        .as(describe(question, i))
                        .isEqualTo(fromIndex.listNearest(question, need, NEAREST));
            }
            if (i % QUESTIONS_PER_SUGGESTION == 0) {
                assertSameSuggestions(questions.nextBeginning());
            }
        }
        assertThat(found).as("questions that find anything").isGreaterThan(QUESTIONS / 2);
    }

    private void assertSameSuggestions(String text) {
        assertThat(new OrganizationSuggestions(catalogues.find().orElseThrow()).suggest(text, NEAREST))
                .as(text)
                .isEqualTo(new OrganizationSuggestions(index).suggest(text, NEAREST));
    }

    private static void assertSame(SearchQuestion question, int number, SearchAnswer expected, SearchAnswer actual) {
        List<Function<SearchAnswer, Object>> parts = List.of(
                SearchAnswer::total,
                answer -> answer.hits().stream().map(hit -> hit.service().id()).toList(),
                answer -> answer.hits().stream().map(SearchHit::ranking).toList(),
                answer -> answer.hits().stream().map(SearchHit::reasons).toList(),
                SearchAnswer::facets,
                SearchAnswer::tiers);
        parts.forEach(part ->
                assertThat(part.apply(actual)).as(describe(question, number)).isEqualTo(part.apply(expected)));
        assertThat(actual).as(describe(question, number)).isEqualTo(expected);
    }

    private static List<SearchHit> listAll(ServiceSearch search, SearchQuestion question) {
        List<SearchHit> all = new ArrayList<>();
        try (HitCursor cursor = search.searchAll(question)) {
            for (List<SearchHit> hits = cursor.nextBatch(); !hits.isEmpty(); hits = cursor.nextBatch()) {
                all.addAll(hits);
            }
        }
        return all;
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

    private record WithoutIndexOnlyWords(PlanExecutor executor) implements PlanExecutor {

        @Override
        public PlanResult execute(SearchPlan plan, SearchTimeout patience) {
            return executor.execute(IndexOnlyWords.leaveOut(plan), patience);
        }

        @Override
        public FoundCursor open(SearchPlan plan) {
            return executor.open(IndexOnlyWords.leaveOut(plan));
        }
    }
}
