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

/** The imported register in the database. Storing one is a transaction that begins a new generation of the data. */
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

    /** A register and the number under which it is stored, which no other register will ever have. */
    record StoredRegister(long id, AddressRegister register) {}

    /**
     * Puts a register in the place of the one before.
     *
     * @param name of where it comes from, for people
     * @param complete whether it has all houses
     * @return false if the same is stored already; then nothing is changed
     */
    @Transactional
    public boolean replace(String name, List<StreetPart> streets, boolean complete) {
        generation.lock();
        String hash = hash(streets);
        Optional<AddressRegisterEntity> before = rows.findAll().firstResultOptional();
        if (before.isPresent() && before.get().contentHash.equals(hash) && before.get().complete == complete) {
            return false;
        }
        if (before.isPresent()) {
            rows.getEntityManager().createQuery("delete from StreetEntity").executeUpdate();
            rows.delete(before.get());
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

    /** How many streets the register has that holds now. */
    @Transactional
    public int countStreets() {
        Long stored = rows.getEntityManager()
                .createQuery("select count(*) from StreetEntity", Long.class)
                .getSingleResult();
        return stored == 0 ? StreetPartsBuilder.readBundled().size() : stored.intValue();
    }

    /** The number of the stored register; empty where none was imported. */
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
