package brussels.repere.exchange.territory;

import brussels.repere.exchange.input.InputFile;
import brussels.repere.geography.Delimitation;
import java.time.LocalDate;
import java.util.List;

/** The delimitation that the application brings: the files of {@code geodata/territory}, read as any other. */
public final class BroughtTerritory {

    private static final List<String> FILES = List.of(
            "geodata/territory/sectors-generalised.geojson",
            "geodata/territory/territories.csv",
            "geodata/territory/sector-territories.csv");
    private static final String SOURCE =
            "Statbel, statistical sectors 1/1/2022 (open data licence); IBSA, table of sectors and quartiers (CC BY 4.0);"
                    + " bassins derived";
    private static final LocalDate FROM = LocalDate.of(2019, 1, 1);

    private BroughtTerritory() {}

    /** Reads and checks it; some two seconds the first time, in which the coordinate systems unpack themselves. */
    public static Delimitation read() {
        TerritoryFiles files = TerritoryFiles.on(Draft.empty());
        FILES.forEach(resource -> files.apply(InputFile.brought(resource), null, true));
        return files.finish("2019-2024", SOURCE, FROM, null)
                .orElseThrow(() -> new IllegalStateException(
                        "The territory that the application brings is refused: " + files.findings()));
    }
}
