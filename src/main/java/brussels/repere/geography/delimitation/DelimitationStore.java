package brussels.repere.geography.delimitation;

import brussels.repere.generation.DataGeneration;
import brussels.repere.geography.Delimitation;
import brussels.repere.geography.Level;
import brussels.repere.geography.StatisticalSector;
import brussels.repere.geography.Territory;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.text.MessageDigests;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;

/** Stores delimitations in the database. Storing one is a transaction that begins a new generation of the data. */
@ApplicationScoped
public class DelimitationStore {

    private final DelimitationRepository rows;
    private final DataGeneration.Repository generation;

    DelimitationStore(DelimitationRepository rows, DataGeneration.Repository generation) {
        this.rows = rows;
        this.generation = generation;
    }

    @ApplicationScoped
    static class DelimitationRepository implements PanacheRepository<DelimitationEntity> {}

    /** The id of the current delimitation, and the generation of the data that it was read in. */
    public record DelimitationState(long delimitation, long generation) {}

    /** The current delimitation and the state in which it was read. */
    public record CurrentDelimitation(Delimitation delimitation, DelimitationState state) {}

    /** The result of storing a delimitation as the current one. */
    public enum StoreOutcome {
        YES,
        /** The current delimitation is identical to the last coordinate; nothing has changed. */
        UNCHANGED,
        /** Another delimitation has become current since the base was read; nothing has changed. */
        OVERTAKEN
    }

    @Transactional
    public Optional<CurrentDelimitation> findCurrent() {
        return findState().map(state -> new CurrentDelimitation(read(rows.findById(state.delimitation())), state));
    }

    /**
     * Stores a delimitation that has passed {@code DelimitationCheck} and makes it the current one. Concurrent calls
     * wait for each other.
     *
     * @param base the current delimitation from which the new one was made; empty if there was none
     */
    @Transactional
    public StoreOutcome replaceCurrent(Delimitation delimitation, Optional<CurrentDelimitation> base) {
        generation.lock();
        Optional<DelimitationEntity> current = rows.find("current", true).firstResultOptional();
        if (!current.map(row -> row.id).equals(base.map(stored -> stored.state().delimitation()))) {
            return StoreOutcome.OVERTAKEN;
        }
        String hash = hash(delimitation);
        if (current.isPresent()
                && current.get().contentHash.equals(hash)
                // When all else is equal, a source that begins with the stored source adds nothing new.
                && delimitation.source().startsWith(current.get().source)) {
            return StoreOutcome.UNCHANGED;
        }
        current.ifPresent(row -> row.current = false);
        rows.flush();
        rows.persist(write(delimitation, hash));
        generation.next();
        return StoreOutcome.YES;
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

    private static DelimitationEntity write(Delimitation delimitation, String hash) {
        DelimitationEntity row = new DelimitationEntity();
        row.name = delimitation.name();
        row.source = delimitation.source();
        row.validFrom = delimitation.validFrom();
        row.validTo = delimitation.validTo();
        row.current = true;
        row.contentHash = hash;
        delimitation.sectors().forEach(sector -> row.sectors.add(write(sector, row, delimitation)));
        delimitation.territories().forEach(territory -> row.territories.add(write(territory, row)));
        return row;
    }

    private static StatisticalSectorEntity write(
            StatisticalSector sector, DelimitationEntity owner, Delimitation delimitation) {
        StatisticalSectorEntity row = new StatisticalSectorEntity();
        row.delimitation = owner;
        row.code = sector.code();
        row.name = sector.name();
        row.boundary = new WKBWriter().write(sector.boundary());
        row.territories.putAll(delimitation.memberships().get(sector.code()));
        return row;
    }

    private static TerritoryEntity write(Territory territory, DelimitationEntity owner) {
        TerritoryEntity row = new TerritoryEntity();
        row.delimitation = owner;
        row.level = territory.key().level();
        row.code = territory.key().code();
        row.name = territory.name();
        row.postcodes = String.join(" ", territory.postcodes());
        row.population = territory.population();
        row.populationYear = territory.populationYear();
        row.derived = territory.derived();
        return row;
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
        Map<String, Map<Level, String>> memberships = sectors.stream()
                .collect(Collectors.toMap(sector -> sector.code, sector -> Map.copyOf(sector.territories)));
        return new Delimitation(
                row.name,
                row.source,
                row.validFrom,
                row.validTo,
                sectors.stream().map(DelimitationStore::read).toList(),
                row.territories.stream().map(DelimitationStore::read).toList(),
                memberships);
    }

    private static StatisticalSector read(StatisticalSectorEntity row) {
        try {
            return new StatisticalSector(row.code, row.name, new WKBReader().read(row.boundary));
        } catch (ParseException e) {
            throw new IllegalStateException("the stored boundary of " + row.code + " cannot be read", e);
        }
    }

    private static Territory read(TerritoryEntity row) {
        List<String> postcodes = row.postcodes.isEmpty() ? List.of() : Arrays.asList(row.postcodes.split(" "));
        return new Territory(
                new TerritoryKey(row.level, row.code),
                row.name,
                postcodes,
                row.population,
                row.populationYear,
                row.derived);
    }

    private static String hash(Delimitation delimitation) {
        MessageDigest digest = MessageDigests.sha256();
        digest.update(text(delimitation.validFrom(), delimitation.validTo()));
        delimitation.sectors().stream()
                .sorted(Comparator.comparing(StatisticalSector::code))
                .forEach(sector -> {
                    digest.update(text(
                            sector.code(),
                            sector.name(),
                            new TreeMap<>(delimitation.memberships().get(sector.code()))));
                    digest.update(new WKBWriter().write(sector.boundary()));
                });
        delimitation.territories().stream()
                .sorted(Comparator.comparing(Territory::key))
                .forEach(territory -> digest.update(text(territory)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static byte[] text(Object... parts) {
        return Arrays.toString(parts).getBytes(StandardCharsets.UTF_8);
    }
}
