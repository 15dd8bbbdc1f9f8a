package brussels.repere.geocoding.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.exchange.territory.BundledTerritory;
import brussels.repere.geocoding.HouseNumberInterval;
import brussels.repere.geocoding.lines.LineInterpolator;
import brussels.repere.geocoding.lines.StreetLines;
import brussels.repere.geocoding.register.AddressRegister;
import brussels.repere.geography.Level;
import brussels.repere.geography.SectorSet;
import brussels.repere.geography.TerritoryMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The figures of streets on the bundled data. They are also written to {@code target/figures}, for the documents. */
class StreetFiguresTest {

    private static final int SAMPLE = 300;
    private static final long SEED = 23;

    private static TerritoryMap map;
    private static AddressRegister register;
    private static StreetLines lines;
    private static StreetFigures figures;

    @BeforeAll
    static void load() {
        map = TerritoryMap.of(BundledTerritory.read(), 1);
        register = AddressRegister.bundled();
        lines = StreetLines.bundled();
        figures = new StreetFigures(map);
    }

    private static void write(String name, Object measured) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/figures"));
        Files.writeString(folder.resolve(name + ".txt"), measured + System.lineSeparator());
    }

    @DisplayName("The sector of a house is nearly always among the few of its street")
    @Test
    void housesInStreet() throws IOException {
        StreetSectors streets = new StreetSectors(map, lines, false);
        StreetFigures.TruthFigures measured = figures.maskEachHouse(
                register, (street, masked) -> streets.computeExtent(street).sectors());
        write("street-houses", measured);
        assertThat(measured.sizes()).hasSizeGreaterThan(1_300);
        assertThat(measured.shareRight()).as("%s", measured).isGreaterThanOrEqualTo(0.995);
        assertThat(measured.median()).as("%s", measured).isLessThanOrEqualTo(3);
        assertThat(measured.percentile95()).as("%s", measured).isLessThanOrEqualTo(10);
        assertThat(measured.shareContradicted()).as("%s", measured).isLessThanOrEqualTo(0.003);
    }

    @DisplayName("An address whose house is not known is answered by the stretch of its number, where that is known")
    @Test
    void addresses() throws IOException {
        StreetSectors streets = new StreetSectors(map, lines, false);
        LineInterpolator interpolator = new LineInterpolator(lines);
        StreetFigures.TruthFigures measured = figures.maskEachHouse(register, (street, masked) -> {
            SectorSet sectors = streets.computeExtent(street).sectors();
            return interpolator
                    .find(street, masked.getKey())
                    .map(position -> streets.narrow(sectors, position))
                    .orElse(sectors);
        });
        write("street-addresses", measured);
        assertThat(measured.shareRight()).as("%s", measured).isGreaterThanOrEqualTo(0.995);
        assertThat(measured.median()).as("%s", measured).isLessThanOrEqualTo(3);
        assertThat(measured.percentile95()).as("%s", measured).isLessThanOrEqualTo(8);
        assertThat(measured.shareContradicted()).as("%s", measured).isLessThanOrEqualTo(0.003);
    }

    @DisplayName("Without lines the sector of a house is nearly always among the many around its street")
    @Test
    void withoutLines() throws IOException {
        StreetSectors streets = new StreetSectors(map, StreetLines.none(), false);
        StreetFigures.TruthFigures measured = figures.maskEachHouse(
                register, (street, masked) -> streets.computeExtent(street).sectors());
        write("street-houses-without-lines", measured);
        assertThat(measured.shareRight()).as("%s", measured).isGreaterThanOrEqualTo(0.99);
        assertThat(measured.median()).as("%s", measured).isLessThanOrEqualTo(30);
        assertThat(measured.percentile95()).as("%s", measured).isLessThanOrEqualTo(70);
    }

    @DisplayName("A number that is interpolated is nearly always in the narrowed sectors")
    @Test
    void interpolatedNumbers() throws IOException {
        StreetSectors streets = new StreetSectors(map, lines, false);
        LineInterpolator interpolator = new LineInterpolator(lines);
        StreetFigures.TruthFigures measured = figures.maskEachHouse(register, (street, masked) -> interpolator
                .find(street, masked.getKey())
                .map(position -> streets.narrow(streets.computeExtent(street).sectors(), position))
                .orElse(null));
        write("street-numbers", measured);
        assertThat(measured.sizes()).hasSizeGreaterThan(100);
        assertThat(measured.shareRight()).as("%s", measured).isGreaterThanOrEqualTo(0.98);
    }

    @DisplayName("Without lines a number between two known ones is nearly always in the sectors between them")
    @Test
    void numbersWithoutLines() throws IOException {
        StreetSectors streets = new StreetSectors(map, StreetLines.none(), false);
        StreetFigures.TruthFigures measured = figures.maskEachHouse(
                register, (street, masked) -> HouseNumberInterval.find(street, List.of(masked.getKey()))
                        .map(interval ->
                                streets.narrow(streets.computeExtent(street).sectors(), interval))
                        .orElse(null));
        write("street-numbers-without-lines", measured);
        assertThat(measured.sizes()).hasSizeGreaterThan(60);
        assertThat(measured.shareRight()).as("%s", measured).isGreaterThanOrEqualTo(0.98);
    }

    @DisplayName("Streets asked by name and postcode lie in few sectors, most of them in one bassin")
    @Test
    void randomStreets() throws IOException {
        StreetFigures.SampleFigures measured =
                figures.askStreets(new Gazetteer(register, lines, map), register, SAMPLE, SEED);
        write("street-sample", measured);
        assertThat(measured.sizes()).hasSize(SAMPLE);
        assertThat(measured.shareWithinOne(Level.BASSIN)).as("%s", measured).isGreaterThanOrEqualTo(0.99);
        assertThat(measured.shareWithinOne(Level.QUARTIER)).as("%s", measured).isGreaterThanOrEqualTo(0.55);
        assertThat(measured.median()).as("%s", measured).isLessThanOrEqualTo(3);
        assertThat(measured.percentile95()).as("%s", measured).isLessThanOrEqualTo(6);
    }
}
