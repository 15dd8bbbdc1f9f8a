package brussels.repere.exchange.csv;

import brussels.repere.exchange.input.ImportFailure;
import brussels.repere.exchange.input.Table;
import brussels.repere.geography.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What an import found, by file and line. Of one thread. */
final class Report {

    /** A file of another kind has one in each line; nobody reads more, and no memory holds all. */
    private static final int MOST_ERRORS = 1_000;

    private final List<Finding> findings = new ArrayList<>();
    private String file = "";
    private int errors;

    /** From here on it is about this file. */
    void about(String name) {
        file = name;
    }

    void error(Table.Row row, String code, Object... params) {
        add(Finding.error(file, row.line(), code, params));
    }

    /** Of the header. */
    void error(String code, Object... params) {
        add(Finding.error(file, 1, code, params));
    }

    void warning(Table.Row row, String code, Object... params) {
        findings.add(Finding.warning(file, row.line(), code, params));
    }

    void repaired(Table.Row row, String code, Object... params) {
        findings.add(Finding.repaired(file, row.line(), code, params));
    }

    void add(Finding finding) {
        findings.add(finding);
        if (finding.severity() == Finding.Severity.ERROR && ++errors == MOST_ERRORS) {
            throw new ImportFailure(Finding.error(finding.file(), finding.line(), "file.too-many-errors", MOST_ERRORS));
        }
    }

    boolean hasErrors() {
        return errors > 0;
    }

    /** Errors first, then by file and line. */
    List<Finding> findings() {
        return findings.stream()
                .sorted(Comparator.comparing(Finding::severity)
                        .thenComparing(Finding::file)
                        .thenComparing(Finding::line))
                .toList();
    }
}
