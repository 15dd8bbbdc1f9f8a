package brussels.repere.hours;

import brussels.repere.exchange.input.InputFile;
import brussels.repere.exchange.input.Table;
import brussels.repere.hours.osm.OsmReader;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;

/** Times at which it is known, by eye, whether something is open. */
record Instants(String hours, ZonedDateTime instant, State state, LocalDateTime next, String why) {

    static List<Instants> list() {
        return Table.read(InputFile.of(Path.of("src/test/resources/hours/instants.csv"))).rows().stream()
                .map(row -> new Instants(
                        row.first("opening_hours").orElseThrow(),
                        ZonedDateTime.parse(row.first("instant").orElseThrow()),
                        State.valueOf(row.first("state").orElseThrow().toUpperCase(Locale.ROOT)),
                        row.first("next").map(LocalDateTime::parse).orElse(null),
                        row.first("why").orElseThrow()))
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
