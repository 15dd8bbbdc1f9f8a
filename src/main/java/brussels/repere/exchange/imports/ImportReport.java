package brussels.repere.exchange.imports;

import brussels.repere.directory.importing.DirectoryStore;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.input.ImportOutcome;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an import of institutions came to, whatever its format. Immutable.
 *
 * @param findings in the order in which people work through them, errors first
 * @param stored what was stored, or would be; null if the import is refused
 * @param joined how many records were joined afterwards by the rules of the operator
 */
public record ImportReport(
        ImportOutcome outcome, List<ImportFinding> findings, DirectoryStore.ImportResult stored, int joined) {

    public ImportReport {
        findings = List.copyOf(findings);
    }

    /** @param stored empty if the import is refused */
    public static ImportReport of(List<ImportFinding> findings, Optional<DirectoryStore.ImportResult> stored) {
        ImportOutcome outcome = stored.map(result -> result.isEmpty() ? ImportOutcome.UNCHANGED : ImportOutcome.STORED)
                .orElse(ImportOutcome.REFUSED);
        return new ImportReport(outcome, findings, stored.orElse(null), 0);
    }

    /** Returns the report of an import that could not go on, and was refused. */
    public static ImportReport refused(List<ImportFinding> findings) {
        return of(findings, Optional.empty());
    }

    /** Returns the same report with how many records were joined. */
    public ImportReport withJoined(int records) {
        return new ImportReport(outcome, findings, stored, records);
    }

    /** Returns the same report with other findings as well, errors first, then by file and line. */
    public ImportReport withFindings(List<ImportFinding> others) {
        return new ImportReport(
                outcome,
                Stream.concat(others.stream(), findings.stream())
                        .sorted(ImportFinding.BY_LINE)
                        .toList(),
                stored,
                joined);
    }
}
