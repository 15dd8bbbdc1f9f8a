package brussels.repere.geocoding.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brussels.repere.exchange.territory.BundledTerritory;
import brussels.repere.geocoding.InterpolatedPosition;
import brussels.repere.geocoding.Place;
import brussels.repere.geocoding.PlaceCandidate;
import brussels.repere.geocoding.lines.StreetLine;
import brussels.repere.geocoding.lines.StreetLines;
import brussels.repere.geocoding.register.AddressRegister;
import brussels.repere.geocoding.register.StreetPartsBuilder;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.coordinates.LocalProjection;
import brussels.repere.text.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

/** A line eastward through Schaerbeek, and others that cross it or do not. */
class StreetLinePlacesTest {

    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final double LAT = 50.8570;
    private static final String LONG = "1-1030-21015";
    private static TerritoryMap map;

    private final StreetPartsBuilder parts = new StreetPartsBuilder();
    private final List<StreetLine> lines = new ArrayList<>();

    @BeforeAll
    static void load() {
        map = TerritoryMap.of(BundledTerritory.read(), 1);
    }

    StreetLinePlacesTest() {
        street("1", "Rue Longue", "Langestraat", 4.3800, LAT, 4.3960, LAT);
        street("2", "Rue Transversale", "Dwarsstraat", 4.3850, 50.8540, 4.3850, 50.8600);
        street("3", "Rue Parallèle", "Evenwijdige straat", 4.3800, 50.8590, 4.3840, 50.8590);
        parts.addStreet("4", new Bilingual("Rue Cachée", "Verborgen straat"), "1030", "21015");
    }

    private void street(String id, String fr, String nl, double... lonsAndLats) {
        parts.addStreet(id, new Bilingual(fr, nl), "1030", "21015");
        lines.add(line(id + "-1030-21015", lonsAndLats));
    }

    private static StreetLine line(String id, double... lonsAndLats) {
        Coordinate[] points = new Coordinate[lonsAndLats.length / 2];
        for (int i = 0; i < points.length; i++) {
            points[i] = LocalProjection.project(lonsAndLats[2 * i], lonsAndLats[2 * i + 1]);
        }
        return new StreetLine(
                id, null, FACTORY.createMultiLineString(new LineString[] {FACTORY.createLineString(points)}));
    }

    private void house(String number, double lon, double lat) {
        parts.addHouse("1", "1030", "21015", number, new Place.Point(lat, lon));
    }

    private Gazetteer gazetteer(boolean complete) {
        return new Gazetteer(AddressRegister.of(parts.build(), complete), StreetLines.of(lines), map);
    }

    private Place find(String address) {
        return gazetteer(false).find(address).orElseThrow();
    }

    @DisplayName("A street lies in the sectors along its line, and says that these rest on a line")
    @Test
    void alongLine() {
        Place place = find("rue longue 1030");
        assertThat(place.sectors())
                .isEqualTo(map.sectorsWithin(lines.get(0).projected(), 25)
                        .intersection(map.sectorsOf(parts.build().get(0).commune())));
        assertThat(place.sectors().size()).isBetween(2, 8);
        assertThat(place.fromLines()).isTrue();
        assertThat(place.precision()).isEqualTo(Place.Precision.STREET);
    }

    @DisplayName("A street without a line is as wide as its commune, and rests on no line")
    @Test
    void withoutLine() {
        Place place = find("rue cachée 1030");
        assertThat(place.sectors()).isEqualTo(map.sectorsOf(parts.build().get(0).commune()));
        assertThat(place.fromLines()).isFalse();
    }

    @DisplayName("A line in another commune is not trusted")
    @Test
    void lineElsewhere() {
        parts.addStreet("5", new Bilingual("Rue Perdue", "Verloren straat"), "1030", "21015");
        lines.add(line("5-1030-21015", 4.30, 50.83, 4.31, 50.83));
        Place place = find("rue perdue 1030");
        assertThat(place.sectors()).isEqualTo(map.sectorsOf(parts.build().get(0).commune()));
        assertThat(place.fromLines()).isFalse();
    }

    @DisplayName(
            "A house far from a line that other houses confirm is no house any more, unless the register is official")
    @Test
    void farHouse() {
        house("1", 4.3810, LAT);
        house("3", 4.3830, LAT);
        house("9", 4.4050, 50.8700);
        Place place = find("rue longue 9");
        assertThat(place.precision()).isEqualTo(Place.Precision.STREET);
        assertThat(place.sectors().contains(map.sectorAt(4.4050, 50.8700))).isFalse();
        assertThat(find("rue longue 3").precision()).isEqualTo(Place.Precision.HOUSE);
        assertThat(gazetteer(true).find("rue longue 9").orElseThrow().precision())
                .isEqualTo(Place.Precision.HOUSE);
    }

    @DisplayName("Where the only house is far from the line, both count")
    @Test
    void eitherMayBeWrong() {
        house("9", 4.4050, 50.8700);
        assertThat(find("rue longue 9").precision()).isEqualTo(Place.Precision.HOUSE);
        Place street = find("rue longue 1030");
        assertThat(street.sectors().contains(map.sectorAt(4.4050, 50.8700))).isTrue();
        assertThat(street.sectors().contains(map.sectorAt(4.3850, LAT))).isTrue();
    }

    @DisplayName("A number between known ones is interpolated along the line, and narrows the street")
    @Test
    void interpolated() {
        house("1", 4.3800, LAT + 0.0001);
        house("21", 4.3840, LAT + 0.0001);
        Place place = find("rue longue 11");
        assertThat(place.precision()).isEqualTo(Place.Precision.STREET);
        assertThat(place.point()).isNull();
        InterpolatedPosition position = place.candidates().get(0).position();
        assertThat(position.point().lon()).isCloseTo(4.3820, within(0.0002));
        assertThat(position.point().lat()).isCloseTo(LAT, within(0.0001));
        assertThat(position.uncertaintyMetres()).isBetween(80.0, 120.0);
        assertThat(position.interval().upperNumber()).isEqualTo("21");
        assertThat(place.sectors().contains(map.sectorAt(4.3820, LAT))).isTrue();
        assertThat(place.sectors().size())
                .isLessThan(find("rue longue 1030").sectors().size());
    }

    @DisplayName("Houses of the other side narrow less, and the ends of a street not at all")
    @Test
    void otherSide() {
        house("2", 4.3800, LAT);
        house("100", 4.3960, LAT);
        InterpolatedPosition across = find("rue longue 51").candidates().get(0).position();
        InterpolatedPosition same = find("rue longue 50").candidates().get(0).position();
        assertThat(across.uncertaintyMetres()).isGreaterThan(same.uncertaintyMetres());
        assertThat(find("rue longue 130").candidates().get(0).position()).isNull();
        assertThat(find("rue longue 130").sectors())
                .isEqualTo(find("rue longue 1030").sectors());
    }

    @DisplayName("A house of the register wins over an interpolated position")
    @Test
    void knownHouse() {
        house("1", 4.3800, LAT);
        house("51", 4.3950, LAT);
        house("101", 4.3960, LAT);
        Place place = find("rue longue 51");
        assertThat(place.precision()).isEqualTo(Place.Precision.HOUSE);
        assertThat(place.point().lon()).isEqualTo(4.3950);
    }

    @DisplayName("The crossing of two streets is a point with the sectors around it, in whatever words")
    @Test
    void crossing() {
        Place place = find("rue longue / rue transversale");
        assertThat(place.precision()).isEqualTo(Place.Precision.CROSSING);
        assertThat(place.point().lon()).isCloseTo(4.3850, within(0.0001));
        assertThat(place.point().lat()).isCloseTo(LAT, within(0.0001));
        assertThat(place.sectors().contains(map.sectorAt(4.3850, LAT))).isTrue();
        assertThat(place.sectors().size()).isLessThanOrEqualTo(4);
        for (String words : List.of(
                "rue Longue, coin rue Transversale",
                "coin de la rue Longue et de la rue Transversale",
                "à l'angle de la rue Longue et de la rue Transversale, 1030 Schaerbeek",
                "Langestraat hoek Dwarsstraat",
                "hoek van de Langestraat en de Dwarsstraat",
                "op de hoek Langestraat Dwarsstraat",
                "kruispunt Langestraat/Dwarsstraat",
                "rue longe / rue transversal",
                "RUE LONGUE / DWARSSTRAAT")) {
            Optional<Place> found = gazetteer(false).find(words);
            assertThat(found).as(words).isPresent();
            assertThat(found.get().precision()).as(words).isEqualTo(Place.Precision.CROSSING);
            assertThat(found.get().sectors()).as(words).isEqualTo(place.sectors());
        }
    }

    @DisplayName("A crossing has an id by which it is found again, and a label of both names")
    @Test
    void crossingId() {
        Gazetteer gazetteer = gazetteer(false);
        PlaceCandidate candidate =
                gazetteer.suggest("rue longue / rue transversale", 5).get(0);
        assertThat(candidate.id()).isEqualTo("crossing:1-1030-21015:2-1030-21015");
        assertThat(gazetteer.findById(candidate.id()).orElseThrow().precision()).isEqualTo(Place.Precision.CROSSING);
        assertThat(gazetteer.label(candidate).nl()).isEqualTo("Langestraat / Dwarsstraat, 1030 Schaarbeek");
        assertThat(gazetteer.findById("crossing:1-1030-21015:3-1030-21015")).isEmpty();
        assertThat(gazetteer.findById("crossing:1-1030-21015:1-1030-21015:x")).isEmpty();
    }

    @DisplayName("Streets that do not cross are no place, and are named; without a line nobody knows")
    @Test
    void noCrossing() {
        Gazetteer gazetteer = gazetteer(false);
        assertThat(gazetteer.find("rue longue / rue parallèle")).isEmpty();
        UncrossedStreets apart =
                gazetteer.findUncrossed("rue longue / rue parallèle").orElseThrow();
        assertThat(apart.areLinesKnown()).isTrue();
        assertThat(apart.streets())
                .extracting(PlaceCandidate::id)
                .containsExactly("street:" + LONG, "street:3-1030-21015");
        UncrossedStreets unknown =
                gazetteer.findUncrossed("rue longue, coin rue cachée").orElseThrow();
        assertThat(unknown.areLinesKnown()).isFalse();
        assertThat(gazetteer.findUncrossed("rue longue / rue transversale")).isEmpty();
        assertThat(gazetteer.findUncrossed("rue longue / rue inventée")).isEmpty();
    }

    @DisplayName("A slash between the two names of one street, or two numbers, is no crossing")
    @Test
    void slash() {
        assertThat(find("rue longue / langestraat").precision()).isEqualTo(Place.Precision.STREET);
        assertThat(find("rue longue 5/7, 1030").precision()).isEqualTo(Place.Precision.STREET);
        assertThat(find("langestraat 5 / rue longue").precision()).isEqualTo(Place.Precision.STREET);
        assertThat(gazetteer(false).find("/")).isEmpty();
        assertThat(gazetteer(false).find("coin")).isEmpty();
        assertThat(gazetteer(false).find("hoek van de")).isEmpty();
    }

    @DisplayName("The nearest street of a point is the one whose line is nearest, within the distance")
    @Test
    void nearestStreet() {
        Gazetteer gazetteer = gazetteer(false);
        NearestStreet nearest =
                gazetteer.findNearestStreet(LAT + 0.0002, 4.3900, 50).orElseThrow();
        assertThat(nearest.street().id()).isEqualTo(LONG);
        assertThat(nearest.metres()).isCloseTo(22, within(1.0));
        assertThat(gazetteer.findNearestStreet(LAT + 0.001, 4.3900, 50)).isEmpty();
    }
}
