package brussels.repere.exchange.csv;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.EntryField;
import brussels.repere.directory.Provenance;
import brussels.repere.directory.importing.CorrectionScope;
import brussels.repere.directory.importing.ImportSource;
import brussels.repere.directory.importing.MergeOutcome;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.input.ImportOptions;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Tells what tables hold to who stores it, and reports why it may not be kept. */
final class CsvImportSource implements ImportSource {

    private final ImportOptions manner;
    private final YearMonth thisMonth;
    private final ImportFindings report;
    private final Supplier<Set<EntryField>> fields;
    private final Consumer<Consumer<DirectoryEntry>> entryReader;

    /** @param fields those of which the table speaks that is read now */
    CsvImportSource(
            ImportOptions manner,
            YearMonth thisMonth,
            ImportFindings report,
            Supplier<Set<EntryField>> fields,
            Consumer<Consumer<DirectoryEntry>> reading) {
        this.manner = manner;
        this.thisMonth = thisMonth;
        this.report = report;
        this.fields = fields;
        this.entryReader = reading;
    }

    @Override
    public boolean forEachEntry(Consumer<DirectoryEntry> each) {
        entryReader.accept(each);
        return !report.hasErrors();
    }

    @Override
    public boolean isComplete() {
        return manner.whole();
    }

    @Override
    public boolean mayClose(String source, int closing, int of, int unsaid) {
        if (unsaid > 0) {
            report.add(ImportFinding.warning("", 0, "directory.unsaid", source, unsaid));
        }
        boolean few = manner.mayClose(closing, of);
        if (!few) {
            report.add(ImportFinding.error(
                    "", 0, "directory.closes-many", source, closing, of, manner.maxClosedPercent()));
        }
        return few;
    }

    /** Who corrects something has just looked, unless a month is said. */
    @Override
    public Optional<CorrectionScope> correctionScope() {
        return manner.authority() == ImportOptions.Authority.CORRECTION
                ? Optional.of(
                        new CorrectionScope(fields.get(), Objects.requireNonNullElse(manner.verified(), thisMonth)))
                : Optional.empty();
    }

    @Override
    public void onNothingToCorrect(Provenance of) {
        report.add(ImportFinding.error("", 0, "directory.nothing-to-correct", of.source(), of.sourceId()));
    }

    @Override
    public boolean mayBeOlder() {
        return manner.authority() == ImportOptions.Authority.SOURCE_EVEN_IF_OLDER;
    }

    @Override
    public void onOlderIgnored(int records) {
        report.add(ImportFinding.warning("", 0, "directory.older", records));
    }

    @Override
    public void onMerged(MergeOutcome what, Provenance of, EntryField field) {
        String code = what == MergeOutcome.CORRECTION_KEPT ? "directory.correction-kept" : "directory.correction-gone";
        report.add(ImportFinding.warning("", 0, code, of.source(), of.sourceId(), FieldColumns.describe(field)));
    }
}
