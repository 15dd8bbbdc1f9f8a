package brussels.repere.rest.resources;

import brussels.repere.coverage.CoverageMap;
import brussels.repere.coverage.CurrentCoverageMap;
import brussels.repere.directory.resources.PublicationDate;
import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.geocoding.Place;
import brussels.repere.geocoding.gazetteer.CurrentGazetteer;
import brussels.repere.geocoding.gazetteer.Gazetteer;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.parameters.ParameterValues;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.rest.resources.ResourcesAnswer.FoundResource;
import brussels.repere.rest.resources.ResourcesAnswer.OneResource;
import brussels.repere.rest.resources.ResourcesAnswer.ResourceReason;
import brussels.repere.rest.services.request.ParsedNeed;
import brussels.repere.rest.services.request.SearchResolver;
import brussels.repere.rest.services.response.UnderstoodView;
import brussels.repere.rest.territory.PlaceAnswer;
import brussels.repere.rest.territory.SectorNamesCache;
import brussels.repere.rest.territory.TerritoryFit;
import brussels.repere.text.Lang;
import brussels.repere.understanding.reading.Reading;
import brussels.repere.understanding.reading.Reading.Kind;
import brussels.repere.understanding.reading.Reading.Part;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Finds resources by words, which are read as those of {@code /services} are, and by filters. What fits the words best comes first, then what is not old, what
 * is for a territory that holds the place, and what was published last. Safe for use by several threads.
 */
@ApplicationScoped
public class ResourceSearch {

    private static final int DEFAULT_SIZE = 20;

    private final PublishedResources resources;
    private final CurrentCoverageMap coverage;
    private final CurrentTaxonomy taxonomies;
    private final CurrentGazetteer gazetteers;
    private final SearchResolver resolver;
    private final SectorNamesCache names;
    private final ResourceViews views;
    private final BrusselsClock clock;
    private final RequestLanguage language;

    ResourceSearch(
            PublishedResources resources,
            CurrentCoverageMap coverage,
            CurrentTaxonomy taxonomies,
            CurrentGazetteer gazetteers,
            SearchResolver resolver,
            SectorNamesCache names,
            ResourceViews views,
            BrusselsClock clock,
            RequestLanguage language) {
        this.resources = resources;
        this.coverage = coverage;
        this.taxonomies = taxonomies;
        this.gazetteers = gazetteers;
        this.resolver = resolver;
        this.names = names;
        this.views = views;
        this.clock = clock;
        this.language = language;
    }

    /** @param fit null where no place was asked for */
    private record Found(ResourceWords words, ResourceMatch match, TerritoryFit fit) {

        int rank() {
            return fit == null ? 0 : fit.extent().ordinal();
        }

        String date() {
            PublicationDate date = words.resource().content().publishedOn();
            return date == null ? "" : date.text();
        }
    }

    /** @throws brussels.repere.rest.problem.ProblemException with all errors of the parameters */
    public ResourcesAnswer answer(ResourcesQuery query) {
        ParameterErrors errors = new ParameterErrors();
        List<String> kinds = ResourceFilter.readKinds(query.kind(), errors);
        Taxonomy taxonomy = taxonomies.get();
        List<String> categories = ResourceFilter.readCategories(query.category(), taxonomy, errors);
        errors.throwIfAny();
        CoverageMap map = coverage.get();
        var resolved = resolver.resolve(query.forServices(), map);
        List<Part> parts = resolved.parsedNeeds().stream()
                .map(ParsedNeed::reading)
                .flatMap(reading -> reading.parts().stream())
                .toList();
        boolean namesPlace = parts.stream().anyMatch(part -> part.kind() == Kind.PLACE);
        Place place = query.hasPlace() || namesPlace ? resolved.place() : null;
        ResourceFilter filter =
                ResourceFilter.of(kinds, languages(query, parts), ParameterValues.listOf(query.category()), taxonomy);
        List<WantedTopic> wanted = WantedTopic.listOf(new Reading(parts, List.of()), taxonomy);
        FoundList found = find(filter, wanted, place, map);
        Gazetteer gazetteer = gazetteers.forMap(map.territory());
        return new ResourcesAnswer(
                map.territory().generation(),
                place == null ? null : PlaceAnswer.aboveServices(names.get(map.territory()), place),
                parts.stream()
                        .map(part -> UnderstoodView.of(part, taxonomy, gazetteer))
                        .toList(),
                found.here().size(),
                found.elsewhere(),
                Objects.requireNonNullElse(query.page(), 1),
                Objects.requireNonNullElse(query.size(), DEFAULT_SIZE),
                page(found.here(), query, map));
    }

    /**
     * Lists resources about one of the needs, or what is below it, that are for the place.
     *
     * @param place null for no place
     * @param most of so many at most
     */
    public List<FoundResource> listAbout(Collection<String> needs, Place place, int most) {
        CoverageMap map = coverage.get();
        ResourceFilter filter = ResourceFilter.of(List.of(), List.of(), List.copyOf(needs), taxonomies.get());
        return find(filter, List.of(), place, map).here().stream()
                .limit(most)
                .map(one -> present(one, map))
                .toList();
    }

    /** @param here in their order */
    private record FoundList(List<Found> here, int elsewhere) {}

    private FoundList find(ResourceFilter filter, List<WantedTopic> wanted, Place place, CoverageMap map) {
        List<Found> found = new ArrayList<>();
        int elsewhere = 0;
        for (ResourceWords words : resources.list()) {
            Optional<ResourceMatch> match = filter.keeps(words.resource().content())
                    ? ResourceMatch.of(words, wanted, taxonomies.get(), language.get())
                    : Optional.empty();
            Optional<TerritoryFit> fit = place == null
                    ? Optional.empty()
                    : TerritoryFit.of(words.resource().content().territory(), place.sectors(), map.territory());
            if (match.isPresent() && (place == null || fit.isPresent())) {
                found.add(new Found(words, match.get(), fit.orElse(null)));
            } else if (match.isPresent()) {
                elsewhere++;
            }
        }
        found.sort(order());
        return new FoundList(found, elsewhere);
    }

    /** Finds one that is published. */
    public Optional<OneResource> find(UUID id) {
        CoverageMap map = coverage.get();
        return resources
                .find(id)
                .map(words -> new OneResource(
                        map.territory().generation(), views.view(words, map.territory(), language.get())));
    }

    /** A language that is asked for apart from the words takes the place of what they say. */
    private static List<String> languages(ResourcesQuery query, List<Part> parts) {
        return query.language() != null
                ? ParameterValues.listOf(query.language())
                : parts.stream().map(Part::language).filter(Objects::nonNull).toList();
    }

    private Comparator<Found> order() {
        LocalDate today = clock.today();
        return Comparator.comparingInt((Found found) -> -found.match().score())
                .thenComparing(found -> found.words().resource().isOld(today))
                .thenComparingInt(Found::rank)
                .thenComparing(Found::date, Comparator.reverseOrder())
                .thenComparing(found -> found.words().resource().id());
    }

    private List<FoundResource> page(List<Found> found, ResourcesQuery query, CoverageMap map) {
        int size = Objects.requireNonNullElse(query.size(), DEFAULT_SIZE);
        return found.stream()
                .skip((long) (Objects.requireNonNullElse(query.page(), 1) - 1) * size)
                .limit(size)
                .map(one -> present(one, map))
                .toList();
    }

    private FoundResource present(Found found, CoverageMap map) {
        Lang lang = language.get();
        List<ResourceReason> reasons = new ArrayList<>(found.match().reasons());
        if (found.fit() != null) {
            reasons.add(new ResourceReason(found.fit().code(), found.fit().say(lang)));
        }
        return new FoundResource(views.view(found.words(), map.territory(), lang), reasons);
    }
}
