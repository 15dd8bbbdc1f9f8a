package brussels.repere.directory.reports;

import brussels.repere.directory.ReportCode;
import brussels.repere.directory.storage.DirectoryReader;
import brussels.repere.directory.storage.ServiceAtLocation;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.text.Bilingual;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Stores what people report as wrong, and what came of it, and of who reported it nothing but what {@link ReportSenders} forgets
 * the next day. Safe for use by several threads; methods that change something must be called outside of a transaction.
 */
@ApplicationScoped
public class ReportStore {

    private static final Logger LOG = Logger.getLogger(ReportStore.class);

    private final EntityManager entities;
    private final ReportSenders senders;
    private final ContestedServices contested;
    private final BrusselsClock clock;
    private final SecureRandom random = new SecureRandom();

    ReportStore(EntityManager entities, ReportSenders senders, ContestedServices contested, BrusselsClock clock) {
        this.entities = entities;
        this.senders = senders;
        this.contested = contested;
        this.clock = clock;
    }

    /** @param total of all pages */
    public record Page(long total, List<ServiceReport> reports) {}

    /** Returns the day of a report that is made now. */
    public LocalDate today() {
        return clock.today();
    }

    /**
     * Finds the id of a service.
     *
     * @param id of a service, or of a service at one of its locations
     */
    @Transactional
    public Optional<UUID> findService(UUID id) {
        return entities.createQuery(
                        """
                        select v.id from ServiceEntity v
                        where v.id = :id or exists (
                            select 1 from ServiceAtLocation x where x.id = :id and x.service = v)""",
                        UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Returns whether a service has a confidential address. */
    @Transactional
    public boolean isConfidential(UUID service) {
        return !entities.createNativeQuery(
                        """
                        select 1 from service_at_location s join location l on l.id = s.location_id
                        where s.service_id = :service and l.is_confidential limit 1""")
                .setParameter("service", service)
                .getResultList()
                .isEmpty();
    }

    /**
     * Stores a report of today, unless the same sender reported the same today. If it is the one that makes its service contested,
     * this waits for an import under way.
     *
     * @param id a random one, so that it reveals nothing, not even an order
     * @param text null for none
     * @param cells what is right instead, by the names of columns; they were read and hold nothing of a person
     * @param sender what identifies the sender; only a {@link SenderFingerprint} of it is stored, until the end of the day
     * @return empty if there is no such service, or no longer
     * @throws IllegalArgumentException if the text may not be stored; the message does not quote it
     */
    public Optional<ReportReceipt> add(
            UUID id, UUID service, ReportCode code, String text, Map<String, String> cells, String sender) {
        if (ReportText.findFlaw(text).isPresent()) {
            throw new IllegalArgumentException("a text that may not be kept");
        }
        LocalDate day = today();
        LookupCode lookup = LookupCode.create(random);
        int fingerprint = SenderFingerprint.compute(senders.salt(day), sender, service, code);
        Optional<ReportReceipt> receipt = QuarkusTransaction.requiringNew().call(() -> {
            if (!lock(service)) {
                return Optional.empty();
            }
            Optional<UUID> earlier = senders.remember(day, fingerprint, service, code, id);
            if (earlier.isPresent()) {
                return earlier.map(known -> new ReportReceipt(known, stateOf(known), true, null));
            }
            insert(id, service, code, text, ReportedCells.encode(cells), lookup, day);
            return Optional.of(new ReportReceipt(id, ReportState.open, false, lookup));
        });
        try {
            contested.update();
        } catch (RuntimeException later) {
            // The report is stored, which is what matters to whoever sent it.
            LOG.warnf("Services are not contested as reports say; tried again soon: %s", later.getClass());
        }
        return receipt;
    }

    /** Keeps a service from being deleted until the transaction ends; false if there is no such service. */
    private boolean lock(UUID service) {
        return !entities.createNativeQuery("select id from service where id = :service for key share", UUID.class)
                .setParameter("service", service)
                .getResultList()
                .isEmpty();
    }

    /** Not as an entity: those are written in batches, and when a batch fails the driver logs all values in it. */
    private void insert(
            UUID id, UUID service, ReportCode code, String text, String cells, LookupCode lookup, LocalDate day) {
        entities.createNativeQuery(
                        """
                        insert into report (id, service_id, code, text, cells, code_hash, made_on, state)
                        values (:id, :service, :code, nullif(:text, ''), nullif(:cells, ''), :hash, :day, 'open')""")
                .setParameter("id", id)
                .setParameter("code", code.name())
                .setParameter("text", text == null ? "" : text)
                .setParameter("cells", cells == null ? "" : cells)
                .setParameter("hash", lookup.hash())
                .setParameter("day", day)
                .setParameter("service", service)
                .executeUpdate();
    }

    /** Open if the earlier report went with its service, which has come back since. */
    private ReportState stateOf(UUID report) {
        ReportEntity row = entities.find(ReportEntity.class, report);
        return row == null ? ReportState.open : row.state;
    }

    @Transactional
    public boolean exists(UUID report) {
        return entities.find(ReportEntity.class, report) != null;
    }

    /**
     * Settles a report and deletes what was typed; a report that is settled already gets the new outcome.
     *
     * @param outcome one that settles
     * @return empty if there is no such report
     */
    public Optional<ServiceReport> settle(UUID id, ReportOutcome outcome) {
        Optional<ServiceReport> settled = QuarkusTransaction.requiringNew()
                .call(() -> Optional.ofNullable(entities.find(ReportEntity.class, id, LockModeType.PESSIMISTIC_WRITE))
                        .map(row -> {
                            row.settledOn = row.state == ReportState.open ? today() : row.settledOn;
                            row.state = ReportState.settled;
                            row.outcome = outcome;
                            row.text = null;
                            row.cells = null;
                            row.proposedOutcome = null;
                            row.proposedOn = null;
                            return read(List.of(row)).get(0);
                        }));
        contested.update();
        return settled;
    }

    /**
     * Notes to whom an open report is passed on; it stays open, with what was typed.
     *
     * @return empty if there is no such report, or it is settled
     */
    public Optional<ServiceReport> forward(UUID id, ForwardTarget to) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Optional.ofNullable(entities.find(ReportEntity.class, id, LockModeType.PESSIMISTIC_WRITE))
                        .filter(row -> row.state == ReportState.open)
                        .map(row -> {
                            row.forwardedTo = to;
                            row.forwardedOn = today();
                            return read(List.of(row)).get(0);
                        }));
    }

    /**
     * Lists reports in one state, by the day on which they were made.
     *
     * @param page from 1
     */
    @Transactional
    public Page list(ReportState state, int page, int size) {
        long total = entities.createQuery("select count(r) from ReportEntity r where r.state = :state", Long.class)
                .setParameter("state", state)
                .getSingleResult();
        List<ReportEntity> rows = entities.createQuery(
                        "select r from ReportEntity r where r.state = :state order by r.madeOn, r.id",
                        ReportEntity.class)
                .setParameter("state", state)
                .setFirstResult((page - 1) * size)
                .setMaxResults(size)
                .getResultList();
        return new Page(total, read(rows));
    }

    /**
     * Lists open reports that wait for somebody here since a day or longer, by the day on which they were made.
     *
     * @param madeUntil the last day of those that were not passed on
     * @param forwardedUntil the last day on which the others were passed on
     * @param page from 1
     */
    @Transactional
    public Page listLate(LocalDate madeUntil, LocalDate forwardedUntil, int page, int size) {
        String late = " from ReportEntity r where r.state = :open"
                + " and (r.forwardedOn is null and r.madeOn <= :made or r.forwardedOn <= :forwarded)";
        TypedQuery<Long> count = entities.createQuery("select count(r)" + late, Long.class);
        TypedQuery<ReportEntity> rows =
                entities.createQuery("select r" + late + " order by r.madeOn, r.id", ReportEntity.class);
        for (TypedQuery<?> query : List.of(count, rows)) {
            query.setParameter("open", ReportState.open)
                    .setParameter("made", madeUntil)
                    .setParameter("forwarded", forwardedUntil);
        }
        return new Page(
                count.getSingleResult(),
                read(rows.setFirstResult((page - 1) * size).setMaxResults(size).getResultList()));
    }

    private List<ServiceReport> read(List<ReportEntity> rows) {
        Map<UUID, Bilingual> names = new HashMap<>();
        Collection<UUID> services = rows.stream().map(row -> row.serviceId).toList();
        DirectoryReader.read(entities, "v.id in :ids", "ids", services).stream()
                .map(ServiceAtLocation::listed)
                .forEach(service -> names.putIfAbsent(
                        service.service().id(), service.service().name()));
        return rows.stream().map(row -> row.report(names.get(row.serviceId))).toList();
    }
}
