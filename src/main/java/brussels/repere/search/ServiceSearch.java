package brussels.repere.search;

import brussels.repere.coverage.AreaAnswer;
import brussels.repere.coverage.Certainty;
import brussels.repere.coverage.Coverage;
import brussels.repere.coverage.Tier;
import brussels.repere.directory.ListedService;
import brussels.repere.directory.ServiceAtLocation;
import brussels.repere.directory.Site;
import brussels.repere.directory.Taxonomies;
import brussels.repere.directory.Taxonomy;
import brussels.repere.geocoding.Place;
import brussels.repere.geography.Distance;
import brussels.repere.geography.Outlines;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.search.index.IndexKeeper;
import brussels.repere.search.index.RecordJson;
import brussels.repere.search.index.ServiceFields;
import brussels.repere.search.reason.Reasons;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.engine.search.sort.dsl.CompositeSortComponentsStep;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.hibernate.search.util.common.SearchException;
import org.hibernate.search.util.common.SearchTimeoutException;

/** Answers questions from the index alone. Safe for use by several threads. */
@ApplicationScoped
public class ServiceSearch {

    private static final int PATIENCE_SECONDS = 5;
    /** Room for areas that the index knows and the question does not, by which it is seen to be ahead. */
    private static final int SPARE_AREAS = 20;
    /** Of a facet: more than anybody reads; all categories there are stand in the taxonomy. */
    private static final int MOST_VALUES = 60;

    private static final AggregationKey<Map<String, Long>> AREAS = AggregationKey.of("areas");

    private final SearchSession session;
    private final IndexKeeper index;
    private final Taxonomies taxonomies;
    private volatile Outlines outlines;

    ServiceSearch(SearchSession session, IndexKeeper index, Taxonomies taxonomies) {
        this.session = session;
        this.index = index;
        this.taxonomies = taxonomies;
    }

    private record Found(String areaKey, ListedService service) {}

    /** @throws SearchUnavailable while the search engine is away, or too slow */
    public Answer ask(Question question) {
        try {
            return answer(question);
        } catch (SearchTimeoutException slow) {
            throw new SearchUnavailable(slow);
        } catch (SearchException failure) {
            if (!index.answers()) {
                throw new SearchUnavailable(failure);
            }
            return answer(question);
        }
    }

    private Answer answer(Question question) {
        Taxonomy taxonomy = taxonomies.get();
        TerritoryMap territory = question.coverage().map().territory();
        Criteria criteria = new Criteria(question, taxonomy, outlines(territory));
        Map<Facet, AggregationKey<Map<String, Long>>> keys = new EnumMap<>(Facet.class);
        SearchQueryOptionsStep<?, ?, Found, ?, ?, ?> query = session.search(ServiceAtLocation.class)
                .select(f -> f.composite()
                        .from(f.field(ServiceFields.AREA, String.class), f.field(ServiceFields.RECORD, String.class))
                        .as((area, record) -> new Found(area, RecordJson.read(record))))
                .where(f -> criteria.predicate(f, question.filters()))
                .sort(f -> order(f, question))
                .aggregation(AREAS, f -> f.terms()
                        .field(ServiceFields.AREA, String.class)
                        .maxTermCount(question.coverage().areas().size() + SPARE_AREAS));
        for (Facet facet : Facet.values()) {
            if (!question.filters().containsKey(facet)) {
                AggregationKey<Map<String, Long>> key = AggregationKey.of(facet.code());
                keys.put(facet, key);
                query = query.aggregation(
                        key, f -> f.terms().field(facet.field(), String.class).maxTermCount(MOST_VALUES));
            }
        }
        SearchResult<Found> result = query.failAfter(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .fetch((question.page() - 1) * question.size(), question.size());
        Map<Facet, Map<String, Long>> facets = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            facets.put(
                    facet,
                    keys.containsKey(facet)
                            ? result.aggregation(keys.get(facet))
                            : countWithout(facet, question, criteria));
        }
        Reasons reasons = new Reasons(question.coverage(), wanted(question), taxonomy, question.lang());
        return new Answer(
                territory.generation(),
                result.total().hitCount(),
                TierCounts.of(
                        question, result.aggregation(AREAS), result.total().hitCount()),
                facets,
                result.hits().stream()
                        .map(found -> hit(found, question, reasons))
                        .toList(),
                !question.coverage()
                        .areas()
                        .keySet()
                        .containsAll(result.aggregation(AREAS).keySet()));
    }

    private Outlines outlines(TerritoryMap territory) {
        Outlines known = outlines;
        if (known == null || known.map() != territory) {
            known = new Outlines(territory);
            outlines = known;
        }
        return known;
    }

    /** Tier, then distance, then freshness; the id last, so that the same question has the same order. */
    private static CompositeSortComponentsStep<?, ?> order(SearchSortFactory f, Question question) {
        CompositeSortComponentsStep<?, ?> order = f.composite().add(f.score());
        Place.Point point = question.coverage().place().point();
        if (point != null) {
            order = order.add(f.distance(ServiceFields.POINT, point.lat(), point.lon()));
        }
        return order.add(f.field(ServiceFields.VERIFIED).desc().missing().last())
                .add(f.field(ServiceFields.TIE));
    }

    private Map<String, Long> countWithout(Facet facet, Question question, Criteria criteria) {
        AggregationKey<Map<String, Long>> key = AggregationKey.of(facet.code());
        return session.search(ServiceAtLocation.class)
                .where(f -> criteria.predicate(f, question.filtersBut(facet)))
                .aggregation(
                        key, f -> f.terms().field(facet.field(), String.class).maxTermCount(MOST_VALUES))
                .failAfter(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .fetch(0)
                .aggregation(key);
    }

    private static Reasons.Wanted wanted(Question question) {
        return new Reasons.Wanted(
                question.filters().getOrDefault(Facet.SECTOR, List.of()),
                categories(question),
                question.filters().getOrDefault(Facet.LANGUAGE, List.of()),
                question.filters().getOrDefault(Facet.MODE, List.of()));
    }

    /** Those asked for by name, and those that were understood. */
    private static List<String> categories(Question question) {
        List<String> wanted = new ArrayList<>(question.filters().getOrDefault(Facet.CATEGORY, List.of()));
        question.wish().needs().forEach(need -> {
            wanted.addAll(need.best());
            wanted.addAll(need.others());
        });
        return wanted;
    }

    private static Hit hit(Found found, Question question, Reasons reasons) {
        Coverage coverage = question.coverage();
        AreaAnswer area = found.areaKey() == null ? null : coverage.areas().get(found.areaKey());
        boolean serves = area != null && area.certainty() != Certainty.NONE && question.reach() != Reach.nearby;
        Double distance = distance(coverage.place().point(), found.service().site());
        return new Hit(
                found.service(),
                serves ? area.tier() : Tier.NEARBY,
                area == null ? null : area.certainty(),
                distance,
                reasons.of(found.service(), serves ? area : null, distance));
    }

    private static Double distance(Place.Point point, Site site) {
        return point == null || site == null || site.point() == null
                ? null
                : Distance.metres(
                        point.lat(),
                        point.lon(),
                        site.point().lat(),
                        site.point().lon());
    }
}
