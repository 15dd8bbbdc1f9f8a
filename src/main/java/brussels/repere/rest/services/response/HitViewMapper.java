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

/** Presents hits in one language. */
public final class HitViewMapper {

    private final Function<ListedService, ServiceView> views;
    private final RankExplainer explainer;

    /** @param explainer null where the ranks are not to be explained */
    public HitViewMapper(Function<ListedService, ServiceView> views, RankExplainer explainer) {
        this.views = views;
        this.explainer = explainer;
    }

    public HitView toView(SearchHit hit) {
        return toView(hit, null);
    }

    /** @param needs of a search for several needs; the view lists the positions of those that the hit meets */
    public HitView toView(SearchHit hit, List<ParsedNeed> needs, Taxonomy taxonomy) {
        Set<String> categories = taxonomy.withAncestors(hit.service().offering().categories());
        return toView(
                hit,
                IntStream.range(0, needs.size())
                        .filter(i -> needs.get(i).intent().needs().stream()
                                .flatMap(need ->
                                        Stream.concat(need.bestCategories().stream(), need.otherCategories().stream()))
                                .anyMatch(categories::contains))
                        .boxed()
                        .toList());
    }

    private HitView toView(SearchHit hit, List<Integer> meets) {
        return new HitView(
                views.apply(hit.service()),
                hit.ranking() != null && hit.ranking().first() ? Boolean.TRUE : null,
                hit.tier().code(),
                hit.certainty() == null ? null : hit.certainty().name().toLowerCase(Locale.ROOT),
                hit.distance() == null ? null : Math.round(hit.distance()),
                OpenView.of(hit.openingStatus()),
                hit.reasons(),
                meets,
                explainer == null || hit.ranking() == null ? null : explainer.explain(hit));
    }
}
