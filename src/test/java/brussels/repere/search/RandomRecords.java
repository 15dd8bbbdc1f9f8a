package brussels.repere.search;

import brussels.repere.directory.AreaExclusivity;
import brussels.repere.directory.DeliveryMode;
import brussels.repere.directory.ServiceArea;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.directory.taxonomy.TaxonomyTerm;
import brussels.repere.eligibility.AppointmentRule;
import brussels.repere.eligibility.Audience;
import brussels.repere.eligibility.CostType;
import brussels.repere.eligibility.Eligibility;
import brussels.repere.eligibility.TargetAudiences;
import brussels.repere.geography.Level;
import brussels.repere.geography.Territory;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.testing.DirectoryEntryBuilder;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Records of a seed, for what the register of 2017 has nothing of: ages, costs, hours that are current, areas that refuse others. */
public final class RandomRecords {

    private static final List<String> HOURS = List.of(
            "Du lundi au vendredi de 9h à 17h",
            "Lundi et jeudi de 13h à 18h",
            "Tous les jours de 0h à 24h",
            "Sur rendez-vous, selon la saison");
    private static final List<String> WORDS =
            List.of("Élan", "maison", "Œuvre", "wijkhuis", "L'Escale", "éÉ", "zorg", "𝒜lpha");
    private static final List<String> LANGUAGES = List.of("fr", "nl", "ar", "ary", "tr", "sfb", "via-interpreter");
    private static final int MAX_MONTHS_AGO = 60;

    private final Random random;
    private final TerritoryMap map;
    private final List<Level> levels;
    private final List<String> terms;
    private final YearMonth now;

    public RandomRecords(long seed, TerritoryMap map, Taxonomy taxonomy, YearMonth now) {
        this.random = new Random(seed);
        this.map = map;
        this.levels = Stream.of(Level.values())
                .filter(level -> !map.list(level).isEmpty())
                .toList();
        this.terms = taxonomy.list().stream().map(TaxonomyTerm::id).sorted().toList();
        this.now = now;
    }

    public DirectoryEntryBuilder[] list(int count) {
        return IntStream.range(0, count).mapToObj(this::create).toArray(DirectoryEntryBuilder[]::new);
    }

    private DirectoryEntryBuilder create(int number) {
        DirectoryEntryBuilder entry = DirectoryEntryBuilder.entry("random-" + number)
                .named(pick(WORDS) + " " + pick(WORDS) + " " + number % 7, random.nextBoolean() ? pick(WORDS) : null)
                .categories(several(terms, 15))
                .languages(several(LANGUAGES, 4))
                .modes(IntStream.range(0, random.nextInt(3))
                        .mapToObj(each -> pick(List.of(DeliveryMode.values())))
                        .distinct()
                        .toArray(DeliveryMode[]::new))
                .eligible(eligibility())
                .verified(
                        random.nextInt(6) == 0
                                ? null
                                : now.minusMonths(random.nextInt(MAX_MONTHS_AGO))
                                        .toString());
        if (random.nextInt(5) > 0) {
            entry.area(area());
        }
        if (random.nextInt(5) > 0) {
            // Some share a site, so that only their ids part them.
            entry.at(50.80 + random.nextInt(12) * 0.01, 4.30 + random.nextInt(12) * 0.01);
        }
        if (random.nextInt(3) > 0) {
            entry.hours(pick(HOURS));
        }
        if (random.nextInt(10) == 0) {
            entry.confidential();
        }
        return entry.phone("02 349 82 " + (10 + number % 90));
    }

    private ServiceArea area() {
        Territory[] territories = IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(each -> pick(map.list(pick(levels))))
                .distinct()
                .toArray(Territory[]::new);
        ServiceArea area = ServiceArea.of(IntStream.range(0, territories.length)
                .mapToObj(i -> territories[i].key())
                .toArray(TerritoryKey[]::new));
        return random.nextInt(4) == 0 ? area.withExclusive(AreaExclusivity.YES) : area;
    }

    private Eligibility eligibility() {
        Double from = random.nextInt(3) == 0 ? (double) random.nextInt(70) : null;
        Double to = random.nextInt(3) == 0 ? (from == null ? 0 : from) + random.nextInt(30) : null;
        Set<Audience> audiences = Set.of(pick(List.of(Audience.values())));
        return new Eligibility(
                from,
                to,
                random.nextBoolean() ? TargetAudiences.UNKNOWN : new TargetAudiences(List.of(audiences)),
                random.nextBoolean() ? null : pick(List.of(CostType.values())),
                random.nextBoolean() ? null : pick(List.of(AppointmentRule.values())));
    }

    private String[] several(List<String> values, int max) {
        return IntStream.range(0, random.nextInt(max))
                .mapToObj(each -> pick(values))
                .distinct()
                .toArray(String[]::new);
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
