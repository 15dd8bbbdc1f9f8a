package brussels.repere.exchange.agenda;

import brussels.repere.directory.StableId;
import brussels.repere.exchange.input.CsvReader;
import brussels.repere.exchange.input.CsvReader.CsvLine;
import brussels.repere.exchange.input.ImportFindings;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Reads events of a table, one a row. Columns are named as the fields of {@link EventForm}, with underscores; {@code uid} names an event, so that the same row,
 * imported again, changes it. Several values of a cell are parted by bars or commas.
 */
final class EventTable {

    static final List<String> COLUMNS = List.of(
            "uid",
            "kind",
            "title_fr",
            "title_nl",
            "about_fr",
            "about_nl",
            "start",
            "end",
            "duration",
            "rule",
            "extra",
            "excluded",
            "cancelled",
            "place_service",
            "address",
            "online_url",
            "territory",
            "audience",
            "languages",
            "free",
            "cost_fr",
            "cost_nl",
            "registration_needed",
            "registration_url",
            "registration_phone",
            "registration_mail",
            "organizer_service",
            "organizer_organization",
            "organizer_name",
            "needs");

    private static final Set<String> YES = Set.of("oui", "ja", "yes", "true", "1", "x");
    private static final Set<String> NO = Set.of("non", "nee", "neen", "no", "false", "0");

    private EventTable() {}

    /** @throws brussels.repere.exchange.input.ImportFailure if it is no table */
    static List<ReadEvent> read(String name, byte[] file, String source, ImportFindings findings) {
        List<ReadEvent> events = new ArrayList<>();
        try (CsvReader rows = CsvReader.open(name, () -> new ByteArrayInputStream(file))) {
            rows.columns().stream()
                    .filter(column -> !COLUMNS.contains(column))
                    .forEach(column -> findings.error("agenda.column", column, String.join(", ", COLUMNS)));
            if (!rows.columns().contains("start")) {
                findings.error("agenda.column-missing", "start");
            }
            if (findings.hasErrors()) {
                return events;
            }
            for (CsvLine row = rows.next(); row != null; row = rows.next()) {
                if (events.size() == EventImport.MAX_EVENTS) {
                    findings.error(row.line(), "agenda.too-many", EventImport.MAX_EVENTS);
                } else {
                    events.add(event(row, cells(row, rows.columns()), source, findings));
                }
            }
        }
        return events;
    }

    private static Map<String, String> cells(CsvLine row, List<String> columns) {
        Map<String, String> cells = new HashMap<>();
        for (int column = 0; column < columns.size(); column++) {
            String cell = row.cells().get(column).strip();
            cells.put(columns.get(column), cell.isEmpty() ? null : cell);
        }
        return cells;
    }

    private static ReadEvent event(CsvLine row, Map<String, String> cells, String source, ImportFindings findings) {
        // Without a name of its own, an event is known again by what it is called and when it begins.
        String uid = Objects.requireNonNullElseGet(cells.get("uid"), () -> StableId.of(
                        "event",
                        source,
                        Objects.toString(cells.get("title_fr"), ""),
                        Objects.toString(cells.get("title_nl"), ""),
                        Objects.toString(cells.get("start"), ""))
                .toString());
        return new ReadEvent(
                row.line(),
                uid,
                new EventForm(
                        cells.get("kind"),
                        cells.get("title_fr"),
                        cells.get("title_nl"),
                        cells.get("about_fr"),
                        cells.get("about_nl"),
                        time(cells.get("start")),
                        time(cells.get("end")),
                        cells.get("duration"),
                        cells.get("rule"),
                        times(cells.get("extra")),
                        times(cells.get("excluded")),
                        null,
                        cells.get("place_service"),
                        cells.get("address"),
                        cells.get("online_url"),
                        cells.get("territory"),
                        cells.get("audience"),
                        values(cells.get("languages")),
                        truth(row.line(), "free", cells, findings),
                        cells.get("cost_fr"),
                        cells.get("cost_nl"),
                        truth(row.line(), "registration_needed", cells, findings),
                        cells.get("registration_url"),
                        cells.get("registration_phone"),
                        cells.get("registration_mail"),
                        cells.get("organizer_service"),
                        cells.get("organizer_organization"),
                        cells.get("organizer_name"),
                        values(cells.get("needs"))),
                Boolean.TRUE.equals(truth(row.line(), "cancelled", cells, findings)));
    }

    /** Spreadsheets write a blank between day and time. */
    private static String time(String cell) {
        return cell == null ? null : cell.replaceFirst("^(\\d{4}-\\d{2}-\\d{2}) +(\\d)", "$1T$2");
    }

    private static List<String> times(String cell) {
        return cell == null ? null : values(cell).stream().map(EventTable::time).toList();
    }

    private static List<String> values(String cell) {
        return cell == null
                ? null
                : Arrays.stream(cell.split("[|,;]"))
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .toList();
    }

    private static Boolean truth(int line, String column, Map<String, String> cells, ImportFindings findings) {
        String cell = cells.get(column);
        if (cell == null) {
            return null;
        }
        String word = cell.toLowerCase(Locale.ROOT);
        if (!YES.contains(word) && !NO.contains(word)) {
            findings.error(line, "agenda.yes-or-no", column);
        }
        return YES.contains(word);
    }
}
