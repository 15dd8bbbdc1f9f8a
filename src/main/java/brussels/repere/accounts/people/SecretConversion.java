package brussels.repere.accounts.people;

import brussels.repere.accounts.secret.SecretSeal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Seals at each start what an earlier version, or an earlier backup, had stored in clear or by the key before. Several instances may do it
 * at once. Safe for use by several threads.
 */
@ApplicationScoped
public class SecretConversion {

    private static final Logger LOG = Logger.getLogger(SecretConversion.class);

    private static final List<String> COLUMNS = List.of("otp_secret", "otp_pending");

    private final EntityManager entities;
    private final SecretSeal seal;

    SecretConversion(EntityManager entities, SecretSeal seal) {
        this.entities = entities;
        this.seal = seal;
    }

    void convertAtStart(@Observes StartupEvent start) {
        convert();
    }

    /** Says in the log, without names, how many secrets the key of now does not open. */
    public void convert() {
        int lost = QuarkusTransaction.requiringNew()
                .call(() -> COLUMNS.stream().mapToInt(this::convert).sum());
        if (lost > 0) {
            LOG.warnf(
                    "%d second factors are sealed by another key than repere.accounts.key, or the file of the key. Give"
                            + " it back, or invite these people anew: a code on paper still lets them in, a code of their"
                            + " app does not.",
                    lost);
        }
    }

    /** @param column of the table, never of a request */
    private int convert(String column) {
        List<?> rows = entities.createNativeQuery(
                        "select id, " + column + " as secret from account where " + column + " is not null",
                        Tuple.class)
                .getResultList();
        int lost = 0;
        for (Object row : rows) {
            UUID id = ((Tuple) row).get("id", UUID.class);
            String stored = ((Tuple) row).get("secret", String.class);
            if (!seal.isCurrent(stored)) {
                Optional<String> secret = seal.open(stored, id.toString());
                secret.ifPresent(clear -> replace(column, id, stored, seal.seal(clear, id.toString())));
                lost += secret.isPresent() ? 0 : 1;
            }
        }
        return lost;
    }

    private void replace(String column, UUID id, String stored, String sealed) {
        entities.createNativeQuery(
                        "update account set " + column + " = :sealed where id = :id and " + column + " = :stored")
                .setParameter("sealed", sealed)
                .setParameter("id", id)
                .setParameter("stored", stored)
                .executeUpdate();
    }
}
