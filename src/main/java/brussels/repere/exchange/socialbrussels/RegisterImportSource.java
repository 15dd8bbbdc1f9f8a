package brussels.repere.exchange.socialbrussels;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.EntryField;
import brussels.repere.directory.Provenance;
import brussels.repere.directory.importing.ImportSource;
import brussels.repere.directory.importing.MergeOutcome;
import brussels.repere.directory.storage.SourceFacts;
import brussels.repere.exchange.csv.ServiceTableReader;
import brussels.repere.exchange.input.ImportOptions;
import brussels.repere.exchange.socialbrussels.OrganizationListReader.ListedRecord;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Tells what was asked for to who stores it. A record with a fault stays as it was and the others go in, unless there are so many
 * that the register must have changed its form.
 */
final class RegisterImportSource implements ImportSource {

    private static final int PERCENT = 100;

    private final List<ListedRecord> listed;
    private final Set<String> due;
    private final FetchedRecordStore fetched;
    private final Supplier<Map<String, SourceFacts>> facts;
    private final OrganizationReader reader;
    private final ImportOptions manner;
    private final int maxFaultyPercent;
    private final RecordFindings report;

    /** @param facts what is here, by id, as it is when all is stored */
    RegisterImportSource(
            List<ListedRecord> listed,
            List<ListedRecord> due,
            FetchedRecordStore kept,
            Supplier<Map<String, SourceFacts>> facts,
            OrganizationReader reader,
            ImportOptions manner,
            int mostFaulty,
            RecordFindings report) {
        this.listed = listed;
        this.due = due.stream().map(ListedRecord::id).collect(Collectors.toSet());
        this.fetched = kept;
        this.facts = facts;
        this.reader = reader;
        this.manner = manner;
        this.maxFaultyPercent = mostFaulty;
        this.report = report;
    }

    @Override
    public boolean forEachEntry(Consumer<DirectoryEntry> each) {
        Map<String, SourceFacts> known = facts.get();
        for (ListedRecord one : listed) {
            if (due.contains(one.id()) && !report.isFaulty(one.id())) {
                read(one.id(), known.get(one.id())).ifPresent(each);
            }
        }
        boolean few = (long) report.countFaulty() * PERCENT <= (long) listed.size() * maxFaultyPercent;
        if (!few) {
            report.error("social.too-faulty", report.countFaulty(), listed.size(), maxFaultyPercent);
        }
        return few;
    }

    private Optional<DirectoryEntry> read(String id, SourceFacts known) {
        Optional<DirectoryEntry> entry =
                fetched.find(id).flatMap(record -> reader.read(id, record, known, fetched.getFetchDate(id)));
        if (entry.isEmpty() && !report.isFaulty(id)) {
            report.fault(id, "social.no-json");
        }
        return entry;
    }

    @Override
    public void forEachUnchanged(BiConsumer<String, String> each) {
        listed.stream()
                .map(ListedRecord::id)
                .filter(id -> !due.contains(id) || report.isFaulty(id))
                .forEach(id -> each.accept(ServiceTableReader.REGISTER_SOURCE, id));
    }

    @Override
    public boolean isComplete() {
        return manner.whole();
    }

    @Override
    public boolean mayClose(String source, int closing, int of, int unsaid) {
        boolean few = manner.mayClose(closing, of);
        if (!few) {
            report.error("social.closes-many", closing, of, manner.maxClosedPercent());
        }
        return few;
    }

    @Override
    public void onOlderIgnored(int records) {
        report.setOlder(records);
    }

    @Override
    public void onMerged(MergeOutcome what, Provenance of, EntryField field) {
        String code = what == MergeOutcome.CORRECTION_KEPT ? "directory.correction-kept" : "directory.correction-gone";
        report.warning(of.sourceId(), code, of.source(), of.sourceId(), field.code());
    }
}
