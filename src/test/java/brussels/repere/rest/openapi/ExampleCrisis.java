package brussels.repere.rest.openapi;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Puts an entry, an agreement and an exercise of the roster for a crisis behind the examples. */
@ApplicationScoped
class ExampleCrisis {

    private static final String ID = "6f1c2d34-0000-4000-8000-0000000000";

    private final EntityManager entities;

    ExampleCrisis(EntityManager entities) {
        this.entities = entities;
    }

    void prepare() {
        forget();
        QuarkusTransaction.requiringNew().run(() -> {
            run(
                    "insert into crisis_entry (id, bassin, task, kind, record_id, contact, phones, phone_times) values ('"
                            + ID
                            + "21', 'N', 'food', 'service', '03f52452-d86d-5bf8-af39-df4613ea52f4', 'Garde', '{112}', '{any}')");
            run("insert into crisis_agreement (id, bassin, title_fr, trigger_by, phones, phone_times) values ('" + ID
                    + "22', 'N', 'Canicule', 'Garde', '{112}', '{any}')");
            run("insert into crisis_exercise (id, bassin, held_on, tried_fr) values ('" + ID
                    + "23', 'N', '2026-05-04', 'Appels')");
        });
    }

    void forget() {
        QuarkusTransaction.requiringNew().run(() -> List.of("crisis_entry", "crisis_agreement", "crisis_exercise")
                .forEach(table -> run("delete from " + table)));
    }

    private void run(String sql) {
        entities.createNativeQuery(sql).executeUpdate();
    }
}
