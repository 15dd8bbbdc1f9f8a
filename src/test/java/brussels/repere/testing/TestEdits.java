package brussels.repere.testing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** Finds test records by what people edit them by, and forgets what was edited. */
@ApplicationScoped
public class TestEdits {

    private final EntityManager entities;

    TestEdits(EntityManager entities) {
        this.entities = entities;
    }

    /** The id of the service that a record of {@link DirectoryEntryBuilder} has now. */
    public UUID serviceOf(String sourceId) {
        return serviceOf(DirectoryEntryBuilder.SOURCE, sourceId);
    }

    public UUID serviceOf(String source, String sourceId) {
        return QuarkusTransaction.requiringNew().call(() -> (UUID) entities.createNativeQuery(
                        "select id from service where source = :source and source_id = :id", UUID.class)
                .setParameter("source", source)
                .setParameter("id", sourceId)
                .getSingleResult());
    }

    /** Forgets histories, proposals, closures, edits and links of all records; the values stay. */
    public void forgetAll() {
        QuarkusTransaction.requiringNew().run(() -> List.of(
                        "fact_change",
                        "proposal",
                        "record_closure",
                        "field_edit",
                        "confirmation_request",
                        "unlisting_request")
                .forEach(table ->
                        entities.createNativeQuery("delete from " + table).executeUpdate()));
    }

    /** How many lines of the audit log say that somebody did something, with an outcome. */
    public long countAudited(UUID account, String action, String outcome) {
        return QuarkusTransaction.requiringNew().call(() -> ((Number) entities.createNativeQuery(
                                """
                        select count(*) from audit_event
                        where account_id = :account and action = :action and outcome = :outcome""")
                        .setParameter("account", account)
                        .setParameter("action", action)
                        .setParameter("outcome", outcome)
                        .getSingleResult())
                .longValue());
    }
}
