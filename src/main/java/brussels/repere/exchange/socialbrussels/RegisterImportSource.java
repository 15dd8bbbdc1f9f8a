package brussels.repere.exchange.socialbrussels;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.EntryField;
import brussels.repere.directory.Provenance;
import brussels.repere.directory.facts.MergeOutcome;
import brussels.repere.directory.importing.ImportSource;
import brussels.repere.directory.storage.SourceFacts;
import brussels.repere.exchange.input.ImportOptions;
import brussels.repere.exchange.socialbrussels.OrganizationListReader.ListedRecord;
import brussels.repere.exchange.wording.SourceNames;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Hands the records that were fetched to the store. A record with a fault stays as it was and the others are stored, unless there
 * are so many faults that the register must have changed its form.
 */
final class RegisterImportSource implements ImportSource {

    private static final int PERCENT = 100;

    private final List<ListedRecord> listed;
    private final Set<String> due;
    private final FetchedRecordStore fetched;
    private final Supplier<Map<String, SourceFacts>> facts;
    private final OrganizationReader reader;
    private final ImportOptions options;
    private final int maxFaultyPercent;
    private final RecordFindings findings;

    /** @param facts what the directory has, by id, at the moment of storing */
    RegisterImportSource(
            List<ListedRecord> listed,
            List<ListedRecord> due,
            FetchedRecordStore fetched,
            Supplier<Map<String, SourceFacts>> facts,
            OrganizationReader reader,
            ImportOptions options,
            int maxFaultyPercent,
            RecordFindings findings) {
        this.listed = listed;
        this.due = due.stream().map(ListedRecord::id).collect(Collectors.toSet());
        this.fetched = fetched;
        this.facts = facts;
        this.reader = reader;
        this.options = options;
        this.maxFaultyPercent = maxFaultyPercent;
        this.findings = findings;
    }

    @Override
    public boolean forEachEntry(Consumer<DirectoryEntry> handler) {
        Map<String, SourceFacts> known = facts.get();
        for (ListedRecord record : listed) {
            if (due.contains(record.id()) && !findings.isFaulty(record.id())) {
                read(record.id(), known.get(record.id())).ifPresent(handler);
            }
        }
        boolean fewFaults = (long) findings.countFaulty() * PERCENT <= (long) listed.size() * maxFaultyPercent;
        if (!fewFaults) {
            findings.error("social.too-faulty", findings.countFaulty(), listed.size(), maxFaultyPercent);
        }
        return fewFaults;
    }

    private Optional<DirectoryEntry> read(String id, SourceFacts known) {
        Optional<DirectoryEntry> entry =
                fetched.find(id).flatMap(record -> reader.read(id, record, known, fetched.getFetchDate(id)));
        if (entry.isEmpty() && !findings.isFaulty(id)) {
            findings.fault(id, "social.no-json");
        }
        return entry;
    }

    @Override
    public void forEachUnchanged(BiConsumer<String, String> handler) {
        listed.stream()
                .map(ListedRecord::id)
                .filter(id -> !due.contains(id) || findings.isFaulty(id))
                .forEach(id -> handler.accept(SourceNames.REGISTER, id));
    }

    @Override
    public boolean isComplete() {
        return options.whole();
    }

    @Override
    public boolean mayClose(String source, int closing, int total, int confidentialKept) {
        boolean allowed = options.mayClose(closing, total);
        if (!allowed) {
            findings.error("social.closes-many", closing, total, options.maxClosedPercent());
        }
        return allowed;
    }

    @Override
    public void onOlderIgnored(int records) {
        findings.setOlder(records);
    }

    @Override
    public void onMerged(MergeOutcome outcome, Provenance provenance, EntryField field) {
        String code =
                outcome == MergeOutcome.CORRECTION_KEPT ? "directory.correction-kept" : "directory.correction-gone";
        findings.warning(provenance.sourceId(), code, provenance.source(), provenance.sourceId(), field.code());
    }

    @Override
    public void onKeptClosed(Provenance provenance) {
        findings.warning(provenance.sourceId(), "directory.kept-closed", provenance.source(), provenance.sourceId());
    }

    @Override
    public void onReopened(Provenance provenance) {
        findings.warning(provenance.sourceId(), "directory.reopened", provenance.source(), provenance.sourceId());
    }

    @Override
    public void onObjected(Provenance provenance) {
        findings.warning(provenance.sourceId(), "directory.objected", provenance.source(), provenance.sourceId());
    }

    @Override
    public void onObjectedContact(Provenance provenance) {
        findings.warning(
                provenance.sourceId(), "directory.objected-contact", provenance.source(), provenance.sourceId());
    }
}
