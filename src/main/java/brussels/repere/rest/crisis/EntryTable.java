package brussels.repere.rest.crisis;

import brussels.repere.directory.StableId;
import brussels.repere.exchange.input.CsvReader;
import brussels.repere.exchange.input.CsvReader.CsvLine;
import brussels.repere.exchange.input.FormulaEscaping;
import brussels.repere.exchange.input.ImportFailure;
import brussels.repere.rest.problem.ParameterError;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table of entries as it was sent: a row a line. Immutable. */
record EntryTable(List<Row> rows) {

    /** As many as all bassins and the Region may hold. */
    static final int MAX_ROWS = 2_000;

    private static final TranslationTable WORDS = TranslationTable.of("imports");

    EntryTable {
        rows = List.copyOf(rows);
    }

    /**
     * @param line of the file
     * @param id of the entry that it changes; null for a new one
     * @param version null for a new one
     */
    record Row(int line, String id, String version, EntryRequest entry) {}

    /** @throws brussels.repere.rest.problem.ProblemException if it is no table, or has other columns */
    static EntryTable read(byte[] file, Lang lang) {
        ParameterErrors errors = new ParameterErrors();
        List<Row> rows = new ArrayList<>();
        try (CsvReader table = CsvReader.open("table", () -> new ByteArrayInputStream(file))) {
            requireColumns(table.columns(), errors);
            for (CsvLine line = table.next(); line != null; line = table.next()) {
                rows.add(row(line, table.columns()));
                if (rows.size() > MAX_ROWS) {
                    errors.add("table", ParameterError.Code.NOT_ALLOWED, "crisis.too-many-rows", MAX_ROWS);
                    errors.throwIfAny();
                }
            }
        } catch (ImportFailure failure) {
            errors.add(
                    Integer.toString(failure.finding().line()),
                    ParameterError.Code.MALFORMED,
                    "collection.table",
                    WORDS.say(lang, failure.finding().code(), failure.finding().paramsIn(lang)));
            throw errors.toProblem();
        }
        return new EntryTable(rows);
    }

    private static void requireColumns(List<String> columns, ParameterErrors errors) {
        columns.stream()
                .filter(column -> !EntryColumns.ALL.contains(column))
                .forEach(column -> errors.add(
                        column, ParameterError.Code.UNKNOWN, "collection.column", String.join(", ", EntryColumns.ALL)));
        EntryColumns.REQUIRED.stream()
                .filter(column -> !columns.contains(column))
                .forEach(column -> errors.add(column, ParameterError.Code.MISSING, "crisis.column-missing"));
        errors.throwIfAny();
    }

    private static Row row(CsvLine line, List<String> columns) {
        Map<String, String> cells = new HashMap<>();
        for (int column = 0; column < columns.size(); column++) {
            String cell = FormulaEscaping.unescape(line.cells().get(column).strip());
            cells.put(columns.get(column), cell.isEmpty() ? null : cell);
        }
        return new Row(line.line(), cells.get("id"), cells.get("version"), entry(cells));
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
