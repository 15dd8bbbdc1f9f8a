package brussels.repere.geography.delimitation;

import brussels.repere.generation.BrusselsClock;
import brussels.repere.generation.DataGeneration;
import brussels.repere.geography.Delimitation;
import brussels.repere.geography.delimitation.ValidityOrder.StoredValidity;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Stores delimitations in the database. Storing one is a transaction that begins a new generation of the data. */
@ApplicationScoped
public class DelimitationStore {

    private final DelimitationRepository rows;
    private final DataGeneration.Repository generation;
    private final BrusselsClock clock;

    DelimitationStore(DelimitationRepository rows, DataGeneration.Repository generation, BrusselsClock clock) {
        this.rows = rows;
        this.generation = generation;
        this.clock = clock;
    }

    @ApplicationScoped
    static class DelimitationRepository implements PanacheRepository<DelimitationEntity> {}

    /** The id of the current delimitation, and the generation of the data that it was read in. */
    public record DelimitationState(long delimitation, long generation) {}

    /** The current delimitation and the state in which it was read. */
    public record CurrentDelimitation(Delimitation delimitation, DelimitationState state) {}

    /** A delimitation as it is stored. */
    public record StoredDelimitation(long id, Delimitation delimitation) {}

    /** The result of storing a delimitation. */
    public enum StoreOutcome {
        YES,
        /** The delimitation of that day is identical to the last coordinate; nothing has changed. */
        UNCHANGED,
        /** Another delimitation has come to hold on that day since the base was read; nothing has changed. */
        OVERTAKEN
    }

    @Transactional
    public Optional<CurrentDelimitation> findCurrent() {
        return findState().map(state -> new CurrentDelimitation(read(rows.findById(state.delimitation())), state));
    }

    /**
     * Returns the delimitation that one which begins on a day is made from: the one that holds then.
     *
     * @param from null for the one of today
     */
    @Transactional
    public Optional<StoredDelimitation> findBase(LocalDate from) {
        return findBaseId(from).map(id -> new StoredDelimitation(id, read(id)));
    }

    /** Returns the delimitation that is the current one; empty while there is no territory. */
    @Transactional
    public Optional<Delimitation> findToday() {
        return findCurrent().map(CurrentDelimitation::delimitation);
    }

    /** Returns since when the territories are as they are today: since that delimitation was stored, or came into force. Empty without any. */
    @Transactional
    public Optional<Instant> findCurrentSince() {
        return rows.find("current", true).firstResultOptional().map(row -> {
            Instant from = row.validFrom.atStartOfDay(BrusselsClock.ZONE).toInstant();
            return row.storedAt.isAfter(from) ? row.storedAt : from;
        });
    }

    private Optional<Long> findBaseId(LocalDate from) {
        List<StoredValidity> stored = listStored();
        return stored.isEmpty()
                ? Optional.empty()
                : Optional.of(ValidityOrder.chooseFor(from == null ? clock.today() : from, stored));
    }

    /**
     * Stores a delimitation that has passed {@code DelimitationCheck}, beside the others. It answers for the days on which it holds, and
     * replaces one that begins on the same day. Concurrent calls wait for each other.
     *
     * @param base the delimitation from which the new one was made ({@link #findBase}); empty if there was none
     */
    @Transactional
    public StoreOutcome store(Delimitation delimitation, Optional<StoredDelimitation> base) {
        generation.lock();
        if (!findBaseId(delimitation.validFrom()).equals(base.map(StoredDelimitation::id))) {
            return StoreOutcome.OVERTAKEN;
        }
        if (isStored(delimitation, base)) {
            return StoreOutcome.UNCHANGED;
        }
        rows.persist(DelimitationMapping.write(delimitation, DelimitationMapping.hash(delimitation)));
        turn();
        generation.next();
        return StoreOutcome.YES;
    }

    /** Returns whether a delimitation says nothing that the one does not say from which it was made. */
    @Transactional
    public boolean isStored(Delimitation delimitation, Optional<StoredDelimitation> base) {
        Optional<DelimitationEntity> before = base.map(stored -> rows.findById(stored.id()));
        return before.isPresent()
                && before.get().contentHash.equals(DelimitationMapping.hash(delimitation))
                // When all else is equal, a source that begins with the stored source adds nothing new.
                && delimitation.source().startsWith(before.get().source);
    }

    /**
     * Forgets a stored delimitation, as one that was imported by mistake.
     *
     * @return false if there is no such delimitation, or no other one
     */
    @Transactional
    public boolean withdraw(long id) {
        generation.lock();
        if (rows.count() < 2 || !rows.deleteById(id)) {
            return false;
        }
        turn();
        generation.next();
        return true;
    }

    /**
     * Makes the delimitation of today the current one, where its first day has come since.
     *
     * @return whether another one was current
     */
    @Transactional
    public boolean followCalendar() {
        generation.lock();
        if (isOfToday()) {
            return false;
        }
        turn();
        generation.next();
        return true;
    }

    /** Returns whether the current delimitation is that of today. */
    @Transactional
    public boolean isOfToday() {
        return findBaseId(null)
                .equals(rows.find("current", true).firstResultOptional().map(row -> row.id));
    }

    /** One statement after the other, because never two are current. */
    private void turn() {
        rows.flush();
        long today = findBaseId(null).orElseThrow();
        rows.update("current = false where current and id <> ?1", today);
        rows.update("current = true where id = ?1", today);
    }

    /** Returns the periods of all stored delimitations that hold on some day, in the order of their days. */
    @Transactional
    public List<DelimitationPeriod> listPeriods() {
        return ValidityOrder.listPeriods(listStored());
    }

    private List<StoredValidity> listStored() {
        return rows.getEntityManager()
                .createQuery(
                        "select d.id, d.name, d.source, d.validFrom, d.validTo from DelimitationEntity d",
                        Object[].class)
                .getResultStream()
                .map(row -> new StoredValidity(
                        (Long) row[0], (String) row[1], (String) row[2], (LocalDate) row[3], (LocalDate) row[4]))
                .toList();
    }

    /** Reads a stored delimitation. */
    @Transactional
    Delimitation read(long id) {
        return read(rows.findById(id));
    }

    /** Returns the current state; empty while there is no territory. */
    @Transactional
    Optional<DelimitationState> findState() {
        // One query reads both values, so that they belong to the same moment.
        return rows.getEntityManager()
                .createQuery(
                        """
                        select d.id, g.number from DelimitationEntity d, DataGeneration g where d.current""",
                        Object[].class)
                .getResultStream()
                .findFirst()
                .map(row -> new DelimitationState((Long) row[0], (Long) row[1]));
    }

    private Delimitation read(DelimitationEntity row) {
        List<StatisticalSectorEntity> sectors = rows.getEntityManager()
                .createQuery(
                        """
                        select s from StatisticalSectorEntity s join fetch s.territories
                        where s.delimitation = :delimitation""",
                        StatisticalSectorEntity.class)
                .setParameter("delimitation", row)
                .getResultList();
        return DelimitationMapping.read(row, sectors);
    }
}
