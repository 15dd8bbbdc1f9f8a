package brussels.repere.directory.reports.inbox;

import brussels.repere.accounts.Actor;
import brussels.repere.accounts.Role;
import brussels.repere.accounts.permission.Action;
import brussels.repere.accounts.permission.Decision;
import brussels.repere.accounts.permission.Permissions;
import brussels.repere.accounts.permission.ScopeRelation;
import brussels.repere.directory.editing.EditRefusedException;
import brussels.repere.directory.editing.ScopedRecords;
import brussels.repere.directory.editing.ScopedRecords.ScopedRecord;
import brussels.repere.directory.reports.ReportState;
import brussels.repere.directory.reports.ReportedCells;
import brussels.repere.generation.BrusselsClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Shows people the reports on the records of their scope, the oldest first. Safe for use by several threads. */
@ApplicationScoped
public class ReportInbox {

    private final InboxRows rows;
    private final ScopedRecords records;
    private final BrusselsClock clock;

    ReportInbox(InboxRows rows, ScopedRecords records, BrusselsClock clock) {
        this.rows = rows;
        this.records = records;
        this.clock = clock;
    }

    /**
     * A page of reports.
     *
     * @param total of all pages
     * @param counts how many there are in each part, with the same code and bassin
     * @param reports without those that were erased meanwhile
     */
    public record InboxPage(long total, Map<InboxPart, Long> counts, List<InboxReport> reports) {}

    @Transactional
    public InboxPage list(InboxQuery query, Actor actor) {
        InboxTerms terms = InboxTerms.on(clock.today());
        List<InboxRows.Row> all = rows.list();
        Predicate<InboxRows.Row> readable = readable(all, query, actor);
        List<InboxRows.Row> mine = all.stream()
                .filter(readable)
                .filter(row -> query.code() == null || query.code() == row.code())
                .toList();
        Map<InboxPart, Long> counts = new EnumMap<>(InboxPart.class);
        for (InboxPart part : InboxPart.values()) {
            counts.put(part, mine.stream().filter(row -> isIn(part, row, terms)).count());
        }
        List<UUID> shown = mine.stream()
                .filter(row -> isIn(query.part(), row, terms))
                .skip((long) (query.page() - 1) * query.size())
                .limit(query.size())
                .map(InboxRows.Row::id)
                .toList();
        Map<UUID, ScopedRecord> answerable = records.list(
                mine.stream()
                        .filter(row -> shown.contains(row.id()))
                        .map(InboxRows.Row::record)
                        .collect(Collectors.toSet()),
                actor,
                Action.SETTLE_REPORTS,
                null);
        List<InboxReport> reports = rows.list(shown).stream()
                .filter(row -> answerable.containsKey(row.record()))
                .map(row -> report(row, answerable.get(row.record()), terms))
                .toList();
        return new InboxPage(counts.get(query.part()), counts, reports);
    }

    /** Whoever may read all reports is not compared with each record. */
    private Predicate<InboxRows.Row> readable(List<InboxRows.Row> all, InboxQuery query, Actor actor) {
        Decision everywhere = Permissions.decide(
                actor,
                Action.READ_REPORTS,
                grant -> grant.role().scopeKind() == Role.ScopeKind.NONE ? ScopeRelation.OWN : ScopeRelation.OTHER);
        if (query.bassin() == null && everywhere == Decision.ALLOWED) {
            return row -> true;
        }
        Set<UUID> services = all.stream().map(InboxRows.Row::record).collect(Collectors.toSet());
        Set<UUID> found = records.list(services, actor, Action.READ_REPORTS, query.bassin()).values().stream()
                .filter(record -> record.decision() == Decision.ALLOWED)
                .map(ScopedRecord::id)
                .collect(Collectors.toSet());
        return row -> found.contains(row.record());
    }

    /** What is late waits too. */
    private static boolean isIn(InboxPart part, InboxRows.Row row, InboxTerms terms) {
        InboxPart own = terms.partOf(row.state(), row.madeOn(), row.forwardedOn());
        return own == part || part == InboxPart.waiting && own == InboxPart.late;
    }

    private static InboxReport report(InboxRows.Row row, ScopedRecord record, InboxTerms terms) {
        return new InboxReport(
                row.id(),
                record,
                row.code(),
                terms.partOf(row.state(), row.madeOn(), row.forwardedOn()),
                record.hidden() ? null : row.text(),
                ReportedCells.decode(row.cells()),
                record.hidden() && row.text() != null,
                row.madeOn(),
                row.state(),
                row.settledOn(),
                row.outcome(),
                row.forwardedTo(),
                row.forwardedOn(),
                row.proposedOutcome(),
                row.proposedOn(),
                record.decision());
    }

    /**
     * Reports that nobody has settled.
     *
     * @param open all of them
     * @param late those that have waited too long ({@link InboxTerms})
     */
    public record OpenReports(long open, long late) {}

    @Transactional
    public OpenReports countOpen() {
        InboxTerms terms = InboxTerms.on(clock.today());
        List<InboxPart> parts = rows.listOpenDays().stream()
                .map(days -> terms.partOf(ReportState.open, days.madeOn(), days.forwardedOn()))
                .toList();
        return new OpenReports(
                parts.size(),
                parts.stream().filter(part -> part == InboxPart.late).count());
    }

    /**
     * @throws UnknownReportException if there is no such report
     * @throws EditRefusedException if they may not read it
     */
    @Transactional
    public InboxReport get(UUID id, Actor actor) {
        InboxRows.Row row = rows.find(id).orElseThrow(UnknownReportException::new);
        requireReadable(row.record(), actor);
        ScopedRecord record = records.list(Set.of(row.record()), actor, Action.SETTLE_REPORTS, null)
                .get(row.record());
        return report(row, record, InboxTerms.on(clock.today()));
    }

    private void requireReadable(UUID service, Actor actor) {
        ScopedRecord record =
                records.list(Set.of(service), actor, Action.READ_REPORTS, null).get(service);
        if (record == null || record.decision() != Decision.ALLOWED) {
            throw new EditRefusedException(Action.READ_REPORTS);
        }
    }

    /**
     * Lists the reports on a record, oldest first, those that are settled too.
     *
     * @throws EditRefusedException if they may not read them
     */
    @Transactional
    public List<InboxReport> listOfRecord(UUID service, Actor actor) {
        requireReadable(service, actor);
        InboxTerms terms = InboxTerms.on(clock.today());
        ScopedRecord record = records.list(Set.of(service), actor, Action.SETTLE_REPORTS, null)
                .get(service);
        return rows.listOfRecord(service).stream()
                .map(row -> report(row, record, terms))
                .toList();
    }
}
