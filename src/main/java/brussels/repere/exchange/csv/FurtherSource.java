package brussels.repere.exchange.csv;

import brussels.repere.exchange.input.InputFile;
import brussels.repere.exchange.wording.SourceNames;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A source that comes with the application beside the starter directory, each in files of its own because of its licence. */
enum FurtherSource {
    OPENSTREETMAP(
            SourceNames.OPENSTREETMAP,
            "geodata/osm/amenities-2026-05.geojson",
            "geodata/osm/pharmacies-2026-07.geojson"),
    HOSPITALS(SourceNames.EUROSTAT, "directory/hospitals.csv");

    private final String sourceName;
    private final List<String> files;

    FurtherSource(String sourceName, String... files) {
        this.sourceName = sourceName;
        this.files = List.of(files);
    }

    /** Returns the name that its records have as their source. */
    String sourceName() {
        return sourceName;
    }

    List<InputFile> files() {
        return files.stream().map(InputFile::bundled).toList();
    }

    /** @param code as the setting writes it: {@code openstreetmap} */
    static Optional<FurtherSource> find(String code) {
        return Arrays.stream(values())
                .filter(source -> source.name().toLowerCase(Locale.ROOT).equals(code))
                .findFirst();
    }

    /** Returns how a record of any of them is told from others. */
    static boolean isSource(String name) {
        return Stream.of(values()).anyMatch(source -> source.sourceName.equals(name));
    }
}
