package brussels.repere.rest.crisis;

import brussels.repere.directory.StableId;
import brussels.repere.rest.editing.fields.KeeperTable;
import brussels.repere.text.Lang;
import java.util.List;
import java.util.Map;

/** A table of entries as it was sent: a row a line. Immutable. */
record EntryTable(List<Row> rows) {

    /** As many as all bassins and the Region may hold. */
    static final int MAX_ROWS = 2_000;

    EntryTable {
        rows = List.copyOf(rows);
    }

    /**
     * @param line of the file
     * @param id of the entry that it changes; null for a new one
     * @param version null for a new one
     */
    record Row(int line, String id, String version, EntryRequest entry) {}

    /** @throws brussels.repere.rest.problem.ProblemException if it is no table, has other columns, or too many rows */
    static EntryTable read(byte[] file, Lang lang) {
        KeeperTable.Columns columns =
                KeeperTable.Columns.requiringEach(EntryColumns.REQUIRED, EntryColumns.ALL, MAX_ROWS);
        return new EntryTable(KeeperTable.read(file, columns, lang).stream()
                .map(row -> new Row(row.line(), row.cell("id"), row.cell("version"), entry(row.cells())))
                .toList());
    }

    private static EntryRequest entry(Map<String, String> cells) {
        return new EntryRequest(
                cells.get("bassin"),
                cells.get("task"),
                cells.get("kind"),
                record(cells),
                cells.get("contact"),
                EntryColumns.readPhones(cells.get("phones")),
                cells.get("reachable_fr"),
                cells.get("reachable_nl"),
                cells.get("capacity_fr"),
                cells.get("capacity_nl"),
                cells.get("agreed_fr"),
                cells.get("agreed_nl"),
                cells.get("confirmed_on"));
    }

    private static String record(Map<String, String> cells) {
        boolean bySource = cells.get("record") == null && cells.get("source") != null && cells.get("source_id") != null;
        return bySource
                ? StableId.of("service at location", cells.get("source"), cells.get("source_id"))
                        .toString()
                : cells.get("record");
    }
}
