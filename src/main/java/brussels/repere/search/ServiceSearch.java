package brussels.repere.search;

import brussels.repere.directory.ServiceAtLocation;
import brussels.repere.directory.Taxonomies;
import brussels.repere.directory.Taxonomy;
import brussels.repere.geocoding.Place;
import brussels.repere.geography.Outlines;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.search.index.IndexKeeper;
import brussels.repere.search.index.ServiceFields;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.backend.elasticsearch.search.query.dsl.ElasticsearchSearchQueryOptionsStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.sort.dsl.CompositeSortComponentsStep;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.mapper.orm.search.loading.dsl.SearchLoadingOptionsStep;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.hibernate.search.util.common.SearchException;
import org.hibernate.search.util.common.SearchTimeoutException;

/** Answers questions from the index alone. Safe for use by several threads. */
@ApplicationScoped
public class ServiceSearch {

    private static final int PATIENCE_SECONDS = 5;

    private final SearchSession session;
    private final IndexKeeper index;
    private final Taxonomies taxonomies;
    private volatile Outlines outlines;

    ServiceSearch(SearchSession session, IndexKeeper index, Taxonomies taxonomies) {
        this.session = session;
        this.index = index;
        this.taxonomies = taxonomies;
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
        Hits hits = new Hits(question, taxonomies.get());
        return patiently(() -> query(question, f -> Criteria.anywhere(f, question, need))
                        .fetchHits(most))
                .stream()
                .map(hits::elsewhere)
                .toList();
    }

    /** Once more where the index has just been swapped for another. */
    private <T> T patiently(Supplier<T> search) {
        try {
            return search.get();
        } catch (SearchTimeoutException slow) {
            throw new SearchUnavailable(slow);
        } catch (SearchException failure) {
            if (!index.answers()) {
                throw new SearchUnavailable(failure);
            }
            return search.get();
        }
    }

    private Answer answer(Question question) {
        Taxonomy taxonomy = taxonomies.get();
        TerritoryMap territory = question.coverage().map().territory();
        Criteria criteria = new Criteria(question, taxonomy, outlines(territory));
        YearMonth now = YearMonth.now();
        Narrowing narrowing = new Narrowing(question, now);
        FacetCounts counts = new FacetCounts(question, narrowing, now);
        MetNeeds met = new MetNeeds(question, narrowing);
        var query = query(question, criteria::predicate);
        counts.keys().forEach((facet, key) -> query.aggregation(key, f -> f.fromJson(counts.aggregation(facet))));
        met.keys().forEach((need, key) -> query.aggregation(key, f -> f.fromJson(met.aggregation(need))));
        if (!narrowing.isNone()) {
            query.requestTransformer(request -> request.body().add("post_filter", narrowing.all()));
        }
        SearchResult<Found> result = query.fetch((question.page() - 1) * question.size(), question.size());
        counts.read(result);
        long total = result.total().hitCount();
        List<Answer.TierCount> tiers = counts.tiers(total);
        Hits hits = new Hits(question, taxonomy);
        return new Answer(
                territory.generation(),
                total,
                tiers,
                counts.list(taxonomy, tiers),
                result.hits().stream().map(hits::serving).toList(),
                met.read(result),
                !question.coverage()
                        .areas()
                        .keySet()
                        .containsAll(counts.of(Facet.TIER).keySet()));
    }

    @SuppressWarnings("deprecation") // Hibernate Search names an old interface in the type of this step.
    private ElasticsearchSearchQueryOptionsStep<?, Found, SearchLoadingOptionsStep> query(
            Question question, Function<SearchPredicateFactory, PredicateFinalStep> predicate) {
        return session.search(ServiceAtLocation.class)
                .extension(ElasticsearchExtension.get())
                .select(f -> f.composite()
                        .from(
                                f.field(ServiceFields.AREA, String.class),
                                f.field(ServiceFields.RECORD, String.class),
                                f.score())
                        .as(Found::of))
                .where(predicate::apply)
                .sort(f -> order(f, question))
                .failAfter(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private Outlines outlines(TerritoryMap territory) {
        Outlines known = outlines;
        if (known == null || known.map() != territory) {
            known = new Outlines(territory);
            outlines = known;
        }
        return known;
    }

    /** {@link Ranking}, then distance, then freshness; the id last, so that the same question has the same order. */
    private static CompositeSortComponentsStep<?, ?> order(SearchSortFactory f, Question question) {
        CompositeSortComponentsStep<?, ?> order = f.composite().add(f.score());
        Place.Point point = question.coverage().place().point();
        if (point != null) {
            order = order.add(f.distance(ServiceFields.POINT, point.lat(), point.lon()));
        }
        return order.add(f.field(ServiceFields.VERIFIED).desc().missing().last())
                .add(f.field(ServiceFields.TIE));
    }
}
