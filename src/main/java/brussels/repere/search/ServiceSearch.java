package brussels.repere.search;

import brussels.repere.directory.FactsAge;
import brussels.repere.directory.hours.OpeningStatusFinder;
import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.shapes.SectorOutlines;
import brussels.repere.search.devotion.SpecialistNeeds;
import brussels.repere.search.index.IndexClient;
import brussels.repere.search.index.IndexResponse;
import brussels.repere.search.index.IndexScroll;
import brussels.repere.search.index.IndexSynchronizer;
import brussels.repere.search.index.IndexUnavailable;
import brussels.repere.search.index.ServiceRecordCache;
import brussels.repere.search.query.OpenHoursLookup;
import brussels.repere.search.query.RankedQueryBuilder;
import brussels.repere.search.query.SearchRequestBuilder;
import brussels.repere.search.question.Page;
import brussels.repere.search.question.SearchIntent;
import brussels.repere.search.question.SearchQuestion;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Answers questions from the index, without the database. Safe for use by several threads. */
@ApplicationScoped
public class ServiceSearch {

    /** How many hits of a cursor are in memory. */
    private static final int BATCH_SIZE = 500;

    private final IndexClient index;
    private final IndexSynchronizer synchronizer;
    private final ServiceRecordCache records;
    private final CurrentTaxonomy taxonomies;
    private final FactsAge factsAge;
    private final OpeningStatusFinder openingStatuses;
    private final OpenHoursLookup openHours;
    private final BrusselsClock clock;
    private final SpecialistNeeds specialists = new SpecialistNeeds();
    private volatile SectorOutlines outlines;

    ServiceSearch(
            IndexClient index,
            IndexSynchronizer synchronizer,
            ServiceRecordCache records,
            CurrentTaxonomy taxonomies,
            FactsAge factsAge,
            OpeningStatusFinder openingStatuses,
            OpenHoursLookup openHours,
            BrusselsClock clock) {
        this.index = index;
        this.synchronizer = synchronizer;
        this.records = records;
        this.taxonomies = taxonomies;
        this.factsAge = factsAge;
        this.openingStatuses = openingStatuses;
        this.openHours = openHours;
        this.clock = clock;
    }

    /**
     * Returns the requested page of the answer.
     *
     * @throws SearchUnavailable while the search engine cannot be reached, or is too slow
     */
    public SearchAnswer search(SearchQuestion question) {
        return retryAfterIndexSwap(() -> execute(question));
    }

    /**
     * Returns all hits, whatever page the question asks for.
     *
     * @return a cursor that the caller must close
     * @throws SearchUnavailable while the search engine cannot be reached, or is too slow
     */
    public HitCursor searchAll(SearchQuestion question) {
        return retryAfterIndexSwap(() -> openCursor(question));
    }

    /**
     * Returns the nearest services that meet a need, whomever they serve: for people whom no service serves. Services that
     * refuse these people are left out.
     *
     * @throws SearchUnavailable while the search engine cannot be reached, or is too slow
     */
    public List<SearchHit> listNearest(SearchQuestion question, SearchIntent.Need need, int limit) {
        ObjectNode request = SearchRequestBuilder.build(
                RankedQueryBuilder.meetsNeedAnywhere(question, need), question, new Page(1, limit));
        HitFactory hitFactory = hitFactory(question);
        return retryAfterIndexSwap(() -> ScoredRecord.of(index.search(request), records)).stream()
                .map(hitFactory::createElsewhere)
                .toList();
    }

    /** Searches once more if the index has just been replaced by another. */
    private <T> T retryAfterIndexSwap(Supplier<T> search) {
        try {
            return search.get();
        } catch (IndexUnavailable failure) {
            if (failure.isTimeout() || !synchronizer.isAnswering()) {
                throw new SearchUnavailable(failure);
            }
        }
        try {
            return search.get();
        } catch (IndexUnavailable again) {
            throw new SearchUnavailable(again);
        }
    }

    private SearchAnswer execute(SearchQuestion question) {
        SearchExecution execution = prepare(question);
        IndexResponse response = index.search(execution.buildRequest(question.page(), findFirst(execution)));
        HitFactory hitFactory = hitFactory(question);
        return execution.readAnswer(
                response,
                ScoredRecord.of(response, records).stream()
                        .map(hitFactory::createRanked)
                        .toList());
    }

    /** Returns the ids of the services that stand above all others, since a need wants a specialist. */
    private List<UUID> findFirst(SearchExecution execution) {
        return execution.buildRequestForFirst(specialists).map(index::search).stream()
                .flatMap(response -> response.rows().stream())
                .map(row -> UUID.fromString(row.key().id()))
                .toList();
    }

    private HitCursor openCursor(SearchQuestion question) {
        SearchExecution execution = prepare(question);
        IndexScroll scroll = index.openScroll(execution.buildRequest(new Page(1, BATCH_SIZE), findFirst(execution)));
        return new HitCursor(scroll, records, hitFactory(question), execution);
    }

    private HitFactory hitFactory(SearchQuestion question) {
        return new HitFactory(question, taxonomies.get(), factsAge, openingStatuses, clock.today());
    }

    private SearchExecution prepare(SearchQuestion question) {
        YearMonth now = clock.month();
        OpenHoursLookup.HoursKeys hours =
                question.visitTime().excludesClosed() ? openHours.findKeys(question.visitTime()) : null;
        return new SearchExecution(
                question,
                taxonomies.get(),
                outlines(question.coverage().map().territory()),
                now,
                factsAge.currentFrom(now),
                hours);
    }

    private SectorOutlines outlines(TerritoryMap territory) {
        SectorOutlines known = outlines;
        if (known == null || known.map() != territory) {
            known = new SectorOutlines(territory);
            outlines = known;
        }
        return known;
    }
}
