package brussels.repere.geocoding.register;

import brussels.repere.generation.DataGeneration;
import brussels.repere.geocoding.HouseNumber;
import brussels.repere.geocoding.Place;
import brussels.repere.geocoding.StreetPart;
import brussels.repere.text.MessageDigests;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Stores the imported register in the database. Storing one is a transaction that begins a new generation of the data.
 */
@ApplicationScoped
public class AddressRegisterStore {

    private final AddressRegisterRepository rows;
    private final DataGeneration.Repository generation;

    AddressRegisterStore(AddressRegisterRepository rows, DataGeneration.Repository generation) {
        this.rows = rows;
        this.generation = generation;
    }

    @ApplicationScoped
    static class AddressRegisterRepository implements PanacheRepository<AddressRegisterEntity> {}

    /** A register and its id in the database, which is never reused for another register. */
    record StoredRegister(long id, AddressRegister register) {}

    /**
     * Replaces the stored register.
     *
     * @param name the name of its source, for people
     * @param complete whether it contains all houses
     * @return false if the same register is stored already; then nothing changes
     */
    @Transactional
    public boolean replace(String name, List<StreetPart> streets, boolean complete) {
        generation.lock();
        String hash = hash(streets);
        Optional<AddressRegisterEntity> previous = rows.findAll().firstResultOptional();
        if (previous.isPresent() && previous.get().contentHash.equals(hash) && previous.get().complete == complete) {
            return false;
        }
        if (previous.isPresent()) {
            rows.getEntityManager().createQuery("delete from StreetEntity").executeUpdate();
            rows.delete(previous.get());
            rows.flush();
        }
        AddressRegisterEntity register = new AddressRegisterEntity();
        register.name = name;
        register.complete = complete;
        register.contentHash = hash;
        for (StreetPart street : streets) {
            register.streets.add(StreetEntity.of(street, register.streets.size(), register));
        }
        rows.persist(register);
        generation.next();
        return true;
    }

    /** Returns the number of streets of the current register. */
    @Transactional
    public int countStreets() {
        Long storedStreets = rows.getEntityManager()
                .createQuery("select count(*) from StreetEntity", Long.class)
                .getSingleResult();
        return storedStreets == 0 ? StreetPartsBuilder.readBundled().size() : storedStreets.intValue();
    }

    /** Returns the id of the stored register; empty if none has been imported. */
    @Transactional
    Optional<Long> findId() {
        return rows.getEntityManager()
                .createQuery("select r.id from AddressRegisterEntity r", Long.class)
                .getResultStream()
                .findFirst();
    }

    @Transactional
    Optional<StoredRegister> find() {
        return rows.findAll()
                .firstResultOptional()
                .map(row -> new StoredRegister(
                        row.id,
                        AddressRegister.of(
                                row.streets.stream().map(StreetEntity::toStreet).toList(), row.complete)));
    }

    private static String hash(List<StreetPart> streets) {
        MessageDigest digest = MessageDigests.sha256();
        for (StreetPart street : streets) {
            digest.update(text(street.id(), street.name().fr(), street.name().nl()));
            street.houses().keySet().stream().sorted(HouseNumber.ORDER).forEach(number -> {
                Place.Point point = street.houses().get(number);
                digest.update(text(number, point.lat(), point.lon()));
            });
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static byte[] text(Object... parts) {
        return Arrays.toString(parts).getBytes(StandardCharsets.UTF_8);
    }
}
