package brussels.repere.exchange.csv;

import brussels.repere.exchange.input.CsvTable;
import brussels.repere.exchange.input.ImportFailure;
import brussels.repere.exchange.input.ImportFinding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What an import found, by file and line. Of one thread. */
final class ImportFindings {

    /** A file of another kind has one in each line; nobody reads more, and no memory holds all. */
    private static final int MAX_ERRORS = 1_000;

    private final List<ImportFinding> findings = new ArrayList<>();
    private String file = "";
    private int errorCount;

    /** From here on it is about this file. */
    void setFile(String name) {
        file = name;
    }

    void error(CsvTable.Row row, String code, Object... params) {
        add(ImportFinding.error(file, row.line(), code, params));
    }

    /** Of the header. */
    void error(String code, Object... params) {
        add(ImportFinding.error(file, 1, code, params));
    }

    void warning(CsvTable.Row row, String code, Object... params) {
        findings.add(ImportFinding.warning(file, row.line(), code, params));
    }

    void repaired(CsvTable.Row row, String code, Object... params) {
        findings.add(ImportFinding.repaired(file, row.line(), code, params));
    }

    void add(ImportFinding finding) {
        findings.add(finding);
        if (finding.severity() == ImportFinding.Severity.ERROR && ++errorCount == MAX_ERRORS) {
            throw new ImportFailure(
                    ImportFinding.error(finding.file(), finding.line(), "file.too-many-errors", MAX_ERRORS));
        }
    }

    boolean hasErrors() {
        return errorCount > 0;
    }

    /** Errors first, then by file and line. */
    List<ImportFinding> findings() {
        return findings.stream()
                .sorted(Comparator.comparing(ImportFinding::severity)
                        .thenComparing(ImportFinding::file)
                        .thenComparing(ImportFinding::line))
                .toList();
    }
}
