package brussels.repere.search;

import brussels.repere.directory.FactsAge;
import brussels.repere.directory.hours.OpeningStatusFinder;
import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.shapes.SectorOutlines;
import brussels.repere.search.index.IndexClient;
import brussels.repere.search.index.IndexResponse;
import brussels.repere.search.index.IndexSynchronizer;
import brussels.repere.search.index.IndexUnavailable;
import brussels.repere.search.index.ServiceRecordCache;
import brussels.repere.search.query.OpenHoursLookup;
import brussels.repere.search.query.RankedQueryBuilder;
import brussels.repere.search.query.SearchRequestBuilder;
import brussels.repere.search.question.SearchIntent;
import brussels.repere.search.question.SearchQuestion;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Supplier;

/** Answers questions from the index alone. Safe for use by several threads. */
@ApplicationScoped
public class ServiceSearch {

    /** Of all hits: how many are in memory. */
    private static final int BATCH_SIZE = 500;

    private final IndexClient index;
    private final IndexSynchronizer keeper;
    private final ServiceRecordCache records;
    private final CurrentTaxonomy taxonomies;
    private final FactsAge factsAge;
    private final OpeningStatusFinder currentHours;
    private final OpenHoursLookup openHours;
    private final BrusselsClock clock;
    private volatile SectorOutlines outlines;

    ServiceSearch(
            IndexClient index,
            IndexSynchronizer keeper,
            ServiceRecordCache records,
            CurrentTaxonomy taxonomies,
            FactsAge factsAge,
            OpeningStatusFinder currentHours,
            OpenHoursLookup openHours,
            BrusselsClock clock) {
        this.index = index;
        this.keeper = keeper;
        this.records = records;
        this.taxonomies = taxonomies;
        this.factsAge = factsAge;
        this.currentHours = currentHours;
        this.openHours = openHours;
        this.clock = clock;
    }

    /** @throws SearchUnavailable while the search engine is away, or too slow */
    public SearchAnswer search(SearchQuestion question) {
        return retryAfterIndexSwap(() -> execute(question));
    }

    /**
     * All hits, whatever page the question asks for.
     *
     * @return to be closed
     * @throws SearchUnavailable while the search engine is away, or too slow
     */
    public HitCursor searchAll(SearchQuestion question) {
        return retryAfterIndexSwap(() -> openCursor(question));
    }

    /**
     * Those nearest that meet a need, whomever they serve: for people whom nobody serves. Who refuses them is left out.
     *
     * @throws SearchUnavailable while the search engine is away, or too slow
     */
    public List<SearchHit> listNearest(SearchQuestion question, SearchIntent.Need need, int most) {
        ObjectNode request =
                SearchRequestBuilder.build(RankedQueryBuilder.meetsNeedAnywhere(question, need), question, 0, most);
        HitFactory hits = new HitFactory(question, taxonomies.get(), factsAge, currentHours, clock.today());
        return retryAfterIndexSwap(() -> ScoredRecord.of(index.search(request), records)).stream()
                .map(hits::createElsewhere)
                .toList();
    }

    /** Once more where the index has just been swapped for another. */
    private <T> T retryAfterIndexSwap(Supplier<T> search) {
        try {
            return search.get();
        } catch (IndexUnavailable failure) {
            if (!keeper.isAnswering()) {
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
        SearchExecution searching = prepare(question);
        IndexResponse answer =
                index.search(searching.buildRequest((question.page() - 1) * question.size(), question.size()));
        HitFactory hits = new HitFactory(question, taxonomies.get(), factsAge, currentHours, clock.today());
        return searching.readAnswer(
                answer,
                ScoredRecord.of(answer, records).stream()
                        .map(hits::createRanked)
                        .toList());
    }

    private HitCursor openCursor(SearchQuestion question) {
        SearchExecution searching = prepare(question);
        HitFactory hits = new HitFactory(question, taxonomies.get(), factsAge, currentHours, clock.today());
        return new HitCursor(index.openScroll(searching.buildRequest(0, BATCH_SIZE)), records, hits, searching);
    }

    private SearchExecution prepare(SearchQuestion question) {
        YearMonth now = clock.month();
        OpenHoursLookup.HoursKeys hours = question.visitTime().excludesClosed()
                ? openHours.findKeysAt(question.visitTime().at())
                : null;
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
