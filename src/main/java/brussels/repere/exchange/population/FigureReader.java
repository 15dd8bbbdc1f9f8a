package brussels.repere.exchange.population;

import brussels.repere.exchange.input.CsvTable;
import brussels.repere.exchange.input.ImportFindings;
import brussels.repere.geography.population.FigureUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the figures of one column, and finds what cannot be right. For one thread. */
final class FigureReader {

    private static final Pattern NUMBER =
            Pattern.compile("-?\\d{1,3}(?:[ \\u00A0\\u202F]\\d{3})+(?:[.,]\\d+)?|-?\\d+(?:[.,]\\d+)?");
    private static final double MAX_PERCENT = 100;

    private final CsvTable table;
    private final TerritoryCodes codes;
    private final ImportFindings findings;

    FigureReader(CsvTable table, TerritoryCodes codes, ImportFindings findings) {
        this.table = table;
        this.codes = codes;
        this.findings = findings;
    }

    /** Returns the figures by the codes of territories; what is wrong is found by line. */
    Map<String, Double> read(FigureColumn column, FigureUnit unit) {
        Map<String, Double> values = new HashMap<>();
        Map<String, Integer> lines = new HashMap<>();
        for (CsvTable.Row row : table.rows()) {
            String code = row.findFirst(codes.column()).orElse(null);
            if (code == null || !codes.known().contains(code)) {
                continue;
            }
            Integer before = lines.putIfAbsent(code, row.line());
            if (before != null) {
                findings.error(row.line(), "population.code-again", code, before);
                continue;
            }
            readCell(row, column, unit).ifPresent(value -> values.put(code, value));
        }
        Set<String> missing = new TreeSet<>(codes.known());
        missing.removeAll(lines.keySet());
        missing.forEach(code -> findings.error("population.missing", code, column.name()));
        return values;
    }

    private Optional<Double> readCell(CsvTable.Row row, FigureColumn column, FigureUnit unit) {
        String header = row.header(column.name());
        String text = row.findFirst(column.name()).orElse("");
        if (text.isEmpty()) {
            if (unit == FigureUnit.COUNT) {
                findings.error(row.line(), "population.empty", header);
            }
            return Optional.empty();
        }
        boolean percent = text.endsWith("%");
        String digits = percent ? text.substring(0, text.length() - 1).strip() : text;
        if (percent && unit == FigureUnit.COUNT) {
            findings.error(row.line(), "population.percent-for-count", header, text);
        } else if (!NUMBER.matcher(digits).matches()) {
            findings.error(row.line(), "population.no-number", header, text);
        } else {
            return check(
                    row,
                    header,
                    unit,
                    Double.parseDouble(
                            digits.replaceAll("[ \\u00A0\\u202F]", "").replace(',', '.')),
                    text);
        }
        return Optional.empty();
    }

    private Optional<Double> check(CsvTable.Row row, String header, FigureUnit unit, double value, String text) {
        if (value < 0) {
            findings.error(row.line(), "population.negative", header, text);
        } else if (unit == FigureUnit.COUNT && value != Math.rint(value)) {
            findings.error(row.line(), "population.no-whole-number", header, text);
        } else if (unit == FigureUnit.PERCENT && value > MAX_PERCENT) {
            findings.error(row.line(), "population.over-hundred", header, text);
        } else {
            return Optional.of(value);
        }
        return Optional.empty();
    }

    /** Finds codes that the delimitation does not know, once for all columns; those of other regions are left aside. */
    void checkCodes() {
        int elsewhere = 0;
        int unknownSector = 0;
        for (CsvTable.Row row : table.rows()) {
            String code = row.findFirst(codes.column()).orElse(null);
            if (code == null) {
                findings.error(row.line(), "population.no-code", codes.column());
            } else if (codes.isElsewhere(code)) {
                elsewhere++;
            } else if (codes.isUnknownSector(code)) {
                unknownSector++;
            } else if (!codes.known().contains(code)) {
                findings.error(row.line(), "population.unknown-code", code, codes.level());
            }
        }
        if (elsewhere > 0) {
            findings.headerWarning("population.elsewhere", elsewhere);
        }
        if (unknownSector > 0) {
            findings.headerWarning("population.sector-not-known", unknownSector);
        }
    }

    /** Returns the one year of a column; empty, and found, if there is none, or several. */
    Optional<Integer> findYear(FigureColumn column, Integer stated) {
        Set<String> years = column.yearColumn() == null
                ? new TreeSet<>()
                : table.rows().stream()
                        .filter(row -> row.findFirst(codes.column())
                                .filter(codes.known()::contains)
                                .isPresent())
                        .flatMap(row -> row.findFirst(column.yearColumn()).stream())
                        .collect(Collectors.toCollection(TreeSet::new));
        if (column.year() != null) {
            years.add(column.year().toString());
        }
        if (stated != null) {
            years.add(stated.toString());
        }
        if (years.isEmpty()) {
            findings.error("population.no-year", column.name());
        } else if (years.size() > 1) {
            findings.error("population.several-years", column.name(), String.join(", ", years));
        } else if (!years.iterator().next().matches("(19|20)\\d{2}")) {
            findings.error("population.year-form", years.iterator().next());
        } else {
            return Optional.of(Integer.valueOf(years.iterator().next()));
        }
        return Optional.empty();
    }
}
