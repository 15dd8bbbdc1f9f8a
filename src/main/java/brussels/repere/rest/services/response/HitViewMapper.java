package brussels.repere.rest.services.response;

import brussels.repere.directory.ListedService;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.rest.directory.OpenView;
import brussels.repere.rest.directory.ServiceView;
import brussels.repere.rest.services.request.ParsedNeed;
import brussels.repere.rest.services.response.ServicesAnswer.HitView;
import brussels.repere.search.SearchHit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes hits readable in one language. */
public final class HitViewMapper {

    private final Function<ListedService, ServiceView> views;
    private final RankExplainer explainer;

    /** @param ranks null where nobody asked for them */
    public HitViewMapper(Function<ListedService, ServiceView> views, RankExplainer ranks) {
        this.views = views;
        this.explainer = ranks;
    }

    public HitView toView(SearchHit hit) {
        return toView(hit, null);
    }

    /** @param asks of a question with several needs; which of them a hit meets is told by their places */
    public HitView toView(SearchHit hit, List<ParsedNeed> asks, Taxonomy taxonomy) {
        Set<String> categories = taxonomy.withAncestors(hit.service().offering().categories());
        return toView(
                hit,
                IntStream.range(0, asks.size())
                        .filter(i -> asks.get(i).intent().needs().stream()
                                .flatMap(need ->
                                        Stream.concat(need.bestCategories().stream(), need.otherCategories().stream()))
                                .anyMatch(categories::contains))
                        .boxed()
                        .toList());
    }

    private HitView toView(SearchHit hit, List<Integer> meets) {
        return new HitView(
                views.apply(hit.service()),
                hit.tier().code(),
                hit.certainty() == null ? null : hit.certainty().name().toLowerCase(Locale.ROOT),
                hit.distance() == null ? null : Math.round(hit.distance()),
                OpenView.of(hit.openingStatus()),
                hit.reasons(),
                meets,
                explainer == null || hit.ranking() == null ? null : explainer.explain(hit));
    }
}
