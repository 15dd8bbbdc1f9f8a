package brussels.repere.search;

import brussels.repere.directory.CurrentHours;
import brussels.repere.directory.FactsAge;
import brussels.repere.directory.Taxonomies;
import brussels.repere.geography.Outlines;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.hours.OpeningHours;
import brussels.repere.search.index.IndexAnswer;
import brussels.repere.search.index.IndexKeeper;
import brussels.repere.search.index.IndexSearch;
import brussels.repere.search.index.IndexUnavailable;
import brussels.repere.search.index.Records;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Supplier;

/** Answers questions from the index alone. Safe for use by several threads. */
@ApplicationScoped
public class ServiceSearch {

    /** Of all hits: how many are in memory. */
    private static final int AT_ONCE = 500;

    private final IndexSearch index;
    private final IndexKeeper keeper;
    private final Records records;
    private final Taxonomies taxonomies;
    private final FactsAge factsAge;
    private final CurrentHours currentHours;
    private final OpenHours openHours;
    private volatile Outlines outlines;

    ServiceSearch(
            IndexSearch index,
            IndexKeeper keeper,
            Records records,
            Taxonomies taxonomies,
            FactsAge factsAge,
            CurrentHours currentHours,
            OpenHours openHours) {
        this.index = index;
        this.keeper = keeper;
        this.records = records;
        this.taxonomies = taxonomies;
        this.factsAge = factsAge;
        this.currentHours = currentHours;
        this.openHours = openHours;
    }

    /** @throws SearchUnavailable while the search engine is away, or too slow */
    public Answer ask(Question question) {
        return patiently(() -> answer(question));
    }

    /**
     * All hits, whatever page the question asks for.
     *
     * @return to be closed
     * @throws SearchUnavailable while the search engine is away, or too slow
     */
    public AllHits all(Question question) {
        return patiently(() -> open(question));
    }

    /**
     * Those nearest that meet a need, whomever they serve: for people whom nobody serves. Who refuses them is left out.
     *
     * @throws SearchUnavailable while the search engine is away, or too slow
     */
    public List<Hit> nearest(Question question, Wish.Need need, int most) {
        ObjectNode request = SearchRequest.of(Criteria.anywhere(question, need), question, 0, most);
        Hits hits = new Hits(question, taxonomies.get(), factsAge, currentHours);
        return patiently(() -> Found.of(index.search(request), records)).stream()
                .map(hits::elsewhere)
                .toList();
    }

    /** Once more where the index has just been swapped for another. */
    private <T> T patiently(Supplier<T> search) {
        try {
            return search.get();
        } catch (IndexUnavailable failure) {
            if (!keeper.answers()) {
                throw new SearchUnavailable(failure);
            }
        }
        try {
            return search.get();
        } catch (IndexUnavailable again) {
            throw new SearchUnavailable(again);
        }
    }

    private Answer answer(Question question) {
        Searching searching = searching(question);
        IndexAnswer answer = index.search(searching.request((question.page() - 1) * question.size(), question.size()));
        Hits hits = new Hits(question, taxonomies.get(), factsAge, currentHours);
        return searching.read(
                answer, Found.of(answer, records).stream().map(hits::serving).toList());
    }

    private AllHits open(Question question) {
        Searching searching = searching(question);
        Hits hits = new Hits(question, taxonomies.get(), factsAge, currentHours);
        return new AllHits(index.scroll(searching.request(0, AT_ONCE)), records, hits, searching);
    }

    private Searching searching(Question question) {
        YearMonth now = YearMonth.now(OpeningHours.ZONE);
        OpenHours.Keys hours =
                question.opening().wanted() ? openHours.at(question.opening().at()) : null;
        return new Searching(
                question,
                taxonomies.get(),
                outlines(question.coverage().map().territory()),
                now,
                factsAge.currentFrom(now),
                hours);
    }

    private Outlines outlines(TerritoryMap territory) {
        Outlines known = outlines;
        if (known == null || known.map() != territory) {
            known = new Outlines(territory);
            outlines = known;
        }
        return known;
    }
}
