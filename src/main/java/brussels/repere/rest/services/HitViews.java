package brussels.repere.rest.services;

import brussels.repere.directory.ListedService;
import brussels.repere.directory.Taxonomy;
import brussels.repere.rest.directory.ListedView;
import brussels.repere.rest.directory.OpenView;
import brussels.repere.rest.services.ServicesAnswer.HitView;
import brussels.repere.search.Hit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes hits readable in one language. */
final class HitViews {

    private final Function<ListedService, ListedView> views;
    private final Ranks ranks;

    /** @param ranks null where nobody asked for them */
    HitViews(Function<ListedService, ListedView> views, Ranks ranks) {
        this.views = views;
        this.ranks = ranks;
    }

    HitView of(Hit hit) {
        return of(hit, null);
    }

    /** @param asks of a question with several needs; which of them a hit meets is told by their places */
    HitView of(Hit hit, List<Ask> asks, Taxonomy taxonomy) {
        Set<String> categories = taxonomy.withAncestors(hit.service().categories());
        return of(
                hit,
                IntStream.range(0, asks.size())
                        .filter(i -> asks.get(i).wish().needs().stream()
                                .flatMap(need -> Stream.concat(need.best().stream(), need.others().stream()))
                                .anyMatch(categories::contains))
                        .boxed()
                        .toList());
    }

    private HitView of(Hit hit, List<Integer> meets) {
        return new HitView(
                views.apply(hit.service()),
                hit.tier().code(),
                hit.certainty() == null ? null : hit.certainty().name().toLowerCase(Locale.ROOT),
                hit.distance() == null ? null : Math.round(hit.distance()),
                OpenView.of(hit.open()),
                hit.why(),
                meets,
                ranks == null || hit.ranking() == null ? null : ranks.of(hit));
    }
}
