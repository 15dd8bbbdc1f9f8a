package brussels.repere.directory.privacy;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.audit.AuditEvent;
import brussels.repere.accounts.audit.AuditLog;
import brussels.repere.accounts.audit.AuditOutcome;
import brussels.repere.directory.ContactDetails;
import brussels.repere.directory.changes.IndexQueue;
import brussels.repere.directory.facts.RecordKey;
import brussels.repere.directory.objections.ObjectionBook;
import brussels.repere.directory.objections.ObjectionStore;
import brussels.repere.directory.privacy.RecordGroups.Member;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.generation.DataGeneration;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Erases records of people who object to being listed: the records of all sources that are told as one, with their history, what was
 * corrected, proposed and reported, their entries in the roster for a crisis, and the roles that were given for them. Keyed hashes stay ({@link ObjectionStore}). Whether somebody may is
 * checked before; the audit log names no record. Each method is a transaction. Safe for use by several threads.
 */
@ApplicationScoped
// Commands ask for it by its type.
@Unremovable
public class RecordErasure {

    private static final List<String> BY_SERVICE = List.of(
            "report_sender where service_id",
            "report where service_id",
            "service_at_location where service_id",
            "service where id");

    private static final List<String> BY_KEY = List.of(
            "fact_change",
            "field_edit",
            "proposal",
            "record_closure",
            "confirmation_request_record",
            "unlisting_request",
            "upstream_dispatch_row");

    /** With the mails that asked about it, since one of their addresses may be that of the person. */
    private static final String FORGET_MAILS =
            """
            delete from campaign_mail
            where id in (select mail_id from campaign_mail_record where source = :source and source_id = :id)""";

    private final RecordGroups groups;
    private final ObjectionStore objections;
    private final EntityManager entities;
    private final IndexQueue queue;
    private final DataGeneration.Repository generation;
    private final AuditLog audit;
    private final BrusselsClock clock;

    RecordErasure(
            RecordGroups groups,
            ObjectionStore objections,
            EntityManager entities,
            IndexQueue queue,
            DataGeneration.Repository generation,
            AuditLog audit,
            BrusselsClock clock) {
        this.groups = groups;
        this.objections = objections;
        this.entities = entities;
        this.queue = queue;
        this.generation = generation;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What was erased.
     *
     * @param records how many, of how many sources they may be
     * @param sharing services that have an e-mail address or a telephone of somebody who objected, for a person to look at
     */
    public record Erased(int records, List<UUID> sharing) {

        public Erased {
            sharing = List.copyOf(sharing);
        }
    }

    /**
     * @param id of a service, or of a service at one of its locations
     * @param named whether somebody says that it concerns a natural person, although its legal status does not
     * @param by null for the operator
     * @return empty if there is no such record
     * @throws NoNaturalPersonException if neither says so; nothing was changed
     */
    @Transactional
    public Optional<Erased> erase(UUID id, boolean named, UUID by) {
        generation.lock();
        return groups.findTold(id).map(told -> erase(groups.list(told), named, by));
    }

    /** The same by the id at its source. */
    @Transactional
    public Optional<Erased> erase(RecordKey key, boolean named, UUID by) {
        generation.lock();
        return groups.findTold(key).map(told -> erase(groups.list(told), named, by));
    }

    private Erased erase(List<Member> members, boolean named, UUID by) {
        if (!named && members.stream().noneMatch(member -> NaturalPersons.includes(member.entry()))) {
            throw new NoNaturalPersonException();
        }
        members.forEach(member -> objections.add(member.entry(), clock.today()));
        entities.clear();
        UUID[] services = members.stream().map(Member::service).toArray(UUID[]::new);
        for (String rows : BY_SERVICE) {
            entities.createNativeQuery("delete from " + rows + " = any(cast(:ids as uuid[]))")
                    .setParameter("ids", services)
                    .executeUpdate();
        }
        entities.createNativeQuery("delete from crisis_entry where record_id = any(cast(:ids as uuid[]))")
                .setParameter(
                        "ids",
                        members.stream()
                                .flatMap(member -> Stream.of(member.service(), member.atLocation()))
                                .toArray(UUID[]::new))
                .executeUpdate();
        run("delete from organization o where not exists (select 1 from service where organization_id = o.id)");
        run("delete from crisis_entry c where kind = 'organization'"
                + " and not exists (select 1 from organization where id = c.record_id)");
        run("delete from location l where not exists (select 1 from service_at_location where location_id = l.id)");
        members.forEach(member -> forget(member.key()));
        queue.add(members.stream().map(Member::atLocation).toList());
        generation.next();
        audit.note(AuditEvent.now(by, "record-erased", AuditOutcome.DONE, null, sources(members)));
        return new Erased(members.size(), listSharing());
    }

    private static String[] sources(List<Member> members) {
        return members.stream().map(member -> member.key().source()).sorted().toArray(String[]::new);
    }

    private void forget(RecordKey key) {
        // The files say it too. Without one, what is left is written again.
        entities.createNativeQuery(
                        """
                        update upstream_dispatch set file = null where id in (
                            select dispatch_id from upstream_dispatch_row where source = :source and source_id = :id)""")
                .setParameter("source", key.source())
                .setParameter("id", key.sourceId())
                .executeUpdate();
        entities.createNativeQuery(FORGET_MAILS)
                .setParameter("source", key.source())
                .setParameter("id", key.sourceId())
                .executeUpdate();
        for (String table : BY_KEY) {
            entities.createNativeQuery("delete from " + table + " where source = :source and source_id = :id")
                    .setParameter("source", key.source())
                    .setParameter("id", key.sourceId())
                    .executeUpdate();
        }
        entities.createNativeQuery("delete from account_grant where scope = :scope")
                .setParameter("scope", Grant.recordScope(key.source(), key.sourceId()))
                .executeUpdate();
    }

    private void run(String sql) {
        entities.createNativeQuery(sql).executeUpdate();
    }

    private List<UUID> listSharing() {
        ObjectionBook book = objections.open();
        List<?> rows = entities.createNativeQuery(
                        """
                        select v.id, v.email, s.phones from service v join service_at_location s on s.service_id = v.id
                        where v.email is not null or s.phones <> '{}' order by v.id""",
                        Object[].class)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .filter(row -> book.knowsAnyOf(new ContactDetails(List.of((String[]) row[2]), null, (String) row[1])))
                .map(row -> (UUID) row[0])
                .toList();
    }
}
