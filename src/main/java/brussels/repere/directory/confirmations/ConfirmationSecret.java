package brussels.repere.directory.confirmations;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/**
 * The secret of this database under which links are signed. It is read once a minute at most, so that forged links ask the database nothing,
 * and one that came with a restored backup counts soon. Safe for use by several threads.
 */
@ApplicationScoped
class ConfirmationSecret {

    private static final long KEPT_NANOS = 60_000_000_000L;

    private final EntityManager entities;
    private volatile Known known;

    ConfirmationSecret(EntityManager entities) {
        this.entities = entities;
    }

    private record Known(LinkTokens tokens, long readAt) {}

    LinkTokens tokens() {
        Known last = known;
        if (last == null || System.nanoTime() - last.readAt() > KEPT_NANOS) {
            String secret = QuarkusTransaction.joiningExisting().call(this::read);
            last = new Known(new LinkTokens(secret), System.nanoTime());
            known = last;
        }
        return last.tokens();
    }

    private String read() {
        return (String) entities.createNativeQuery("select value from confirmation_secret", String.class)
                .getSingleResult();
    }
}
