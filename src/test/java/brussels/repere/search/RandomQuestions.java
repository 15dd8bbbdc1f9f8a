package brussels.repere.search;

import brussels.repere.coverage.CoverageMap;
import brussels.repere.directory.ListedService;
import brussels.repere.eligibility.AppointmentRule;
import brussels.repere.eligibility.Audience;
import brussels.repere.eligibility.CostType;
import brussels.repere.eligibility.EligibilityCriteria;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.geocoding.Place;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.search.question.Facet;
import brussels.repere.search.question.Page;
import brussels.repere.search.question.Reach;
import brussels.repere.search.question.SearchFilters;
import brussels.repere.search.question.SearchIntent;
import brussels.repere.search.question.SearchIntentFactory;
import brussels.repere.search.question.SearchQuestion;
import brussels.repere.search.question.SortOrder;
import brussels.repere.search.question.VisitTime;
import brussels.repere.text.Lang;
import brussels.repere.understanding.TextReader;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Questions of a seed: places, areas, needs, names, filters, hours, orders and pages, in all combinations. */
final class RandomQuestions {

    private static final ZonedDateTime MONDAY = ZonedDateTime.of(2026, 11, 30, 0, 0, 0, 0, BrusselsClock.ZONE);
    private static final List<Integer> RADII = List.of(0, 250, 1_500, 5_000);
    private static final List<Integer> SIZES = List.of(1, 5, 20, 100);
    private static final List<String> NEEDS =
            List.of("dettes", "aide juridique", "logement", "suicide", "maison de repos");

    private final Random random;
    private final CoverageMap coverage;
    private final TextReader reader;
    private final List<ListedService> services;
    private final Map<Facet, List<String>> values;

    /** @param values of each facet, of which filters are made */
    RandomQuestions(
            long seed,
            CoverageMap coverage,
            TextReader reader,
            List<ListedService> services,
            Map<Facet, List<String>> values) {
        this.random = new Random(seed);
        this.coverage = coverage;
        this.reader = reader;
        this.services = services;
        this.values = values;
    }

    SearchQuestion next() {
        Place place = place();
        List<SearchIntent> intents = IntStream.range(0, pick(List.of(0, 1, 1, 1, 2, 3)))
                .mapToObj(each -> intent())
                .toList();
        return new SearchQuestion(
                coverage.coverageOf(place),
                pick(List.of(Reach.values())),
                pick(RADII),
                new SearchFilters(facets(), ids(), eligibility()),
                visit(),
                intents,
                intents.size() > 1 ? 1 + random.nextInt(2) : 1,
                place.point() != null && random.nextInt(4) == 0 ? SortOrder.distance : SortOrder.order,
                new Page(1 + random.nextInt(3), pick(SIZES)),
                pick(List.of(Lang.values())));
    }

    /** Returns what somebody types of a name, to have organisations suggested. */
    String nextBeginning() {
        String name = name();
        return name.substring(0, 1 + random.nextInt(name.length()));
    }

    private Place place() {
        TerritoryMap map = coverage.territory();
        return switch (random.nextInt(4)) {
            case 0, 1 -> point(map);
            case 2 ->
                Place.of(
                        map,
                        IntStream.range(0, 1 + random.nextInt(2))
                                .mapToObj(each -> territory(map))
                                .toList());
            default ->
                new Place(
                        map.withNeighbours(
                                map.setOf(random.nextInt(map.sectors().size()))),
                        Place.Precision.STREET,
                        random.nextBoolean() ? null : point(map).point(),
                        null,
                        List.of(),
                        List.of(),
                        false);
        };
    }

    private Place point(TerritoryMap map) {
        while (true) {
            Optional<Place> found =
                    Place.findAtPoint(map, 50.77 + random.nextDouble() * 0.14, 4.25 + random.nextDouble() * 0.22);
            if (found.isPresent()) {
                return found.get();
            }
        }
    }

    private TerritoryKey territory(TerritoryMap map) {
        List<Level> levels = Stream.of(Level.values())
                .filter(level -> !map.list(level).isEmpty())
                .toList();
        return pick(map.list(pick(levels))).key();
    }

    private SearchIntent intent() {
        return switch (random.nextInt(4)) {
            case 0 -> read(name());
            case 1 -> read(random.nextBoolean() ? pick(NEEDS) : pick(NEEDS) + " " + name());
            default -> SearchIntentFactory.create(pick(values.get(Facet.CATEGORY)));
        };
    }

    private SearchIntent read(String text) {
        return SearchIntentFactory.create(reader.read(text, Set.of(), random.nextBoolean()), text);
    }

    private String name() {
        ListedService service = pick(services);
        String name = Stream.of(
                        service.organization().name().fr(),
                        service.organization().name().nl())
                .filter(each -> each != null)
                .findFirst()
                .orElseThrow();
        List<String> words = List.of(name.split(" "));
        return random.nextInt(3) == 0 ? pick(words) : name;
    }

    private Map<Facet, List<String>> facets() {
        Map<Facet, List<String>> chosen = new EnumMap<>(Facet.class);
        for (int i = random.nextInt(3); i > 0; i--) {
            Facet facet = pick(List.of(Facet.values()));
            chosen.put(facet, several(values.get(facet)));
        }
        return chosen;
    }

    private List<UUID> ids() {
        return random.nextInt(20) > 0
                ? List.of()
                : several(services).stream().map(ListedService::id).toList();
    }

    private EligibilityCriteria eligibility() {
        return random.nextInt(3) > 0
                ? EligibilityCriteria.NONE
                : new EligibilityCriteria(
                        random.nextBoolean() ? null : random.nextInt(180) / 2.0,
                        random.nextBoolean() ? List.of() : several(List.of(Audience.values())),
                        random.nextBoolean() ? List.of() : several(List.of(CostType.values())),
                        random.nextBoolean() ? List.of() : several(List.of(AppointmentRule.values())));
    }

    private VisitTime visit() {
        return VisitTime.at(MONDAY.plusHours(random.nextInt(7 * 24)), random.nextInt(4) == 0);
    }

    private <T> List<T> several(List<T> of) {
        List<T> chosen = new ArrayList<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            chosen.add(pick(of));
        }
        return chosen.stream().distinct().toList();
    }

    private <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
