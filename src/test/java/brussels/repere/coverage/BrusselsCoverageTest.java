package brussels.repere.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.AreaExclusivity;
import brussels.repere.directory.ServiceArea;
import brussels.repere.exchange.territory.BundledTerritory;
import brussels.repere.geocoding.Place;
import brussels.repere.geography.Level;
import brussels.repere.geography.Territory;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.testing.RandomPoints;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/** Checks what must hold of any area and any place, on Brussels with random areas and places of a fixed seed. */
class BrusselsCoverageTest {

    private static final int TRIES = 400;

    private static TerritoryMap map;
    private static List<TerritoryKey> all;

    @BeforeAll
    static void load() {
        map = TerritoryMap.of(BundledTerritory.read(), 1);
        all = Arrays.stream(Level.values())
                .flatMap(level -> map.list(level).stream())
                .map(Territory::key)
                .toList();
    }

    private static List<TerritoryKey> some(Random random, int most) {
        return Stream.generate(() -> all.get(random.nextInt(all.size())))
                .limit(1 + random.nextInt(most))
                .distinct()
                .toList();
    }

    private static ServiceArea area(List<TerritoryKey> territories) {
        return new ServiceArea(territories, List.of(), null, AreaExclusivity.UNKNOWN, false);
    }

    private static AreaCoverage answer(ServiceArea area, Place place) {
        return CoverageMap.of(map, List.of(area)).coverageOf(place).areas().get(area.key());
    }

    @DisplayName("A larger area serves every place that a smaller one serves")
    @Test
    void monotonic() {
        Random random = new Random(1);
        for (int i = 0; i < TRIES; i++) {
            List<TerritoryKey> small = some(random, 4);
            List<TerritoryKey> big = new ArrayList<>(small);
            big.addAll(some(random, 3));
            Place place = Place.of(map, some(random, 3));
            AreaCoverage before = answer(area(small), place);
            AreaCoverage after = answer(area(big), place);
            assertThat(after.certainty())
                    .as("%s and %s for %s", small, big, place.chosen())
                    .isLessThanOrEqualTo(before.certainty());
            if (before.coveringMember() != null) {
                assertThat(after.tier()).isLessThanOrEqualTo(before.tier());
            }
        }
    }

    @DisplayName("The answer for a place combines those of its sectors")
    @Test
    void unionOfSectors() {
        Random random = new Random(2);
        for (int i = 0; i < TRIES; i++) {
            ServiceArea area = area(some(random, 4));
            Place place = Place.of(map, some(random, 3));
            CoverageMap coverage = CoverageMap.of(map, List.of(area));
            List<Certainty> single = place.sectors().stream()
                    .mapToObj(sector ->
                            new Place(map.setOf(sector), Place.Precision.AREA, null, null, List.of(), List.of(), false))
                    .map(sector ->
                            coverage.coverageOf(sector).areas().get(area.key()).certainty())
                    .distinct()
                    .toList();
            Certainty expected = single.size() > 1 ? Certainty.POSSIBLE : single.get(0);
            assertThat(coverage.coverageOf(place).areas().get(area.key()).certainty())
                    .as("%s for %s", area, place.chosen())
                    .isEqualTo(expected);
        }
    }

    @DisplayName("A point is served as its sector is")
    @Test
    void pointAsSector() {
        Random random = new Random(3);
        List<ServiceArea> areas =
                Stream.generate(() -> area(some(random, 4))).limit(20).toList();
        CoverageMap coverage = CoverageMap.of(map, areas);
        RandomPoints.around(map.sectors(), 500, 3)
                .forEach(point -> Place.findAtPoint(map, point.y, point.x).ifPresent(place -> {
                    Place sector =
                            new Place(place.sectors(), Place.Precision.AREA, null, null, List.of(), List.of(), false);
                    areas.forEach(area -> assertThat(
                                    coverage.coverageOf(place).areas().get(area.key()))
                            .isEqualTo(coverage.coverageOf(sector).areas().get(area.key())));
                }));
    }

    @DisplayName("A polygon drawn along territories answers as they do")
    @Test
    void drawnLikeTerritories() {
        Random random = new Random(4);
        List<Place> points = RandomPoints.nearBorders(map.sectors(), 300, 50, 4).stream()
                .flatMap(point -> Place.findAtPoint(map, point.y, point.x).stream())
                .filter(place -> place.location().snappedMetres() == 0)
                .toList();
        for (int i = 0; i < 25; i++) {
            List<TerritoryKey> territories = some(random, 3);
            ServiceArea named = area(territories);
            ServiceArea drawn =
                    new ServiceArea(List.of(), List.of(), outline(territories), AreaExclusivity.UNKNOWN, false);
            CoverageMap coverage = CoverageMap.of(map, List.of(named, drawn));
            for (TerritoryKey territory : some(random, 20)) {
                PlaceCoverage answer = coverage.coverageOf(Place.of(map, List.of(territory)));
                assertThat(answer.areas().get(drawn.key()).certainty())
                        .as("%s drawn, for %s", territories, territory)
                        .isEqualTo(answer.areas().get(named.key()).certainty());
            }
            for (Place place : points) {
                PlaceCoverage answer = coverage.coverageOf(place);
                if (answer.areas().get(named.key()).certainty() == Certainty.CERTAIN) {
                    assertThat(answer.areas().get(drawn.key()).certainty()).isEqualTo(Certainty.CERTAIN);
                }
            }
        }
    }

    private static Geometry outline(List<TerritoryKey> territories) {
        return UnaryUnionOp.union(territories.stream()
                .flatMap(key -> map.sectorsOf(key).stream().boxed())
                .distinct()
                .map(sector -> map.sectors().get(sector).boundary())
                .toList());
    }

    @DisplayName("Bruxelles-Ville lies in three bassins and serves a part of each")
    @Test
    void threeBassins() {
        ServiceArea city = ServiceArea.of(new TerritoryKey(Level.COMMUNE, "21004"));
        assertThat(Stream.of("CO", "S", "N")
                        .map(code -> answer(city, Place.of(map, List.of(new TerritoryKey(Level.BASSIN, code))))))
                .allMatch(answer -> answer.certainty() == Certainty.POSSIBLE && answer.tier() == Tier.COMMUNE);
        assertThat(Stream.of("SE", "NE")
                        .map(code -> answer(city, Place.of(map, List.of(new TerritoryKey(Level.BASSIN, code))))))
                .allMatch(answer -> answer.certainty() == Certainty.NONE);
    }
}
