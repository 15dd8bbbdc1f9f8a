package brussels.repere.hours;

import brussels.repere.exchange.input.CsvTable;
import brussels.repere.exchange.input.InputFile;
import brussels.repere.hours.osm.OsmReader;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;

/** Times at which it is known, by eye, whether something is open. */
record OpenStateExample(String hours, ZonedDateTime instant, OpenState state, LocalDateTime next, String why) {

    static List<OpenStateExample> list() {
        return CsvTable.read(InputFile.of(Path.of("src/test/resources/hours/instants.csv"))).rows().stream()
                .map(row -> new OpenStateExample(
                        row.findFirst("opening_hours").orElseThrow(),
                        ZonedDateTime.parse(row.findFirst("instant").orElseThrow()),
                        OpenState.valueOf(row.findFirst("state").orElseThrow().toUpperCase(Locale.ROOT)),
                        row.findFirst("next").map(LocalDateTime::parse).orElse(null),
                        row.findFirst("why").orElseThrow()))
                .toList();
    }

    OpeningHours read() {
        return OsmReader.find(hours).orElseThrow();
    }

    @Override
    public String toString() {
        return why + ": " + hours + " at " + instant;
    }
}
