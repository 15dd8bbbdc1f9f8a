package brussels.repere.accounts.partner;

import brussels.repere.accounts.audit.AuditEvent;
import brussels.repere.accounts.audit.AuditLog;
import brussels.repere.accounts.audit.AuditOutcome;
import brussels.repere.accounts.secret.SecretToken;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes, lists and withdraws the keys of partners, in the database. A withdrawn one stays in the list, with what was asked by it. Safe for
 * use by several threads.
 */
@ApplicationScoped
public class PartnerKeyStore {

    /** So that whoever finds a key somewhere knows what it opens. */
    private static final String PREFIX = "repere_";

    private static final int ID_BYTES = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private static final String SELECT =
            """
            select id, name, requests_per_minute, origins, created_at, withdrawn_at, encode(key_hash, 'hex') as hash
            from partner_key""";

    private final EntityManager entities;
    private final AuditLog audit;

    PartnerKeyStore(EntityManager entities, AuditLog audit) {
        this.entities = entities;
        this.audit = audit;
    }

    /** @param secret the key itself, which is not kept */
    public record NewPartnerKey(String id, String secret) {}

    public NewPartnerKey create(String name, int requestsPerMinute, List<String> origins) {
        byte[] bytes = new byte[ID_BYTES];
        RANDOM.nextBytes(bytes);
        NewPartnerKey made = new NewPartnerKey(HexFormat.of().formatHex(bytes), PREFIX + SecretToken.create());
        QuarkusTransaction.joiningExisting().run(() -> {
            entities.createNativeQuery(
                            """
                            insert into partner_key (id, name, key_hash, requests_per_minute, origins)
                            values (:id, :name, :hash, :perMinute, :origins)""")
                    .setParameter("id", made.id())
                    .setParameter("name", name)
                    .setParameter("hash", SecretToken.hash(made.secret()))
                    .setParameter("perMinute", requestsPerMinute)
                    .setParameter("origins", origins.toArray(String[]::new))
                    .executeUpdate();
            note("partner-key-added", made.id());
        });
        return made;
    }

    /** Returns all keys, also withdrawn ones, by name. */
    public List<PartnerKey> list() {
        return select(SELECT + " order by lower(name), created_at").stream()
                .map(PartnerKeyStore::read)
                .toList();
    }

    /** Returns the keys that count, by their hash in hexadecimal digits. */
    Map<String, PartnerKey> listByHash() {
        Map<String, PartnerKey> keys = new LinkedHashMap<>();
        select(SELECT + " where withdrawn_at is null")
                .forEach(row -> keys.put(row.get("hash", String.class), read(row)));
        return keys;
    }

    /** Returns false if no key that counts has the id. It ends on all instances within seconds. */
    public boolean withdraw(String id) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            boolean withdrawn = entities.createNativeQuery(
                                    "update partner_key set withdrawn_at = now() where id = :id and withdrawn_at is null")
                            .setParameter("id", id)
                            .executeUpdate()
                    == 1;
            if (withdrawn) {
                note("partner-key-withdrawn", id);
            }
            return withdrawn;
        });
    }

    private void note(String action, String id) {
        audit.note(AuditEvent.now(null, action, AuditOutcome.DONE, id));
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> select(String sql) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> entities.createNativeQuery(sql, Tuple.class).getResultList());
    }

    private static PartnerKey read(Tuple row) {
        return new PartnerKey(
                row.get("id", String.class),
                row.get("name", String.class),
                row.get("requests_per_minute", Integer.class),
                List.of(row.get("origins", String[].class)),
                row.get("created_at", Instant.class),
                row.get("withdrawn_at", Instant.class));
    }
}
