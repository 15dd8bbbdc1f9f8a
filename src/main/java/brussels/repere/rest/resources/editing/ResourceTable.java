package brussels.repere.rest.resources.editing;

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

/** A table of resources as it was sent: a row a line. Immutable. */
record ResourceTable(List<Row> rows) {

    static final int MAX_ROWS = 1_000;

    private static final TranslationTable WORDS = TranslationTable.of("imports");

    ResourceTable {
        rows = List.copyOf(rows);
    }

    /**
     * @param line of the file
     * @param id of the resource that it changes; null for a new one
     * @param version null for a new one
     */
    record Row(int line, String id, String version, ResourceForm form) {}

    /** @throws brussels.repere.rest.problem.ProblemException if it is no table, or has other columns */
    static ResourceTable read(byte[] file, Lang lang) {
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
        return new ResourceTable(rows);
    }

    private static void requireColumns(List<String> columns, ParameterErrors errors) {
        columns.stream()
                .filter(column -> !ResourceColumns.ALL.contains(column))
                .forEach(column -> errors.add(
                        column,
                        ParameterError.Code.UNKNOWN,
                        "collection.column",
                        String.join(", ", ResourceColumns.ALL)));
        ResourceColumns.REQUIRED.stream()
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
        return new Row(line.line(), cells.get("id"), cells.get("version"), form(cells));
    }

    private static ResourceForm form(Map<String, String> cells) {
        return new ResourceForm(
                cells.get("kind"),
                cells.get("title_fr"),
                cells.get("title_nl"),
                cells.get("about_fr"),
                cells.get("about_nl"),
                cells.get("url"),
                ResourceColumns.split(cells.get("needs")),
                ResourceColumns.split(cells.get("languages")),
                cells.get("publisher_organization"),
                cells.get("publisher_name"),
                cells.get("published_on"),
                cells.get("review_on"),
                cells.get("territory"),
                cells.get("task_fr"),
                cells.get("task_nl"),
                cells.get("times_fr"),
                cells.get("times_nl"),
                cells.get("ask"),
                cells.get("ask_phone"),
                cells.get("ask_mail"));
    }
}
