package brussels.repere.directory.reports.inbox;

import brussels.repere.directory.ReportCode;
import brussels.repere.directory.reports.ForwardTarget;
import brussels.repere.directory.reports.ReportOutcome;
import brussels.repere.directory.reports.ReportState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Reads reports with the records that they concern: of a source that is joined to another, that other one. Needs a transaction. */
@ApplicationScoped
class InboxRows {

    private static final String SELECT =
            """
            select r.id, coalesce(v.joined_to, v.id) as record, r.code, r.made_on, r.state, r.settled_on, r.outcome,
                r.forwarded_to, r.forwarded_on, r.proposed_outcome, r.proposed_on, %s
            from report r join service v on v.id = r.service_id
            """;

    private static final String LIST =
            SELECT.formatted("cast(null as text) as text, cast(null as text) as cells") + "order by r.made_on, r.id";

    private static final String FIND = SELECT.formatted("r.text, r.cells") + "where r.id = :id";

    private static final String OF_RECORD = SELECT.formatted("r.text, r.cells")
            + "where v.id = :record or v.joined_to = :record order by r.made_on, r.id limit 200";

    private static final String FIND_MANY =
            SELECT.formatted("r.text, r.cells") + "where r.id = any(cast(:ids as uuid[])) order by r.made_on, r.id";

    private final EntityManager entities;

    InboxRows(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * A report.
     *
     * @param cells as they are stored
     */
    record Row(
            UUID id,
            UUID record,
            ReportCode code,
            LocalDate madeOn,
            ReportState state,
            LocalDate settledOn,
            ReportOutcome outcome,
            ForwardTarget forwardedTo,
            LocalDate forwardedOn,
            ReportOutcome proposedOutcome,
            LocalDate proposedOn,
            String text,
            String cells) {}

    /** Lists all of them, oldest first, without what was typed. */
    List<Row> list() {
        return read(entities.createNativeQuery(LIST, Tuple.class).getResultList());
    }

    List<Row> list(List<UUID> ids) {
        return read(entities.createNativeQuery(FIND_MANY, Tuple.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList());
    }

    /** @param record the id of a service that is told by itself */
    List<Row> listOfRecord(UUID record) {
        return read(entities.createNativeQuery(OF_RECORD, Tuple.class)
                .setParameter("record", record)
                .getResultList());
    }

    Optional<Row> find(UUID id) {
        return read(entities.createNativeQuery(FIND, Tuple.class)
                        .setParameter("id", id)
                        .getResultList())
                .stream()
                .findFirst();
    }

    /** @param forwardedOn null if it was passed on to nobody */
    record OpenDays(LocalDate madeOn, LocalDate forwardedOn) {}

    /** Lists the days of all reports that are not settled. */
    List<OpenDays> listOpenDays() {
        List<?> found = entities.createNativeQuery(
                        "select made_on, forwarded_on from report where state <> 'settled'", Tuple.class)
                .getResultList();
        return found.stream()
                .map(row -> (Tuple) row)
                .map(row -> new OpenDays(row.get("made_on", LocalDate.class), row.get("forwarded_on", LocalDate.class)))
                .toList();
    }

    /** Finds a report, and holds it until the transaction ends, so that nobody else answers it. */
    Optional<Row> lock(UUID id) {
        return read(entities.createNativeQuery(FIND + " for update of r", Tuple.class)
                        .setParameter("id", id)
                        .getResultList())
                .stream()
                .findFirst();
    }

    private static List<Row> read(List<?> rows) {
        return rows.stream().map(row -> row((Tuple) row)).toList();
    }

    private static Row row(Tuple row) {
        return new Row(
                row.get("id", UUID.class),
                row.get("record", UUID.class),
                ReportCode.valueOf(row.get("code", String.class)),
                row.get("made_on", LocalDate.class),
                ReportState.valueOf(row.get("state", String.class)),
                row.get("settled_on", LocalDate.class),
                value(row, "outcome", ReportOutcome::valueOf),
                value(row, "forwarded_to", ForwardTarget::valueOf),
                row.get("forwarded_on", LocalDate.class),
                value(row, "proposed_outcome", ReportOutcome::valueOf),
                row.get("proposed_on", LocalDate.class),
                (String) row.get("text"),
                (String) row.get("cells"));
    }

    private static <T> T value(Tuple row, String column, Function<String, T> read) {
        String text = row.get(column, String.class);
        return text == null ? null : read.apply(text);
    }
}
