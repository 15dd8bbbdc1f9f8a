package brussels.repere.rest.openapi;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Puts a resource behind the examples. */
@ApplicationScoped
class ExampleResources {

    private static final String ID = "6f1c2d34-0000-4000-8000-000000000031";

    private final EntityManager entities;

    ExampleResources(EntityManager entities) {
        this.entities = entities;
    }

    void prepare() {
        forget();
        QuarkusTransaction.requiringNew()
                .run(() -> run(
                        "insert into resource (id, kind, title_fr, url, publisher_name, review_on, status) values ('"
                                + ID
                                + "', 'guide', 'Exemple', 'https://example.brussels/exemple', 'Exemple asbl', '2099-01-01',"
                                + " 'published')"));
    }

    void forget() {
        QuarkusTransaction.requiringNew().run(() -> run("delete from resource"));
    }

    private void run(String sql) {
        entities.createNativeQuery(sql).executeUpdate();
    }
}
