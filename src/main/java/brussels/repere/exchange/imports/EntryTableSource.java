package brussels.repere.exchange.imports;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.EntryField;
import brussels.repere.directory.Provenance;
import brussels.repere.directory.facts.MergeOutcome;
import brussels.repere.directory.importing.CorrectionScope;
import brussels.repere.directory.importing.ImportSource;
import brussels.repere.directory.importing.UnstatedParts;
import brussels.repere.exchange.entries.EntryColumn;
import brussels.repere.exchange.entries.EntryReader;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.input.ImportFindings;
import brussels.repere.exchange.input.ImportOptions;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** Hands the institutions of an import to the store, and reports why they may not be stored. */
final class EntryTableSource implements ImportSource {

    private final ImportOptions options;
    private final YearMonth thisMonth;
    private final ImportFindings findings;
    private final EntryTables tables;
    private final EntryReader reader;

    EntryTableSource(
            ImportOptions options,
            YearMonth thisMonth,
            ImportFindings findings,
            EntryTables tables,
            EntryReader reader) {
        this.options = options;
        this.thisMonth = thisMonth;
        this.findings = findings;
        this.tables = tables;
        this.reader = reader;
    }

    @Override
    public boolean forEachEntry(Consumer<DirectoryEntry> handler) {
        tables.readEntries(reader, handler);
        return !findings.hasErrors();
    }

    @Override
    public UnstatedParts unstated() {
        return tables.currentlyUnstated();
    }

    @Override
    public boolean isComplete() {
        return options.whole();
    }

    @Override
    public boolean mayClose(String source, int closing, int total, int confidentialKept) {
        if (confidentialKept > 0) {
            findings.add(ImportFinding.warning("", 0, "directory.unsaid", source, confidentialKept));
        }
        boolean allowed = options.mayClose(closing, total);
        if (!allowed) {
            findings.add(ImportFinding.error(
                    "", 0, "directory.closes-many", source, closing, total, options.maxClosedPercent()));
        }
        return allowed;
    }

    /** Whoever corrects something has just looked, unless a month is given. */
    @Override
    public Optional<CorrectionScope> correctionScope() {
        return options.authority() == ImportOptions.Authority.CORRECTION
                ? Optional.of(new CorrectionScope(
                        tables.currentFields(), Objects.requireNonNullElse(options.verified(), thisMonth)))
                : Optional.empty();
    }

    @Override
    public void onNothingToCorrect(Provenance provenance) {
        findings.add(
                ImportFinding.error("", 0, "directory.nothing-to-correct", provenance.source(), provenance.sourceId()));
    }

    @Override
    public boolean mayBeOlder() {
        return options.authority() == ImportOptions.Authority.SOURCE_EVEN_IF_OLDER;
    }

    @Override
    public void onOlderIgnored(int records) {
        findings.add(ImportFinding.warning("", 0, "directory.older", records));
    }

    @Override
    public void onMerged(MergeOutcome outcome, Provenance provenance, EntryField field) {
        String code =
                outcome == MergeOutcome.CORRECTION_KEPT ? "directory.correction-kept" : "directory.correction-gone";
        findings.add(ImportFinding.warning(
                "", 0, code, provenance.source(), provenance.sourceId(), EntryColumn.describe(field)));
    }

    @Override
    public void onKeptClosed(Provenance provenance) {
        findings.add(ImportFinding.warning("", 0, "directory.kept-closed", provenance.source(), provenance.sourceId()));
    }

    @Override
    public void onReopened(Provenance provenance) {
        findings.add(ImportFinding.warning("", 0, "directory.reopened", provenance.source(), provenance.sourceId()));
    }

    @Override
    public void onObjected(Provenance provenance) {
        findings.add(ImportFinding.warning("", 0, "directory.objected", provenance.source(), provenance.sourceId()));
    }

    @Override
    public void onObjectedContact(Provenance provenance) {
        findings.add(
                ImportFinding.warning("", 0, "directory.objected-contact", provenance.source(), provenance.sourceId()));
    }
}
