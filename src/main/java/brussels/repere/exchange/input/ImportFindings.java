package brussels.repere.exchange.input;

import java.util.ArrayList;
import java.util.List;

/** Collects what an import of tables finds, with the file that is being read. For one thread. */
public final class ImportFindings {

    /** A file of another kind has an error in each line. Nobody would read more of them, and they would fill the memory. */
    private static final int MAX_ERRORS = 1_000;

    private final List<ImportFinding> findings = new ArrayList<>();
    private String file = "";
    private int errorCount;

    /** Sets the file to which the next findings belong. */
    public void setFile(String name) {
        file = name;
    }

    public void error(int line, String code, Object... params) {
        add(ImportFinding.error(file, line, code, params));
    }

    /** Adds an error of the header. */
    public void error(String code, Object... params) {
        add(ImportFinding.error(file, 1, code, params));
    }

    /** Adds a remark on the header. */
    public void headerWarning(String code, Object... params) {
        findings.add(ImportFinding.warning(file, 1, code, params));
    }

    public void warning(int line, String code, Object... params) {
        findings.add(ImportFinding.warning(file, line, code, params));
    }

    public void repaired(int line, String code, Object... params) {
        findings.add(ImportFinding.repaired(file, line, code, params));
    }

    /** @throws ImportFailure if there are too many errors to go on */
    public void add(ImportFinding finding) {
        findings.add(finding);
        if (finding.isError() && ++errorCount == MAX_ERRORS) {
            throw new ImportFailure(
                    ImportFinding.error(finding.file(), finding.line(), "file.too-many-errors", MAX_ERRORS));
        }
    }

    public boolean hasErrors() {
        return errorCount > 0;
    }

    /** Returns all findings, errors first, then by file and line. */
    public List<ImportFinding> list() {
        return findings.stream().sorted(ImportFinding.BY_LINE).toList();
    }
}
