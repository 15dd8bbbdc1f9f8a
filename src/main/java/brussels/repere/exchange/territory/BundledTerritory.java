package brussels.repere.exchange.territory;

import brussels.repere.exchange.input.InputFile;
import brussels.repere.geography.Delimitation;
import java.time.LocalDate;
import java.util.List;

/** The delimitation that is bundled with the application: the files of {@code geodata/territory}, read like any others. */
public final class BundledTerritory {

    private static final List<String> RESOURCES = List.of(
            "geodata/territory/sectors-generalised.geojson",
            "geodata/territory/territories.csv",
            "geodata/territory/sector-territories.csv");
    private static final String SOURCE =
            "Statbel, statistical sectors 1/1/2022 (open data licence); IBSA, table of sectors and quartiers (CC BY 4.0);"
                    + " bassins derived";
    private static final LocalDate VALID_FROM = LocalDate.of(2019, 1, 1);

    private BundledTerritory() {}

    /** Reads and checks it. The first time this takes some two seconds, in which the coordinate systems are unpacked. */
    public static Delimitation read() {
        DelimitationAssembler assembler = DelimitationAssembler.startingFrom(DelimitationDraft.empty());
        RESOURCES.forEach(resource -> assembler.apply(InputFile.bundled(resource), null, true));
        return assembler
                .finish("2019-2024", SOURCE, VALID_FROM, null)
                .orElseThrow(() -> new IllegalStateException(
                        "The territory that the application brings is refused: " + assembler.findings()));
    }
}
