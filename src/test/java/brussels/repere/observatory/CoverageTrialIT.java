package brussels.repere.observatory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import brussels.repere.coverage.CoverageMap;
import brussels.repere.coverage.CurrentCoverageMap;
import brussels.repere.directory.AreaExclusivity;
import brussels.repere.directory.ContactDetails;
import brussels.repere.directory.DeliveryMode;
import brussels.repere.directory.FactsAge;
import brussels.repere.directory.ListedService;
import brussels.repere.directory.Offering;
import brussels.repere.directory.Provenance;
import brussels.repere.directory.PublicLocation;
import brussels.repere.directory.ServiceAccess;
import brussels.repere.directory.ServiceArea;
import brussels.repere.directory.ServiceTexts;
import brussels.repere.directory.Site;
import brussels.repere.directory.StatedLocation;
import brussels.repere.directory.competence.CommunalCompetence;
import brussels.repere.directory.competence.CompetentArea;
import brussels.repere.directory.storage.DirectoryReader;
import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.directory.taxonomy.TaxonomyTerm;
import brussels.repere.eligibility.Audience;
import brussels.repere.eligibility.Eligibility;
import brussels.repere.eligibility.EligibilityCriteria;
import brussels.repere.eligibility.StatedCapacity;
import brussels.repere.eligibility.TargetAudiences;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.geography.Level;
import brussels.repere.geography.Territory;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.population.CurrentFigures;
import brussels.repere.observatory.trial.CoverageTrial;
import brussels.repere.observatory.trial.EffectSum;
import brussels.repere.observatory.trial.NeedTrial;
import brussels.repere.observatory.trial.SectorChange;
import brussels.repere.observatory.trial.TerritoryChange;
import brussels.repere.observatory.trial.TrialAnswer;
import brussels.repere.observatory.trial.TrialChange;
import brussels.repere.observatory.trial.TrialQuestion;
import brussels.repere.observatory.trial.TrialRefusedException;
import brussels.repere.search.RandomRecords;
import brussels.repere.search.catalogue.CurrentCatalogue;
import brussels.repere.search.catalogue.ServiceSelection;
import brussels.repere.search.question.Facet;
import brussels.repere.search.question.SearchFilters;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.DirectoryEntryBuilder;
import brussels.repere.testing.TestRecords;
import brussels.repere.text.Bilingual;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** What is tried out says the same as the observatory does of a catalogue that was built so, and of one that was imported so. */
@ApplicationTest
class CoverageTrialIT {

    private static final long SEED = 66;
    private static final int TRIALS = 200;
    private static final int NEEDS = 3;
    private static final int RECORDS = 100;
    private static final double SAME = 1e-9;
    private static final SearchFilters ALL = new SearchFilters(Map.of(), List.of(), EligibilityCriteria.NONE);

    @Inject
    TestRecords records;

    @Inject
    CoverageTrial trials;

    @Inject
    CurrentObservatory observatory;

    @Inject
    CurrentCoverageMap coverage;

    @Inject
    CurrentCatalogue catalogues;

    @Inject
    CurrentTaxonomy taxonomies;

    @Inject
    CurrentFigures figures;

    @Inject
    DirectoryReader directory;

    @Inject
    FactsAge age;

    @Inject
    BrusselsClock clock;

    private final Random random = new Random(SEED);
    private List<String> categories;

    @BeforeEach
    void load() {
        TerritoryMap map = coverage.get().territory();
        records.add(new RandomRecords(SEED, map, taxonomies.get(), clock.month()).list(RECORDS));
        categories = taxonomies.get().list().stream()
                .filter(term -> term.kind() != TaxonomyTerm.Kind.SECTOR)
                .map(TaxonomyTerm::id)
                .sorted()
                .toList();
    }

    @AfterEach
    void clear() {
        records.removeAll();
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private ServiceArea area(TerritoryMap map) {
        List<Level> levels = Stream.of(Level.values())
                .filter(level -> !map.list(level).isEmpty())
                .toList();
        List<TerritoryKey> territories = IntStream.range(0, random.nextInt(4))
                .mapToObj(each -> pick(map.list(pick(levels))).key())
                .toList();
        double lon = 4.28 + random.nextDouble() * 0.15;
        double lat = 50.79 + random.nextDouble() * 0.1;
        Geometry square = new GeometryFactory()
                .toGeometry(new Envelope(new Coordinate(lon, lat), new Coordinate(lon + 0.02, lat + 0.02)));
        boolean drawn = territories.isEmpty() || random.nextInt(4) == 0;
        return new ServiceArea(territories, List.of(), drawn ? square : null, AreaExclusivity.UNKNOWN, false);
    }

    private TrialChange change(ServiceSelection services, Set<UUID> taken, TerritoryMap map) {
        int kind = random.nextInt(3);
        ListedService service = services.service(random.nextInt(services.size()));
        UUID id = random.nextBoolean() ? service.id() : service.service().id();
        if (kind < 2 && taken.add(service.service().id())) {
            return kind == 0 ? new TrialChange.Close(id) : new TrialChange.Cover(id, area(map));
        }
        Site.Point seat = random.nextBoolean()
                ? map.list(Level.COMMUNE).isEmpty() ? null : new Site.Point(50.80 + random.nextInt(9) * 0.01, 4.35)
                : null;
        return new TrialChange.Add(
                null,
                new Offering(
                        List.of(random.nextInt(4) == 0 ? "C67" : pick(categories), pick(categories)).stream()
                                .distinct()
                                .toList(),
                        random.nextBoolean() ? List.of("fr", "ary") : List.of(),
                        List.of(pick(List.of(DeliveryMode.values())))),
                new Eligibility(
                        null,
                        null,
                        random.nextBoolean()
                                ? TargetAudiences.UNKNOWN
                                : new TargetAudiences(List.of(Set.of(pick(List.of(Audience.values()))))),
                        null,
                        null),
                seat,
                random.nextBoolean() ? null : 5,
                area(map));
    }

    private SearchFilters filters() {
        Map<Facet, List<String>> facets = new EnumMap<>(Facet.class);
        if (random.nextInt(4) == 0) {
            facets.put(Facet.LANGUAGE, List.of(pick(List.of("fr", "ar", "nl"))));
        }
        if (random.nextInt(4) == 0) {
            facets.put(Facet.MODE, List.of(pick(List.of("on-site", "at-home"))));
        }
        List<Audience> audiences = random.nextInt(4) == 0 ? List.of(pick(List.of(Audience.values()))) : List.of();
        return new SearchFilters(facets, List.of(), new EligibilityCriteria(null, audiences, List.of(), List.of()));
    }

    /** In one of ten trials, all that the services meet. */
    private List<String> needs(int trial, List<TrialChange> changes, ServiceSelection now) {
        if (trial % 10 == 0) {
            return List.of();
        }
        List<String> met = changes.get(0) instanceof TrialChange.Add add
                ? add.offering().categories()
                : IntStream.range(0, now.size())
                        .mapToObj(now::service)
                        .filter(service -> isChanged(service, changes.get(0)))
                        .flatMap(service -> service.offering().categories().stream())
                        .toList();
        return Stream.of(met.isEmpty() ? "C67" : pick(met), pick(categories))
                .distinct()
                .toList();
    }

    private static boolean isChanged(ListedService service, TrialChange change) {
        UUID id = change instanceof TrialChange.Close close ? close.service() : ((TrialChange.Cover) change).service();
        return service.id().equals(id) || service.service().id().equals(id);
    }

    /** The services as they would be read if the changes had been made. */
    private final class OtherWay {

        private final List<ListedService> services = new ArrayList<>();
        private final List<ServiceArea> areas = new ArrayList<>();
        private final List<CompetentArea> competentAreas = new ArrayList<>();
        private final CoverageMap declared;

        OtherWay(ServiceSelection now, CoverageMap declared, List<TrialChange> changes) {
            this.declared = declared;
            IntStream.range(0, now.size()).mapToObj(now::service).forEach(services::add);
            changes.forEach(this::make);
            services.sort(Comparator.comparing(service -> service.id().toString()));
        }

        private void make(TrialChange change) {
            if (change instanceof TrialChange.Close close) {
                services.removeIf(service -> isOf(service, close.service()));
            } else if (change instanceof TrialChange.Cover cover) {
                services.replaceAll(service -> isOf(service, cover.service())
                        ? service.withArea(key(
                                cover.area(),
                                CommunalCompetence.communeOf(
                                        service.offering().categories(),
                                        cover.area(),
                                        service.organization().name(),
                                        service.location().site())))
                        : service);
            } else if (change instanceof TrialChange.Add add) {
                services.add(added(add));
            }
        }

        private boolean isOf(ListedService service, UUID id) {
            return service.id().equals(id) || service.service().id().equals(id);
        }

        private String key(ServiceArea area, Optional<TerritoryKey> commune) {
            areas.add(area);
            commune.ifPresent(where -> competentAreas.add(new CompetentArea(area, where)));
            return CompetentArea.key(area.key(), commune.map(TerritoryKey::code).orElse(null));
        }

        private ListedService added(TrialChange.Add add) {
            UUID id = UUID.randomUUID();
            Site site = add.seat() == null ? null : new Site(null, null, null, null, add.seat());
            Bilingual name = new Bilingual("Essai", "Proef");
            return new ListedService(
                    id,
                    new ListedService.Service(id, name, List.of()),
                    new ListedService.Organization(id, name, null),
                    add.offering(),
                    PublicLocation.of(new StatedLocation(site, false)),
                    key(add.area(), CommunalCompetence.communeOf(add.offering().categories(), add.area(), name, site)),
                    new ContactDetails(List.of(), null, null),
                    new ServiceAccess(
                            null,
                            add.eligibility(),
                            null,
                            add.capacity() == null
                                    ? null
                                    : new StatedCapacity(add.capacity(), StatedCapacity.Unit.PLACES, null)),
                    ServiceTexts.NONE,
                    new Provenance("test", null, null, null),
                    new ListedService.Status(List.of(), null, List.of(), null));
        }

        ObservedData data() {
            CoverageMap map = declared.with(areas, competentAreas);
            return new ObservedData(catalogues.select(services, map.territory()), map, figures.get(), age);
        }
    }

    @DisplayName("200 trials of random changes say the same as catalogues that are built with these changes")
    @Test
    void sameAsBuilt() {
        TerritoryMap map = coverage.get().territory();
        ServiceSelection now = catalogues.findSelection().orElseThrow();
        CoverageMap declared = QuarkusTransaction.requiringNew()
                .call(() -> CoverageMap.of(map, directory.listAreas(), directory.listCompetentAreas()));
        int gains = 0;
        int losses = 0;
        for (int i = 0; i < TRIALS; i++) {
            Set<UUID> taken = new HashSet<>();
            List<TrialChange> changes = IntStream.range(0, 1 + random.nextInt(3))
                    .mapToObj(each -> change(now, taken, map))
                    .toList();
            SearchFilters filters = filters();
            Level level = pick(List.of(Level.REGION, Level.BASSIN, Level.COMMUNE, Level.QUARTIER));
            TrialAnswer answer = trials.run(new TrialQuestion(changes, level, needs(i, changes, now), filters));
            ObservedData built = new OtherWay(now, declared, changes).data();
            assertThat(answer.needs()).as("trial " + i).isNotEmpty();
            for (NeedTrial need :
                    answer.needs().subList(0, Math.min(NEEDS, answer.needs().size()))) {
                compare("trial " + i + " " + changes + " " + need.category(), need, level, filters, built);
                for (SectorChange change : need.sectors()) {
                    gains += change.effect().ordinal() < 2 ? 1 : 0;
                    losses += change.effect().ordinal() < 2 ? 0 : 1;
                }
            }
        }
        assertThat(gains).as("sectors that gain").isGreaterThan(TRIALS);
        assertThat(losses).as("sectors that lose").isGreaterThan(TRIALS);
    }

    private void compare(String what, NeedTrial need, Level level, SearchFilters filters, ObservedData built) {
        Map<Facet, List<String>> facets = new EnumMap<>(Facet.class);
        facets.putAll(filters.facets());
        if (!need.category().isEmpty()) {
            facets.put(Facet.CATEGORY, List.of(need.category()));
        }
        SearchFilters asked = new SearchFilters(facets, List.of(), filters.eligibility());
        CellCounter counter = new CellCounter(built, built.find(asked, clock));
        Map<TerritoryKey, ObservatoryCell> now = new HashMap<>();
        observatory
                .answer(new ObservatoryQuestion(level, asked))
                .cells()
                .forEach(cell -> now.put(cell.territory().key(), cell));
        Map<TerritoryKey, TerritoryChange> told = new HashMap<>();
        need.territories()
                .forEach(change -> told.put(change.before().territory().key(), change));
        for (ObservatoryCell cell : counter.count(level)) {
            TerritoryChange change = told.get(cell.territory().key());
            ObservatoryCell before = now.get(cell.territory().key());
            assertSame(what, cell, change == null ? before : change.after());
            if (change != null) {
                assertSame(what, before, change.before());
            }
        }
        SectorCover[] covers = counter.coverSectors();
        TerritoryMap map = built.coverage().territory();
        Map<String, SectorChange> changed = new HashMap<>();
        need.sectors().forEach(change -> changed.put(change.sector().code(), change));
        SectorCover[] before =
                observatory.observe(data -> new CellCounter(data, data.find(asked, clock)).coverSectors());
        for (int sector = 0; sector < covers.length; sector++) {
            SectorChange change = changed.get(map.sectors().get(sector).code());
            assertThat(change == null ? before[sector] : change.after())
                    .as(what)
                    .isEqualTo(covers[sector]);
        }
    }

    /** The order in which shares are added up differs. */
    private static void assertSame(String what, ObservatoryCell one, ObservatoryCell other) {
        assertThat(withoutReach(one)).as(what).isEqualTo(withoutReach(other));
        for (int i = 0; i < one.reach().size(); i++) {
            ReachCount reach = one.reach().get(i);
            ReachCount same = other.reach().get(i);
            assertThat(reach.people()).as(what).isEqualTo(same.people());
            if (reach.per1000() == null) {
                assertThat(same.per1000()).as(what).isNull();
            } else {
                assertThat(reach.per1000()).as(what).isCloseTo(same.per1000(), within(SAME));
            }
        }
    }

    private static ObservatoryCell withoutReach(ObservatoryCell cell) {
        return new ObservatoryCell(
                cell.territory(),
                cell.people(),
                cell.seat(),
                cell.finer(),
                cell.region(),
                cell.peopleByClass(),
                List.of(),
                cell.unknownCapacity(),
                cell.oldFacts());
    }

    @DisplayName("What is tried is what the observatory says once it is imported: added, with another area, closed")
    @Test
    void sameAsImported() {
        TerritoryMap map = coverage.get().territory();
        List<Territory> communes = map.list(Level.COMMUNE);
        ServiceArea first = ServiceArea.of(communes.get(3).key());
        TrialChange.Add add = new TrialChange.Add(
                null,
                new Offering(List.of("C67"), List.of("ary"), List.of(DeliveryMode.ON_SITE)),
                Eligibility.UNKNOWN,
                new Site.Point(50.85, 4.36),
                7,
                first);
        DirectoryEntryBuilder entry = DirectoryEntryBuilder.entry("trial-66")
                .categories("C67")
                .languages("ary")
                .modes(DeliveryMode.ON_SITE)
                .at(50.85, 4.36)
                .capacity(new StatedCapacity(7, StatedCapacity.Unit.PLACES, null))
                .area(first);
        assertImported(List.of(add), () -> records.add(entry));
        UUID id = observatory.observe(data -> IntStream.range(0, data.services().size())
                .mapToObj(data.services()::service)
                .filter(service -> "trial-66".equals(service.provenance().sourceId()))
                .findFirst()
                .orElseThrow()
                .service()
                .id());
        ServiceArea second = ServiceArea.of(
                communes.get(5).key(), map.list(Level.QUARTIER).get(40).key());
        assertImported(List.of(new TrialChange.Cover(id, second)), () -> records.add(entry.area(second)));
        assertImported(List.of(new TrialChange.Close(id)), () -> records.close("trial-66", LocalDate.of(2026, 11, 1)));
    }

    private void assertImported(Collection<TrialChange> changes, Runnable makeThem) {
        NeedTrial tried = trials.run(new TrialQuestion(List.copyOf(changes), Level.QUARTIER, List.of("C67"), ALL))
                .needs()
                .get(0);
        SearchFilters asked =
                new SearchFilters(Map.of(Facet.CATEGORY, List.of("C67")), List.of(), EligibilityCriteria.NONE);
        List<ObservatoryCell> before = observatory
                .answer(new ObservatoryQuestion(Level.QUARTIER, asked))
                .cells();
        makeThem.run();
        List<ObservatoryCell> after = observatory
                .answer(new ObservatoryQuestion(Level.QUARTIER, asked))
                .cells();
        Map<TerritoryKey, TerritoryChange> told = new HashMap<>();
        tried.territories()
                .forEach(change -> told.put(change.before().territory().key(), change));
        assertThat(told).isNotEmpty();
        for (int i = 0; i < after.size(); i++) {
            TerritoryChange change = told.get(after.get(i).territory().key());
            assertSame("imported", after.get(i), change == null ? before.get(i) : change.after());
        }
    }

    @DisplayName("Sectors, people and territories add up, and nobody counts where nobody lives")
    @Test
    void sums() {
        TrialAnswer answer = trials.run(new TrialQuestion(
                List.of(new TrialChange.Add(
                        null,
                        new Offering(List.of("C67"), List.of(), List.of()),
                        Eligibility.UNKNOWN,
                        null,
                        null,
                        ServiceArea.of(new TerritoryKey(Level.BASSIN, "N")))),
                Level.COMMUNE,
                List.of("C67"),
                ALL));
        NeedTrial need = answer.needs().get(0);
        assertThat(need.servicesAfter()).isEqualTo(need.servicesBefore() + 1);
        for (SectorChange.Effect effect : SectorChange.Effect.values()) {
            EffectSum region = need.region().effects().get(effect);
            assertThat(need.territories().stream()
                            .mapToInt(change -> change.effects().get(effect).sectors())
                            .sum())
                    .isEqualTo(region.sectors());
            assertThat(need.territories().stream()
                            .mapToLong(change -> change.effects().get(effect).people())
                            .sum())
                    .isEqualTo(region.people());
        }
        assertThat(need.sectors())
                .allSatisfy(change -> assertThat(change.after().finer())
                        .isEqualTo(change.before().finer() + 1));
    }

    @DisplayName("A service that there is not, and one that changes twice, are refused by their number")
    @Test
    void refused() {
        ListedService service = catalogues.findSelection().orElseThrow().service(0);
        TrialChange close = new TrialChange.Close(service.id());
        assertThatThrownBy(() -> run(close, new TrialChange.Close(UUID.randomUUID())))
                .isInstanceOfSatisfying(TrialRefusedException.class, refused -> {
                    assertThat(refused.change()).isEqualTo(1);
                    assertThat(refused.reason()).isEqualTo(TrialRefusedException.Reason.UNKNOWN_SERVICE);
                });
        assertThatThrownBy(
                        () -> run(close, new TrialChange.Close(service.service().id())))
                .isInstanceOfSatisfying(TrialRefusedException.class, refused -> assertThat(refused.reason())
                        .isEqualTo(TrialRefusedException.Reason.SAME_SERVICE));
    }

    private TrialAnswer run(TrialChange... changes) {
        return trials.run(new TrialQuestion(Arrays.asList(changes), Level.REGION, List.of(), ALL));
    }
}
