package brussels.repere.exchange.streets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import brussels.repere.exchange.input.FindingTally;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.territory.BundledTerritory;
import brussels.repere.geocoding.lines.StreetLine;
import brussels.repere.geocoding.register.AddressRegister;
import brussels.repere.geography.TerritoryMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which street a line of a file belongs to. The Rue Haute is in the Ville de Bruxelles, the Chaussée de Mons in two communes. */
class StreetLinesBuilderTest {

    private static final String RUE_HAUTE_LINE = "[[4.3480,50.8370],[4.3500,50.8390]]";
    private static TerritoryMap map;
    private static AddressRegister register;

    @TempDir
    Path folder;

    private final FindingTally tally = new FindingTally();

    @BeforeAll
    static void load() {
        map = TerritoryMap.of(BundledTerritory.read(), 1);
        register = AddressRegister.bundled();
    }

    private static String feature(String properties, String coordinates) {
        return "{\"type\":\"Feature\",\"properties\":{" + properties
                + "},\"geometry\":{\"type\":\"LineString\",\"coordinates\":" + coordinates + "}}";
    }

    private List<StreetLine> build(String... features) throws IOException {
        Path file = Files.writeString(
                folder.resolve("lines.geojson"),
                "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}");
        StreetLinesBuilder builder = new StreetLinesBuilder("lines.geojson", register, map, tally);
        StreetLineFile.read(file, map).forEach(builder::add);
        return builder.build(said -> {});
    }

    private List<String> codes() {
        return tally.findings().stream().map(ImportFinding::code).distinct().toList();
    }

    private static List<String> names(List<StreetLine> lines) {
        return lines.stream()
                .map(line -> register.findStreet(line.streetId()).orElseThrow())
                .map(street -> street.name().fr() + " " + street.commune().code())
                .collect(Collectors.toList());
    }

    @DisplayName("Names are matched in either order, in one text or in two")
    @Test
    void names() throws IOException {
        for (String properties : List.of(
                "\"name\":\"Rue Haute - Hoogstraat\"",
                "\"name\":\"Hoogstraat - Rue Haute\"",
                "\"name:fr\":\"Rue Haute\",\"name:nl\":\"Hoogstraat\"",
                "\"name_fr\":\"RUE HAUTE\",\"name_nl\":\"hoogstraat\"")) {
            List<StreetLine> lines = build(feature(properties, RUE_HAUTE_LINE));
            assertThat(names(lines)).as(properties).containsExactly("Rue Haute 21004");
        }
        assertThat(tally.findings()).isEmpty();
    }

    @DisplayName("One of two names is not enough, and a line without a name is named by its number")
    @Test
    void oneName() throws IOException {
        assertThat(build(
                        feature("\"name\":\"Rue Haute\"", RUE_HAUTE_LINE),
                        feature("\"highway\":\"residential\"", RUE_HAUTE_LINE)))
                .isEmpty();
        assertThat(tally.findings())
                .extracting(ImportFinding::line, ImportFinding::code)
                .containsExactlyInAnyOrder(tuple(1, "streets.unknown-name"), tuple(2, "streets.without-name"));
    }

    @DisplayName("A line in another commune than its street is left out and named")
    @Test
    void otherCommune() throws IOException {
        assertThat(build(feature("\"name\":\"Rue Haute - Hoogstraat\"", "[[4.40,50.87],[4.41,50.87]]")))
                .isEmpty();
        assertThat(codes()).containsExactly("streets.elsewhere");
    }

    @DisplayName("A line through two communes is cut where they meet, and each street has its part")
    @Test
    void twoCommunes() throws IOException {
        List<StreetLine> lines = build(feature(
                "\"name\":\"Chaussée de Wavre - Waversesteenweg\"",
                "[[4.3720,50.8370],[4.3900,50.8330],[4.4020,50.8230]]"));
        assertThat(names(lines)).contains("Chaussée de Wavre 21009", "Chaussée de Wavre 21002");
        assertThat(lines)
                .allSatisfy(line -> assertThat(line.projected().getLength()).isGreaterThan(100));
        assertThat(codes()).contains("streets.part-elsewhere");
    }

    @DisplayName("A line is matched by an id; an id that nobody knows is named")
    @Test
    void ids() throws IOException {
        String id = build(feature("\"name\":\"Rue Haute - Hoogstraat\"", RUE_HAUTE_LINE))
                .get(0)
                .streetId();
        String[] parts = id.split("-");
        List<StreetLine> lines = build(
                feature(
                        "\"street_id\":\"%s\",\"postcode\":\"%s\",\"commune_nis\":\"%s\",\"as_of\":\"2026\""
                                .formatted((Object[]) parts),
                        RUE_HAUTE_LINE),
                feature("\"street_id\":\"999999\",\"postcode\":\"1000\",\"commune_nis\":\"21004\"", RUE_HAUTE_LINE));
        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.streetId()).isEqualTo(id);
            assertThat(line.asOf()).isEqualTo("2026");
        });
        assertThat(codes()).containsExactly("streets.unknown-id");
    }

    @DisplayName("What was drawn twice counts once")
    @Test
    void drawnTwice() throws IOException {
        double once = build(feature("\"name\":\"Rue Haute - Hoogstraat\"", RUE_HAUTE_LINE))
                .get(0)
                .projected()
                .getLength();
        double twice = build(
                        feature("\"name\":\"Rue Haute - Hoogstraat\"", RUE_HAUTE_LINE),
                        feature("\"name\":\"Hoogstraat - Rue Haute\"", "[[4.35002,50.8390],[4.34802,50.8370]]"))
                .get(0)
                .projected()
                .getLength();
        assertThat(twice).isCloseTo(once, within(15.0));
    }

    @DisplayName("Homonyms in one commune that may both be meant both have the line, and are named")
    @Test
    void homonyms() throws IOException {
        // Both postcodes stand for the section in which it lies.
        List<StreetLine> lines =
                build(feature("\"name\":\"Rue de la Loi - Wetstraat\"", "[[4.3700,50.8448],[4.3780,50.8435]]"));
        assertThat(names(lines)).containsOnly("Rue de la Loi 21004").hasSizeGreaterThan(1);
        assertThat(codes()).containsExactly("streets.ambiguous");
    }

    @DisplayName("A street of tens of thousands of points is no street")
    @Test
    void tooManyPoints() throws IOException {
        String coordinates = IntStream.range(0, 60_000)
                .mapToObj(i -> "[4.34%d,50.83%d]".formatted(80 + i % 2, 70 + i % 3))
                .collect(Collectors.joining(",", "[", "]"));
        assertThat(build(feature("\"name\":\"Rue Haute - Hoogstraat\"", coordinates)))
                .isEmpty();
        assertThat(codes()).containsExactly("streets.street-too-long");
        assertThat(tally.hasErrors()).isTrue();
    }
}
