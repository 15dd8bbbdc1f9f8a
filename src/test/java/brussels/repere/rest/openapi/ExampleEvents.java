package brussels.repere.rest.openapi;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Puts an event behind the examples: each first Thursday of a month, without an end. */
@ApplicationScoped
class ExampleEvents {

    private static final String ID = "6f1c2d34-0000-4000-8000-000000000008";

    private final EntityManager entities;

    ExampleEvents(EntityManager entities) {
        this.entities = entities;
    }

    void prepare() {
        forget();
        QuarkusTransaction.requiringNew()
                .run(() -> run(
                        "insert into event (id, kind, title_fr, starts_at, ends_at, whole_day, rule, online_url, territory,"
                                + " audience, free, status) values ('" + ID
                                + "', 'open-day', 'Exemple', '2026-12-03 14:00', '2026-12-03 16:30',"
                                + " false, 'FREQ=MONTHLY;BYDAY=1TH;WKST=MO', 'https://example.brussels/', 'bassin:N', 'public', true,"
                                + " 'published')"));
    }

    void forget() {
        QuarkusTransaction.requiringNew().run(() -> run("delete from event"));
    }

    private void run(String sql) {
        entities.createNativeQuery(sql).executeUpdate();
    }
}
