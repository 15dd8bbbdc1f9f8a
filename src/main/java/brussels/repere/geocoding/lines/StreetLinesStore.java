package brussels.repere.geocoding.lines;

import brussels.repere.generation.DataGeneration;
import brussels.repere.text.MessageDigests;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Stores imported lines of streets in the database. Storing a set is a transaction that begins a new generation of the data, at
 * which every instance reads it.
 */
@ApplicationScoped
public class StreetLinesStore {

    private final StreetLineSetRepository rows;
    private final DataGeneration.Repository generation;

    StreetLinesStore(StreetLineSetRepository rows, DataGeneration.Repository generation) {
        this.rows = rows;
        this.generation = generation;
    }

    @ApplicationScoped
    static class StreetLineSetRepository implements PanacheRepository<StreetLineSetEntity> {}

    /** A set of lines and its id in the database, which is never reused for another set. */
    record StoredLines(long id, StreetLines lines) {}

    /**
     * Replaces the stored lines.
     *
     * @param name the name of their source, for people
     * @return false if the same lines are stored already; then nothing changes
     */
    @Transactional
    public boolean replace(String name, Collection<StreetLine> lines) {
        generation.lock();
        String hash = hash(lines);
        Optional<StreetLineSetEntity> previous = rows.findAll().firstResultOptional();
        if (previous.isPresent() && previous.get().contentHash.equals(hash)) {
            return false;
        }
        if (previous.isPresent()) {
            rows.getEntityManager().createQuery("delete from StreetLineEntity").executeUpdate();
            rows.delete(previous.get());
            rows.flush();
        }
        StreetLineSetEntity set = new StreetLineSetEntity();
        set.name = name;
        set.contentHash = hash;
        for (StreetLine line : lines) {
            set.lines.add(StreetLineEntity.of(line, set.lines.size(), set));
        }
        rows.persist(set);
        generation.next();
        return true;
    }

    /** Returns the lines that are in force: the imported ones or, if there are none, those that the application brings. */
    @Transactional
    public StreetLines get() {
        return find().map(StoredLines::lines).orElseGet(StreetLines::bundled);
    }

    /** Returns the id of the stored set; empty if none has been imported. */
    @Transactional
    Optional<Long> findId() {
        return rows.getEntityManager()
                .createQuery("select s.id from StreetLineSetEntity s", Long.class)
                .getResultStream()
                .findFirst();
    }

    @Transactional
    Optional<StoredLines> find() {
        return rows.findAll()
                .firstResultOptional()
                .map(row -> new StoredLines(
                        row.id,
                        StreetLines.of(
                                row.lines.stream().map(StreetLineEntity::toLine).toList())));
    }

    private static String hash(Collection<StreetLine> lines) {
        MessageDigest digest = MessageDigests.sha256();
        for (StreetLine line : lines) {
            String row = line.streetId() + "," + line.asOf() + "," + PolylineCodec.encode(line.projected()) + "\n";
            digest.update(row.getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
