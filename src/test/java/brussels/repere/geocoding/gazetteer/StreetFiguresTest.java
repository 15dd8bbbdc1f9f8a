package brussels.repere.geocoding.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.exchange.territory.BundledTerritory;
import brussels.repere.geocoding.HouseNumberInterval;
import brussels.repere.geocoding.register.AddressRegister;
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
    private static StreetFigures figures;

    @BeforeAll
    static void load() {
        map = TerritoryMap.of(BundledTerritory.read(), 1);
        register = AddressRegister.bundled();
        figures = new StreetFigures(map);
    }

    private static void write(String name, Object measured) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/figures"));
        Files.writeString(folder.resolve(name + ".txt"), measured + System.lineSeparator());
    }

    @DisplayName("The sector of a house is nearly always among those of its street")
    @Test
    void housesInStreet() throws IOException {
        StreetSectors streets = new StreetSectors(map, false);
        StreetFigures.TruthFigures measured = figures.maskEachHouse(
                register,
                (street, masked) -> streets.sectorsOf(street, street.houses().values()));
        write("street-houses", measured);
        assertThat(measured.sizes()).hasSizeGreaterThan(1_300);
        assertThat(measured.shareRight()).as("%s", measured).isGreaterThanOrEqualTo(0.99);
        assertThat(measured.median()).as("%s", measured).isLessThanOrEqualTo(30);
        assertThat(measured.percentile95()).as("%s", measured).isLessThanOrEqualTo(70);
        assertThat(measured.shareContradicted()).as("%s", measured).isLessThanOrEqualTo(0.01);
    }

    @DisplayName("A number between two known ones is nearly always in the narrowed sectors")
    @Test
    void narrowedNumbers() throws IOException {
        StreetSectors streets = new StreetSectors(map, false);
        StreetFigures.TruthFigures measured = figures.maskEachHouse(
                register, (street, masked) -> HouseNumberInterval.find(street, List.of(masked.getKey()))
                        .map(interval -> streets.narrow(
                                streets.sectorsOf(street, street.houses().values()), interval))
                        .orElse(null));
        write("street-numbers", measured);
        assertThat(measured.sizes()).hasSizeGreaterThan(60);
        assertThat(measured.shareRight()).as("%s", measured).isGreaterThanOrEqualTo(0.98);
    }

    @DisplayName("Streets asked by name and postcode lie in few sectors")
    @Test
    void randomStreets() throws IOException {
        StreetFigures.SampleFigures measured = figures.askStreets(new Gazetteer(register, map), register, SAMPLE, SEED);
        write("street-sample", measured);
        assertThat(measured.sizes()).hasSize(SAMPLE);
        assertThat(measured.median()).as("%s", measured).isLessThanOrEqualTo(40);
        assertThat(measured.percentile95()).as("%s", measured).isLessThanOrEqualTo(80);
    }
}
