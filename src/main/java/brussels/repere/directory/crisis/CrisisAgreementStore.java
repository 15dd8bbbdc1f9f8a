package brussels.repere.directory.crisis;

import brussels.repere.directory.crisis.CrisisStateException.Reason;
import brussels.repere.text.Bilingual;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.NativeQuery;

/** Stores what was agreed beforehand, by the rules of {@link RosterEntryStore}. Safe for use by several threads. */
@ApplicationScoped
public class CrisisAgreementStore {

    /** Of a bassin. */
    public static final int MAX_AGREEMENTS = 50;

    private static final String TABLE = "crisis_agreement";

    private static final String SELECT =
            """
            select id, version, bassin, title_fr, title_nl, agreed_fr, agreed_nl, trigger_by, phones, phone_times, steps_fr, steps_nl,
                changed_on
            from crisis_agreement\s""";

    private final RosterTables tables;

    CrisisAgreementStore(RosterTables tables) {
        this.tables = tables;
    }

    /** Lists all, by bassin and title. */
    @Transactional
    public List<CrisisAgreement> list() {
        return tables.read(SELECT + "order by bassin nulls first, coalesce(title_fr, title_nl), id", null).stream()
                .map(CrisisAgreementStore::agreement)
                .toList();
    }

    @Transactional
    public Optional<CrisisAgreement> find(UUID id) {
        return tables.read(SELECT + "where id = :id", id).stream()
                .map(CrisisAgreementStore::agreement)
                .findFirst();
    }

    @Transactional
    public CrisisAgreement add(CrisisAgreement agreement) {
        tables.requireRoom(TABLE, agreement.bassin(), MAX_AGREEMENTS);
        UUID id = UUID.randomUUID();
        write(
                """
                insert into crisis_agreement (id, bassin, title_fr, title_nl, agreed_fr, agreed_nl, trigger_by, phones, phone_times,
                    steps_fr, steps_nl)
                values (:id, :bassin, :titleFr, :titleNl, :agreedFr, :agreedNl, :trigger, :phones, :times, :stepsFr, :stepsNl)""",
                id,
                agreement);
        return get(id);
    }

    @Transactional
    public CrisisAgreement change(UUID id, long version, CrisisAgreement agreement) {
        tables.requireVersion(TABLE, id, version);
        if (!Objects.equals(get(id).bassin(), agreement.bassin())) {
            tables.requireRoom(TABLE, agreement.bassin(), MAX_AGREEMENTS);
        }
        write(
                """
                update crisis_agreement set bassin = :bassin, title_fr = :titleFr, title_nl = :titleNl, agreed_fr = :agreedFr,
                    agreed_nl = :agreedNl, trigger_by = :trigger, phones = :phones, phone_times = :times, steps_fr = :stepsFr,
                    steps_nl = :stepsNl, changed_on = current_date, version = version + 1
                where id = :id""",
                id,
                agreement);
        return get(id);
    }

    private void write(String sql, UUID id, CrisisAgreement agreement) {
        NativeQuery<?> write = tables.write(sql);
        RosterTables.setPhones(write, agreement.phones());
        RosterTables.setText(write, "title", agreement.title());
        RosterTables.setText(write, "agreed", agreement.agreed());
        RosterTables.setText(write, "steps", agreement.steps());
        write.setParameter("id", id)
                .setParameter("bassin", agreement.bassin(), String.class)
                .setParameter("trigger", agreement.triggeredBy())
                .executeUpdate();
    }

    @Transactional
    public void delete(UUID id, long version) {
        tables.delete(TABLE, id, version);
    }

    private CrisisAgreement get(UUID id) {
        return find(id).orElseThrow(() -> new CrisisStateException(Reason.UNKNOWN));
    }

    private static CrisisAgreement agreement(Object[] row) {
        return new CrisisAgreement(
                (UUID) row[0],
                ((Number) row[1]).longValue(),
                (String) row[2],
                new Bilingual((String) row[3], (String) row[4]),
                Bilingual.orNull((String) row[5], (String) row[6]),
                (String) row[7],
                CrisisPhone.read((String[]) row[8], (String[]) row[9]),
                Bilingual.orNull((String) row[10], (String) row[11]),
                (LocalDate) row[12]);
    }
}
