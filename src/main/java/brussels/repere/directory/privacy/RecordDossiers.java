package brussels.repere.directory.privacy;

import brussels.repere.directory.EntryField;
import brussels.repere.directory.Provenance;
import brussels.repere.directory.facts.RecordKey;
import brussels.repere.directory.privacy.RecordDossier.StoredCorrection;
import brussels.repere.directory.privacy.RecordDossier.StoredCrisisEntry;
import brussels.repere.directory.privacy.RecordDossier.StoredDispatch;
import brussels.repere.directory.privacy.RecordDossier.StoredProposal;
import brussels.repere.directory.privacy.RecordDossier.StoredReport;
import brussels.repere.directory.privacy.RecordDossier.StoredStep;
import brussels.repere.directory.privacy.RecordGroups.Member;
import brussels.repere.directory.reports.ReportedCells;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Collects what is stored of a record, and of those that are told with it: all sources that tell of the same person. Whether somebody may
 * see it is checked before. Safe for use by several threads.
 */
@ApplicationScoped
class RecordDossiers {

    private static final String WHOLE_RECORD = "record";

    private final RecordGroups groups;
    private final EntityManager entities;

    RecordDossiers(RecordGroups groups, EntityManager entities) {
        this.groups = groups;
        this.entities = entities;
    }

    /**
     * @param id of a service, or of a service at one of its locations
     * @param confidential whether whoever asks may see confidential addresses
     * @return empty if there is no such record
     */
    @Transactional
    public List<RecordDossier> list(UUID id, boolean confidential) {
        return groups.findTold(id)
                .map(told -> groups.list(told).stream()
                        .map(member -> dossier(member, confidential))
                        .toList())
                .orElse(List.of());
    }

    /** The same by the id at its source, for the operator, who sees everything. */
    @Transactional
    public List<RecordDossier> list(RecordKey key) {
        return groups.findTold(key).map(told -> list(told, true)).orElse(List.of());
    }

    private RecordDossier dossier(Member member, boolean confidential) {
        boolean withheld = !confidential && (member.entry().location().confidential() || wasConfidential(member.key()));
        StoredValues values = new StoredValues(withheld);
        Provenance provenance = member.entry().provenance();
        return new RecordDossier(
                member.service(),
                provenance.source(),
                provenance.sourceId(),
                NaturalPersons.includes(member.entry()),
                provenance.retrievedOn(),
                Objects.toString(provenance.lastVerified(), null),
                member.closedOn(),
                member.toldWith(),
                values.facts(member.entry()),
                listCorrections(member.key(), values),
                listHistory(member.key(), values),
                listProposals(member.key(), values),
                listReports(member.service(), withheld),
                listDispatches(member.key(), values),
                listCrisisEntries(member),
                withheld ? List.of(EntryField.LOCATION.code()) : List.of());
    }

    /** An address that was confidential once may be so still for the person, although the record has another one now. */
    private boolean wasConfidential(RecordKey key) {
        return !rows(
                        """
                        select v.value, 1 from (
                            select concat(old_value, new_value, old_edit) as value, source, source_id from fact_change
                            union all select concat(old_value, new_value), source, source_id from proposal
                            union all select stated, source, source_id from field_edit
                            union all select concat(sent, stated), source, source_id from upstream_dispatch_row) v
                        where source = ?1 and source_id = ?2 and value ~ 'confidential[^:]*: *true' limit 1""",
                        key)
                .isEmpty();
    }

    private List<StoredCorrection> listCorrections(RecordKey key, StoredValues values) {
        return rows(
                        """
                        select field, last_verified, edited_on, is_confirmed, stated from field_edit
                        where source = ?1 and source_id = ?2 order by field""",
                        key)
                .stream()
                .map(row -> new StoredCorrection(
                        (String) row[0],
                        (String) row[1],
                        (LocalDate) row[2],
                        (Boolean) row[3],
                        values.read((String) row[0], (String) row[4])))
                .toList();
    }

    private List<StoredStep> listHistory(RecordKey key, StoredValues values) {
        return rows(
                        """
                        select field, kind, old_value, new_value, role, changed_at from fact_change
                        where source = ?1 and source_id = ?2 order by number""",
                        key)
                .stream()
                .map(row -> new StoredStep(
                        field(row[0]),
                        (String) row[1],
                        values.read((String) row[0], (String) row[2]),
                        values.read((String) row[0], (String) row[3]),
                        (String) row[4],
                        (Instant) row[5]))
                .toList();
    }

    private static String field(Object code) {
        return WHOLE_RECORD.equals(code) ? null : (String) code;
    }

    private List<StoredDispatch> listDispatches(RecordKey key, StoredValues values) {
        return rows(
                        """
                        select r.field, d.made_at, r.sent, r.came_back
                        from upstream_dispatch_row r join upstream_dispatch d on d.id = r.dispatch_id
                        where r.source = ?1 and r.source_id = ?2 order by d.made_at, r.field""",
                        key)
                .stream()
                .map(row -> new StoredDispatch(
                        (String) row[0], (Instant) row[1], values.read((String) row[0], (String) row[2]), (String)
                                row[3]))
                .toList();
    }

    private List<StoredProposal> listProposals(RecordKey key, StoredValues values) {
        return rows(
                        """
                        select field, kind, old_value, new_value, role, proposed_at, state from proposal
                        where source = ?1 and source_id = ?2 order by proposed_at, id""",
                        key)
                .stream()
                .map(row -> new StoredProposal(
                        field(row[0]),
                        (String) row[1],
                        values.read((String) row[0], (String) row[2]),
                        values.read((String) row[0], (String) row[3]),
                        (String) row[4],
                        (Instant) row[5],
                        (String) row[6]))
                .toList();
    }

    /** The text of a report may tell where a confidential record is. */
    private List<StoredReport> listReports(UUID service, boolean withheld) {
        List<?> rows = entities.createNativeQuery(
                        "select made_on, code, text, cells, state, outcome from report where service_id = :id order by made_on, id",
                        Object[].class)
                .setParameter("id", service)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new StoredReport(
                        (LocalDate) row[0],
                        (String) row[1],
                        withheld ? null : (String) row[2],
                        withheld || row[3] == null ? null : ReportedCells.decode((String) row[3]),
                        (String) row[4],
                        (String) row[5]))
                .toList();
    }

    private List<StoredCrisisEntry> listCrisisEntries(Member member) {
        List<?> rows = entities.createNativeQuery(
                        """
                        select bassin, task, contact, phones,
                            array_remove(array[reachable_fr, reachable_nl, capacity_fr, capacity_nl, agreed_fr, agreed_nl], null),
                            confirmed_on
                        from crisis_entry
                        where record_id in (:atLocation, :service)
                            or record_id = (select organization_id from service where id = :service)
                        order by added_on, id""",
                        Object[].class)
                .setParameter("atLocation", member.atLocation())
                .setParameter("service", member.service())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new StoredCrisisEntry(
                        (String) row[0],
                        (String) row[1],
                        (String) row[2],
                        List.of((String[]) row[3]),
                        List.of((String[]) row[4]),
                        (LocalDate) row[5]))
                .toList();
    }

    private List<Object[]> rows(String sql, RecordKey key) {
        List<?> rows = entities.createNativeQuery(sql, Object[].class)
                .setParameter(1, key.source())
                .setParameter(2, key.sourceId())
                .getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }
}
