package brussels.repere.exchange.csv;

import brussels.repere.exchange.input.CsvTable;
import brussels.repere.exchange.input.ImportFailure;
import brussels.repere.exchange.input.ImportFinding;
import java.util.ArrayList;
import java.util.List;

/** Collects what an import of tables finds, with the file that is being read. For one thread. */
final class ImportFindings {

    /** A file of another kind has an error in each line. Nobody would read more of them, and they would fill the memory. */
    private static final int MAX_ERRORS = 1_000;

    private final List<ImportFinding> findings = new ArrayList<>();
    private String file = "";
    private int errorCount;

    /** Sets the file to which the next findings belong. */
    void setFile(String name) {
        file = name;
    }

    void error(CsvTable.Row row, String code, Object... params) {
        add(ImportFinding.error(file, row.line(), code, params));
    }

    /** Adds an error of the header. */
    void error(String code, Object... params) {
        add(ImportFinding.error(file, 1, code, params));
    }

    void warning(CsvTable.Row row, String code, Object... params) {
        findings.add(ImportFinding.warning(file, row.line(), code, params));
    }

    void repaired(CsvTable.Row row, String code, Object... params) {
        findings.add(ImportFinding.repaired(file, row.line(), code, params));
    }

    /** @throws ImportFailure if there are too many errors to go on */
    void add(ImportFinding finding) {
        findings.add(finding);
        if (finding.isError() && ++errorCount == MAX_ERRORS) {
            throw new ImportFailure(
                    ImportFinding.error(finding.file(), finding.line(), "file.too-many-errors", MAX_ERRORS));
        }
    }

    boolean hasErrors() {
        return errorCount > 0;
    }

    /** Returns all findings, errors first, then by file and line. */
    List<ImportFinding> list() {
        return findings.stream().sorted(ImportFinding.BY_LINE).toList();
    }
}
