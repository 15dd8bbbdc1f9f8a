package brussels.repere.search;

import brussels.repere.directory.CurrentHours;
import brussels.repere.directory.FactsAge;
import brussels.repere.directory.Taxonomies;
import brussels.repere.directory.Taxonomy;
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

    private static final String CLOSED = "closed";

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
        Taxonomy taxonomy = taxonomies.get();
        TerritoryMap territory = question.coverage().map().territory();
        YearMonth now = YearMonth.now(OpeningHours.ZONE);
        YearMonth currentFrom = factsAge.currentFrom(now);
        OpenHours.Keys hours =
                question.opening().wanted() ? openHours.at(question.opening().at()) : null;
        Criteria criteria = new Criteria(question, taxonomy, outlines(territory), currentFrom, hours);
        Narrowing narrowing =
                new Narrowing(question, now, hours == null ? null : OpenFilter.notClosed(hours, currentFrom));
        FacetCounts counts = new FacetCounts(question, narrowing, now);
        // A need is met by those who open later, too.
        Narrowing anyTime = hours == null ? narrowing : new Narrowing(question, now, null);
        MetNeeds met = new MetNeeds(question, anyTime);
        ObjectNode request =
                SearchRequest.of(criteria.query(), question, (question.page() - 1) * question.size(), question.size());
        if (!narrowing.isNone()) {
            request.set("post_filter", narrowing.all());
        }
        ObjectNode aggregations = request.putObject("aggs");
        counts.ask(aggregations);
        met.ask(aggregations);
        if (hours != null) {
            ObjectNode closed = OpenFilter.closed(hours, currentFrom);
            aggregations.set(
                    CLOSED,
                    Clauses.object(
                            "filter", anyTime.isNone() ? closed : Clauses.every(List.of(anyTime.all(), closed))));
        }
        IndexAnswer answer = index.search(request);
        counts.read(answer);
        long total = answer.total();
        List<Answer.TierCount> tiers = counts.tiers(total);
        Hits hits = new Hits(question, taxonomy, factsAge, currentHours);
        return new Answer(
                territory.generation(),
                total,
                tiers,
                counts.list(taxonomy, tiers),
                Found.of(answer, records).stream().map(hits::serving).toList(),
                met.read(answer),
                answer.counts().get(CLOSED),
                !question.coverage()
                        .areas()
                        .keySet()
                        .containsAll(counts.of(Facet.TIER).keySet()));
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
