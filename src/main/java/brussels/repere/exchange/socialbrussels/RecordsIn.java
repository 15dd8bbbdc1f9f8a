package brussels.repere.exchange.socialbrussels;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.Field;
import brussels.repere.directory.Incoming;
import brussels.repere.directory.Merge;
import brussels.repere.directory.Provenance;
import brussels.repere.directory.SourceFacts;
import brussels.repere.exchange.csv.ImportManner;
import brussels.repere.exchange.csv.ServicesTable;
import brussels.repere.exchange.socialbrussels.OrganisationList.Listed;
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
final class RecordsIn implements Incoming {

    private static final int PERCENT = 100;

    private final List<Listed> listed;
    private final Set<String> due;
    private final KeptRecords kept;
    private final Supplier<Map<String, SourceFacts>> facts;
    private final OrganisationReader reader;
    private final ImportManner manner;
    private final int mostFaulty;
    private final RecordReport report;

    /** @param facts what is here, by id, as it is when all is stored */
    RecordsIn(
            List<Listed> listed,
            List<Listed> due,
            KeptRecords kept,
            Supplier<Map<String, SourceFacts>> facts,
            OrganisationReader reader,
            ImportManner manner,
            int mostFaulty,
            RecordReport report) {
        this.listed = listed;
        this.due = due.stream().map(Listed::id).collect(Collectors.toSet());
        this.kept = kept;
        this.facts = facts;
        this.reader = reader;
        this.manner = manner;
        this.mostFaulty = mostFaulty;
        this.report = report;
    }

    @Override
    public boolean tell(Consumer<DirectoryEntry> each) {
        Map<String, SourceFacts> known = facts.get();
        for (Listed one : listed) {
            if (due.contains(one.id()) && !report.isFaulty(one.id())) {
                read(one.id(), known.get(one.id())).ifPresent(each);
            }
        }
        boolean few = (long) report.faulty() * PERCENT <= (long) listed.size() * mostFaulty;
        if (!few) {
            report.error("social.too-faulty", report.faulty(), listed.size(), mostFaulty);
        }
        return few;
    }

    private Optional<DirectoryEntry> read(String id, SourceFacts known) {
        Optional<DirectoryEntry> entry = kept.find(id).flatMap(record -> reader.read(id, record, known, kept.day(id)));
        if (entry.isEmpty() && !report.isFaulty(id)) {
            report.fault(id, "social.no-json");
        }
        return entry;
    }

    @Override
    public void stay(BiConsumer<String, String> each) {
        listed.stream()
                .map(Listed::id)
                .filter(id -> !due.contains(id) || report.isFaulty(id))
                .forEach(id -> each.accept(ServicesTable.REGISTER, id));
    }

    @Override
    public boolean isWhole() {
        return manner.whole();
    }

    @Override
    public boolean mayClose(String source, int closing, int of, int unsaid) {
        boolean few = manner.allowsClosing(closing, of);
        if (!few) {
            report.error("social.closes-many", closing, of, manner.mostClosed());
        }
        return few;
    }

    @Override
    public void older(int records) {
        report.older(records);
    }

    @Override
    public void merged(Merge what, Provenance of, Field field) {
        String code = what == Merge.KEPT ? "directory.correction-kept" : "directory.correction-gone";
        report.warning(of.sourceId(), code, of.source(), of.sourceId(), field.code());
    }
}
