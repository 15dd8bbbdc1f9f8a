package brussels.repere.exchange.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import brussels.repere.exchange.input.ImportFailure;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.territory.BundledTerritory;
import brussels.repere.geocoding.Place;
import brussels.repere.geocoding.StreetPart;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.testing.AddressFileBuilder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The official file of addresses: complete, odd and broken ones. */
class BestAddressReaderTest {

    private static TerritoryMap map;

    @TempDir
    Path folder;

    @BeforeAll
    static void load() {
        map = TerritoryMap.of(BundledTerritory.read(), 1);
    }

    private static BestAddressReader read(Path path) {
        try (BestAddressFile file = BestAddressFile.open(path)) {
            BestAddressReader reading = new BestAddressReader(file, map);
            reading.read(said -> {});
            return reading;
        }
    }

    private BestAddressReader read(AddressFileBuilder addresses) {
        return read(addresses.write(folder));
    }

    private static List<String> codes(BestAddressReader reading) {
        return reading.tally().findings().stream().map(ImportFinding::code).toList();
    }

    private static StreetPart street(BestAddressReader reading) {
        List<StreetPart> streets = reading.streets().build();
        assertThat(streets).hasSize(1);
        return streets.get(0);
    }

    @DisplayName("Boxes are one house, and numbers are written in capitals")
    @Test
    void boxes() {
        BestAddressReader reading = read(new AddressFileBuilder()
                .box("475", "RDC")
                .box("475", "1e")
                .house("475")
                .house("16b"));
        assertThat(reading.rows()).isEqualTo(4);
        assertThat(street(reading).houses()).containsOnlyKeys("475", "16B");
        assertThat(street(reading).houses()).containsEntry("475", new Place.Point(50.83595, 4.31653));
        assertThat(street(reading).id()).isEqualTo("4568-1070-21001");
        assertThat(street(reading).name().nl()).isEqualTo("Bergense Steenweg");
        assertThat(reading.tally().findings()).isEmpty();
    }

    @DisplayName("The archive is read like the file in it")
    @Test
    void archive() {
        AddressFileBuilder addresses = new AddressFileBuilder().house("475").house("477");
        assertThat(read(addresses.zip(folder)).streets().build())
                .isEqualTo(read(addresses).streets().build());
    }

    @DisplayName("Rows that are not current or of another region are left out and counted")
    @Test
    void otherRows() {
        BestAddressReader reading = read(new AddressFileBuilder()
                .house("475")
                .with("retired", "BE-BRU", "1")
                .with("current", "BE-VLG", "2")
                .house(""));
        assertThat(street(reading).houses()).containsOnlyKeys("475");
        assertThat(codes(reading))
                .containsExactly("address.not-current.all", "address.elsewhere.all", "address.without-number.all");
        assertThat(reading.tally().hasErrors()).isFalse();
    }

    @DisplayName("A house whose positions lie apart or outside has no point")
    @Test
    void distantPositions() {
        AddressFileBuilder addresses = new AddressFileBuilder()
                .at("146321.07800,169504.60900,50.83605,4.31653", "1")
                .at(",,51.05,3.72", "3")
                .at(",,,", "5")
                .at("146321.07800,169504.60900,,", "7");
        for (int number = 100; number < 140; number++) {
            addresses.house(Integer.toString(number));
        }
        BestAddressReader reading = read(addresses);
        assertThat(codes(reading))
                .containsExactly("address.positions-apart", "address.outside", "address.without-position.all");
        assertThat(reading.tally().findings().get(0).line()).isEqualTo(2);
        assertThat(reading.tally().findings().get(0).params()).containsExactly(11L);
        assertThat(street(reading).houses()).doesNotContainKeys("1", "3", "5").containsKey("7");
        assertThat(street(reading).houses().get("7").lat()).isBetween(50.8359, 50.8360);
    }

    @DisplayName("A number at two places has no point")
    @Test
    void numberTwice() {
        BestAddressReader reading = read(
                new AddressFileBuilder().house("1").at(",,50.8600,4.3700", "1").house("3"));
        assertThat(street(reading).houses()).containsOnlyKeys("3");
        assertThat(codes(reading)).containsExactly("address.house-twice");
    }

    @DisplayName("Swapped columns are one error, not one for each row")
    @Test
    void swappedColumns() {
        AddressFileBuilder addresses = new AddressFileBuilder();
        for (int number = 1; number < 100; number++) {
            addresses.at("169504.60900,146321.07800,50.83595,4.31653", Integer.toString(number));
        }
        BestAddressReader reading = read(addresses);
        assertThat(reading.tally().findings().get(0).code()).isEqualTo("address.positions-swapped");
        assertThat(reading.tally().findings()).hasSizeLessThan(25);
        assertThat(reading.tally().hasErrors()).isTrue();
    }

    @DisplayName("An impossible commune, postcode or street is an error with its line")
    @Test
    void impossibleValues() {
        BestAddressReader reading = read(new AddressFileBuilder()
                .house("475")
                .of("99999", "1070", "1")
                .of("21001", "107", "2")
                .at("146321.07800,here,50.83595,4.31653", "3"));
        assertThat(reading.tally().findings())
                .extracting(ImportFinding::code, ImportFinding::line)
                .containsExactly(
                        tuple("address.no-commune", 3),
                        tuple("address.no-postcode", 4),
                        tuple("address.no-coordinates", 5));
    }

    @DisplayName("Of many findings of a kind the first are reported and all are counted")
    @Test
    void manyFindings() {
        AddressFileBuilder addresses = new AddressFileBuilder();
        for (int row = 0; row < 300; row++) {
            addresses.of("99999", "1070", "1");
        }
        List<ImportFinding> findings = read(addresses).tally().findings();
        assertThat(findings).hasSizeLessThan(25);
        assertThat(findings)
                .filteredOn(finding -> finding.code().equals("address.no-commune.all"))
                .singleElement()
                .matches(finding -> finding.params().equals(List.of(300)));
    }

    @DisplayName("A missing or renamed column is named")
    @Test
    void missingColumn() {
        Path renamed = new AddressFileBuilder()
                .header(AddressFileBuilder.HEADER.replace("house_number", "huisnummer"))
                .house("475")
                .write(folder);
        assertRefused(renamed, "address.columns", 1, 1, "house_number");
        assertRefused(
                AddressFileBuilder.write(folder, "x.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8)),
                "address.columns",
                1);
    }

    @DisplayName("A truncated row is an error with its line")
    @Test
    void cutRow() {
        assertRefused(
                new AddressFileBuilder().house("475").line("146321.07,169504").write(folder), "csv.cells", 3, 2, 20);
    }

    @DisplayName("Another encoding in one row is an error with its line")
    @Test
    void otherEncoding() {
        byte[] bytes =
                new AddressFileBuilder().house("475").house("477").house("479").bytes();
        int accent = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("\u00c3\u00a9");
        byte[] mixed = new byte[bytes.length - 1];
        System.arraycopy(bytes, 0, mixed, 0, accent);
        mixed[accent] = (byte) 0xe9;
        System.arraycopy(bytes, accent + 2, mixed, accent + 1, bytes.length - accent - 2);
        assertRefused(AddressFileBuilder.write(folder, "mixed.csv", mixed), "csv.encoding", 4);
    }

    @DisplayName("A truncated archive, a file that is none and an empty archive are refused")
    @Test
    void badArchives() throws Exception {
        AddressFileBuilder many = new AddressFileBuilder();
        for (int number = 1; number < 5_000; number++) {
            many.house(Integer.toString(number));
        }
        byte[] whole = Files.readAllBytes(many.zip(folder));
        byte[] cut = Arrays.copyOf(whole, whole.length / 2);
        assertRefused(AddressFileBuilder.write(folder, "cut.zip", cut), "zip.malformed", 0);
        assertRefused(
                AddressFileBuilder.write(folder, "text.zip", "no archive".getBytes(StandardCharsets.UTF_8)),
                "zip.malformed",
                0);
        byte[] damaged = whole.clone();
        Arrays.fill(damaged, whole.length / 3, whole.length / 2, (byte) 0x55);
        Path path = AddressFileBuilder.write(folder, "damaged.zip", damaged);
        assertThatThrownBy(() -> read(path)).isInstanceOf(ImportFailure.class);
    }

    @DisplayName("An archive with a wrong checksum is refused")
    @Test
    void wrongChecksum() throws Exception {
        byte[] zip = Files.readAllBytes(new AddressFileBuilder().house("475").zip(folder));
        for (int i = 0; i + 4 < zip.length; i++) {
            // The checksum stands 16 bytes behind the start of the entry in the central directory.
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                zip[i + 16] ^= 1;
            }
        }
        assertRefused(AddressFileBuilder.write(folder, "sum.zip", zip), "file.broken-off", 0);
    }

    @DisplayName("A file in which nothing is missing or empty passes")
    @Test
    void soundFile() {
        assertRefused(folder.resolve("not-there.csv"), "file.missing", 0);
        assertRefused(AddressFileBuilder.write(folder, "empty.csv", new byte[0]), "csv.empty", 0);
        assertThat(codes(read(new AddressFileBuilder()))).containsExactly("address.none");
    }

    private static void assertRefused(Path path, String code, int line, Object... params) {
        assertThatThrownBy(() -> read(path)).isInstanceOfSatisfying(ImportFailure.class, failure -> {
            assertThat(failure.finding().code()).isEqualTo(code);
            assertThat(failure.finding().line()).isEqualTo(line);
            if (params.length > 0) {
                assertThat(failure.finding().params()).isEqualTo(new ArrayList<>(Arrays.asList(params)));
            }
        });
    }
}
