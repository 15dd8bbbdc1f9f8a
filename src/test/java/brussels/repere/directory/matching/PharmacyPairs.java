package brussels.repere.directory.matching;

import static brussels.repere.testing.DirectoryEntryBuilder.entry;

import brussels.repere.exchange.input.CsvTable;
import brussels.repere.exchange.input.InputFile;
import brussels.repere.exchange.osm.OsmElement;
import brussels.repere.exchange.osm.OsmFile;
import brussels.repere.testing.DirectoryEntryBuilder;
import brussels.repere.testing.SharedData;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The pharmacies of two sources: those that the federal agency listed as active in 2022, and those of OpenStreetMap in 2026. */
final class PharmacyPairs {

    static final String AGENCY = "agency";
    static final String MAP = "map";
    private static final String PHARMACY = "R1";

    private PharmacyPairs() {}

    static List<RecordPair> find() {
        PairFinder finder = new PairFinder();
        listAgency().map(DirectoryEntryBuilder::build).forEach(finder::add);
        OsmFile.read(
                InputFile.bundled("geodata/osm/pharmacies-2026-07.geojson"),
                tags -> true,
                element -> finder.add(ofMap(element).build()));
        return finder.list();
    }

    private static Stream<DirectoryEntryBuilder> listAgency() {
        return CsvTable.read(InputFile.of(SharedData.file("osm/afmps-pharmacies-brussels-2022-03.csv"))).rows().stream()
                .filter(row -> row.findFirst("status").orElse("").equals("ACTIVE"))
                .map(row -> entry(row.findFirst("authorization_id").orElseThrow())
                        .from(AGENCY)
                        .named(row.findFirst("name").orElseThrow(), null)
                        .categories(PHARMACY)
                        .at(
                                Double.parseDouble(row.findFirst("lat").orElseThrow()),
                                Double.parseDouble(row.findFirst("lon").orElseThrow())));
    }

    private static DirectoryEntryBuilder ofMap(OsmElement element) {
        String name = Stream.of("name", "operator", "brand")
                .map(element.tags()::get)
                .filter(value -> value != null)
                .findFirst()
                .orElse("Pharmacie");
        return entry(String.format(Locale.ROOT, "%.5f,%.5f", element.lat(), element.lon()))
                .from(MAP)
                .named(name, element.tags().get("name:nl"))
                .categories(PHARMACY)
                .at(element.lat(), element.lon());
    }
}
