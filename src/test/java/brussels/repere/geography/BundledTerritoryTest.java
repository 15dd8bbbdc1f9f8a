package brussels.repere.geography;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.exchange.territory.BundledTerritory;
import brussels.repere.testing.RandomPoints;
import brussels.repere.testing.TreeSectorLocator;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;

/** The territory of Brussels as the application brings it. */
class BundledTerritoryTest {

    private static TerritoryMap map;
    private static ZoneNames names;

    @BeforeAll
    static void load() {
        map = TerritoryMap.of(BundledTerritory.read(), 1);
        names = ZoneNames.of(map);
    }

    @DisplayName("The bundled territory has the levels that it should")
    @Test
    void levels() {
        assertThat(map.sectors()).hasSize(724);
        assertThat(map.list(Level.REGION)).hasSize(1);
        assertThat(map.list(Level.BASSIN)).hasSize(5).allMatch(Territory::derived);
        assertThat(map.list(Level.COMMUNE)).hasSize(19).noneMatch(Territory::derived);
        assertThat(map.list(Level.SECTION)).hasSize(7);
        assertThat(map.list(Level.QUARTIER)).hasSize(145);
    }

    @DisplayName("The grid and the tree agree on 100,000 points anywhere")
    @Test
    void gridAgreesAnywhere() {
        assertSame(RandomPoints.around(map.sectors(), 100_000, 42));
    }

    @DisplayName("The grid and the tree agree on 10,000 points at borders")
    @Test
    void gridAgreesAtBorders() {
        assertSame(RandomPoints.nearBorders(map.sectors(), 10_000, 5, 42));
    }

    private static void assertSame(List<Coordinate> points) {
        TreeSectorLocator tree = new TreeSectorLocator(map.sectors());
        long inside = 0;
        for (Coordinate point : points) {
            int ours = map.sectorAt(point.x, point.y);
            assertThat(ours).as("%s", point).isEqualTo(tree.sectorAt(point.x, point.y));
            inside += ours >= 0 ? 1 : 0;
        }
        assertThat(inside).isGreaterThan(points.size() / 3L);
    }

    @DisplayName("Known points lie where they should")
    @ParameterizedTest
    @CsvSource({
        "50.851756, 4.401445, 21015A77-, 87, 21015, NE",
        "50.827819, 4.334723, 21007A60-, 50, 21007, S",
    })
    void knownPoints(double lat, double lon, String sector, String quartier, String commune, String bassin) {
        SectorSet found = map.setOf(map.locate(lon, lat).orElseThrow().sector());
        assertThat(found).isEqualTo(map.setOf(map.findSector(sector).orElseThrow()));
        assertThat(codes(found, Level.QUARTIER)).containsExactly(quartier);
        assertThat(codes(found, Level.COMMUNE)).containsExactly(commune);
        assertThat(codes(found, Level.BASSIN)).containsExactly(bassin);
    }

    private static List<String> codes(SectorSet set, Level level) {
        return map.listTouching(set, level).stream()
                .map(territory -> territory.key().code())
                .toList();
    }

    /** Trap: a quartier must never be resolved to a bassin, nor Bruxelles-Ville to one. */
    @DisplayName("Levels do not nest")
    @Test
    void noNesting() {
        assertThat(codes(sectors(Level.COMMUNE, "21004"), Level.BASSIN)).containsExactly("CO", "N", "S");
        assertThat(codes(sectors(Level.QUARTIER, "30"), Level.BASSIN)).containsExactly("CO", "NE", "SE");
        assertThat(codes(sectors(Level.QUARTIER, "800"), Level.BASSIN)).hasSize(3);
        long straddling = map.list(Level.QUARTIER).stream()
                .filter(quartier ->
                        codes(map.sectorsOf(quartier.key()), Level.BASSIN).size() > 1)
                .count();
        assertThat(straddling).isEqualTo(15);
    }

    private static SectorSet sectors(Level level, String code) {
        return map.sectorsOf(new TerritoryKey(level, code));
    }

    @DisplayName("Zone names mean what people mean")
    @ParameterizedTest
    @CsvSource({
        "Koekelberg, commune:21011",
        "Quartier Koekelberg, quartier:17",
        "Koekelbergwijk, quartier:17",
        "Quartier Haren, quartier:78",
        "Haren, section:21004G",
        "Bruxelles - Haren, section:21004G",
        "Jette centre, quartier:72",
        "JETTE, commune:21010",
        "Cureghem, quartier:11 quartier:12 quartier:13",
        "Kuregem, quartier:11 quartier:12 quartier:13",
        "les Marolles, quartier:8",
        "de Marollen, quartier:8",
        "Matongé, quartier:36",
        "NOH, section:21004F",
        "wsp, commune:21019",
        "WSL, commune:21018",
        "Molenbeek, commune:21012",
        "Boitsfort, commune:21017",
        "Bosvoorde, commune:21017",
        "Saint-Josse, commune:21014",
        "St Josse, commune:21014",
        "Sint-Joost, commune:21014",
        "St.-Gilles, commune:21013",
        "commune de Forest, commune:21007",
        "gemeente Vorst, commune:21007",
        "Pentagone, section:21004A",
        "Vijfhoek, section:21004A",
        "Bassin Nord, bassin:N",
        "zorgzone zuid-oost, bassin:SE",
        "Région bruxelloise, region:04000",
        "Bruxelles, commune:21004",
        "Brussel, commune:21004",
        "Bruxelles - Centre, section:21004A section:21004B section:21004C section:21004D",
        "quartier européen, quartier:35",
        "Woluwe, commune:21018 commune:21019",
        "Tervuren, ''",
        "Wallonie, ''",
        "'', ''",
        "quartier, ''"
    })
    void zoneNames(String name, String expected) {
        assertThat(names.resolve(name))
                .extracting(TerritoryKey::toString)
                .containsExactly(expected.isEmpty() ? new String[0] : expected.split(" "));
    }

    @DisplayName("Every territory is found by both its names, unless a wider one has that name")
    @Test
    void bothNames() {
        for (Level level : Level.values()) {
            for (Territory territory : map.list(level)) {
                for (String name :
                        List.of(territory.name().fr(), territory.name().nl())) {
                    assertThat(names.resolve(name))
                            .as(name)
                            .isNotEmpty()
                            .allMatch(key ->
                                    key.equals(territory.key()) || key.level().compareTo(level) < 0);
                }
            }
        }
    }
}
