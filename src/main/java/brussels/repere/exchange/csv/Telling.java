package brussels.repere.exchange.csv;

import brussels.repere.directory.Correction;
import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.Field;
import brussels.repere.directory.Incoming;
import brussels.repere.directory.Merge;
import brussels.repere.directory.Provenance;
import brussels.repere.geography.Finding;
import brussels.repere.hours.OpeningHours;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Tells what tables hold to who stores it, and reports why it may not be kept. */
final class Telling implements Incoming {

    private final ImportManner manner;
    private final Report report;
    private final Supplier<Set<Field>> fields;
    private final Consumer<Consumer<DirectoryEntry>> reading;

    /** @param fields those of which the table speaks that is read now */
    Telling(
            ImportManner manner,
            Report report,
            Supplier<Set<Field>> fields,
            Consumer<Consumer<DirectoryEntry>> reading) {
        this.manner = manner;
        this.report = report;
        this.fields = fields;
        this.reading = reading;
    }

    @Override
    public boolean tell(Consumer<DirectoryEntry> each) {
        reading.accept(each);
        return !report.hasErrors();
    }

    @Override
    public boolean isWhole() {
        return manner.whole();
    }

    @Override
    public boolean mayClose(String source, int closing, int of, int unsaid) {
        if (unsaid > 0) {
            report.add(Finding.warning("", 0, "directory.unsaid", source, unsaid));
        }
        boolean few = manner.allowsClosing(closing, of);
        if (!few) {
            report.add(Finding.error("", 0, "directory.closes-many", source, closing, of, manner.mostClosed()));
        }
        return few;
    }

    /** Who corrects something has just looked, unless a month is said. */
    @Override
    public Optional<Correction> correction() {
        return manner.voice() == ImportManner.Voice.CORRECTING
                ? Optional.of(new Correction(
                        fields.get(),
                        Objects.requireNonNullElseGet(manner.verified(), () -> YearMonth.now(OpeningHours.ZONE))))
                : Optional.empty();
    }

    @Override
    public void nothingToCorrect(Provenance of) {
        report.add(Finding.error("", 0, "directory.nothing-to-correct", of.source(), of.sourceId()));
    }

    @Override
    public boolean mayBeOlder() {
        return manner.voice() == ImportManner.Voice.SOURCE_EVEN_IF_OLDER;
    }

    @Override
    public void older(int records) {
        report.add(Finding.warning("", 0, "directory.older", records));
    }

    @Override
    public void merged(Merge what, Provenance of, Field field) {
        String code = what == Merge.KEPT ? "directory.correction-kept" : "directory.correction-gone";
        report.add(Finding.warning("", 0, code, of.source(), of.sourceId(), FieldColumns.of(field)));
    }
}
