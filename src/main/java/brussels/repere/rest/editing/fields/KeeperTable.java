package brussels.repere.rest.editing.fields;

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
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a table of CSV as keepers send it, a row a line, before anybody looks at what stands in it. */
public final class KeeperTable {

    private static final TranslationTable WORDS = TranslationTable.of("imports");

    private KeeperTable() {}

    /**
     * What a table may have.
     *
     * @param required of each of these lists one must be there
     */
    public record Columns(Collection<String> all, List<List<String>> required, int maxRows) {

        /** @param required those without which it is none */
        public static Columns requiringEach(Collection<String> required, Collection<String> all, int maxRows) {
            return new Columns(all, required.stream().map(List::of).toList(), maxRows);
        }
    }

    /** @param line of the file */
    public record Row(int line, Map<String, String> cells) {

        /** Returns what stands there; null for nothing, and where there is no such column. */
        public String cell(String column) {
            return cells.get(column);
        }
    }

    /** @throws brussels.repere.rest.problem.ProblemException if it is no table, has other columns, or too many rows */
    public static List<Row> read(byte[] file, Columns columns, Lang lang) {
        ParameterErrors errors = new ParameterErrors();
        List<Row> rows = new ArrayList<>();
        try (CsvReader table = CsvReader.open("table", () -> new ByteArrayInputStream(file))) {
            requireColumns(table.columns(), columns, errors);
            for (CsvLine line = table.next(); line != null; line = table.next()) {
                rows.add(row(line, table.columns()));
                if (rows.size() > columns.maxRows()) {
                    errors.add("table", ParameterError.Code.NOT_ALLOWED, "collection.too-many-rows", columns.maxRows());
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
        return rows;
    }

    private static void requireColumns(List<String> found, Columns columns, ParameterErrors errors) {
        found.stream()
                .filter(column -> !columns.all().contains(column))
                .forEach(column -> errors.add(
                        column, ParameterError.Code.UNKNOWN, "collection.column", String.join(", ", columns.all())));
        columns.required().stream()
                .filter(oneOf -> Collections.disjoint(oneOf, found))
                .forEach(oneOf -> errors.add(oneOf.get(0), ParameterError.Code.MISSING, "collection.column-missing"));
        errors.throwIfAny();
    }

    private static Row row(CsvLine line, List<String> columns) {
        Map<String, String> cells = new HashMap<>();
        for (int column = 0; column < columns.size(); column++) {
            String cell = FormulaEscaping.unescape(line.cells().get(column).strip());
            cells.put(columns.get(column), cell.isEmpty() ? null : cell);
        }
        return new Row(line.line(), cells);
    }
}
