package brussels.repere.search;

import brussels.repere.directory.Taxonomy;
import brussels.repere.geography.Outlines;
import brussels.repere.search.index.IndexAnswer;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.YearMonth;
import java.util.List;

/** One question on its way: what the engine is asked for it, and what its answer says. For one thread. */
final class Searching {

    private static final String CLOSED = "closed";

    private final Question question;
    private final Taxonomy taxonomy;
    private final YearMonth currentFrom;
    private final OpenHours.Keys hours;
    private final Criteria criteria;
    private final Narrowing narrowing;
    private final Narrowing anyTime;
    private final FacetCounts counts;
    private final MetNeeds met;

    /**
     * @param currentFrom the first month of which facts are current
     * @param hours null where nobody asked who is open
     */
    Searching(
            Question question,
            Taxonomy taxonomy,
            Outlines outlines,
            YearMonth now,
            YearMonth currentFrom,
            OpenHours.Keys hours) {
        this.question = question;
        this.taxonomy = taxonomy;
        this.currentFrom = currentFrom;
        this.hours = hours;
        this.criteria = new Criteria(question, taxonomy, outlines, currentFrom, hours);
        this.narrowing = new Narrowing(question, now, hours == null ? null : OpenFilter.notClosed(hours, currentFrom));
        // A need is met by those who open later, too.
        this.anyTime = hours == null ? narrowing : new Narrowing(question, now, null);
        this.counts = new FacetCounts(question, narrowing, now);
        this.met = new MetNeeds(question, anyTime);
    }

    /** @param from how many hits stand before */
    ObjectNode request(int from, int size) {
        ObjectNode request = SearchRequest.of(criteria.query(), question, from, size);
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
        return request;
    }

    /** @param hits those of the page */
    Answer read(IndexAnswer answer, List<Hit> hits) {
        counts.read(answer);
        long total = answer.total();
        List<Answer.TierCount> tiers = counts.tiers(total);
        return new Answer(
                question.coverage().map().territory().generation(),
                total,
                tiers,
                counts.list(taxonomy, tiers),
                hits,
                met.read(answer),
                answer.counts().get(CLOSED),
                !question.coverage()
                        .areas()
                        .keySet()
                        .containsAll(counts.of(Facet.TIER).keySet()));
    }
}
