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

/** Stores exercises, by the rules of {@link RosterEntryStore}. Safe for use by several threads. */
@ApplicationScoped
public class CrisisExerciseStore {

    /** Of a bassin. */
    public static final int MAX_EXERCISES = 100;

    private static final String TABLE = "crisis_exercise";

    private static final String SELECT =
            "select id, version, bassin, held_on, tried_fr, tried_nl, learnt_fr, learnt_nl from crisis_exercise ";

    private final RosterTables tables;

    CrisisExerciseStore(RosterTables tables) {
        this.tables = tables;
    }

    /** Lists all, by bassin, the latest first. */
    @Transactional
    public List<CrisisExercise> list() {
        return tables.read(SELECT + "order by bassin nulls first, held_on desc, id", null).stream()
                .map(CrisisExerciseStore::exercise)
                .toList();
    }

    @Transactional
    public Optional<CrisisExercise> find(UUID id) {
        return tables.read(SELECT + "where id = :id", id).stream()
                .map(CrisisExerciseStore::exercise)
                .findFirst();
    }

    @Transactional
    public CrisisExercise add(CrisisExercise exercise) {
        tables.requireRoom(TABLE, exercise.bassin(), MAX_EXERCISES);
        UUID id = UUID.randomUUID();
        write(
                """
                insert into crisis_exercise (id, bassin, held_on, tried_fr, tried_nl, learnt_fr, learnt_nl)
                values (:id, :bassin, :heldOn, :triedFr, :triedNl, :learntFr, :learntNl)""",
                id,
                exercise);
        return get(id);
    }

    @Transactional
    public CrisisExercise change(UUID id, long version, CrisisExercise exercise) {
        tables.requireVersion(TABLE, id, version);
        if (!Objects.equals(get(id).bassin(), exercise.bassin())) {
            tables.requireRoom(TABLE, exercise.bassin(), MAX_EXERCISES);
        }
        write(
                """
                update crisis_exercise set bassin = :bassin, held_on = :heldOn, tried_fr = :triedFr, tried_nl = :triedNl,
                    learnt_fr = :learntFr, learnt_nl = :learntNl, version = version + 1
                where id = :id""",
                id,
                exercise);
        return get(id);
    }

    private void write(String sql, UUID id, CrisisExercise exercise) {
        NativeQuery<?> write = tables.write(sql);
        RosterTables.setText(write, "tried", exercise.tried());
        RosterTables.setText(write, "learnt", exercise.learnt());
        write.setParameter("id", id)
                .setParameter("bassin", exercise.bassin(), String.class)
                .setParameter("heldOn", exercise.heldOn())
                .executeUpdate();
    }

    @Transactional
    public void delete(UUID id, long version) {
        tables.delete(TABLE, id, version);
    }

    private CrisisExercise get(UUID id) {
        return find(id).orElseThrow(() -> new CrisisStateException(Reason.UNKNOWN));
    }

    private static CrisisExercise exercise(Object[] row) {
        return new CrisisExercise(
                (UUID) row[0],
                ((Number) row[1]).longValue(),
                (String) row[2],
                (LocalDate) row[3],
                new Bilingual((String) row[4], (String) row[5]),
                Bilingual.orNull((String) row[6], (String) row[7]));
    }
}
