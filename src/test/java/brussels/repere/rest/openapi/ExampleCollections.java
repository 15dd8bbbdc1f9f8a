package brussels.repere.rest.openapi;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Puts a draft of a collection behind the examples. */
@ApplicationScoped
class ExampleCollections {

    private static final String ID = "6f1c2d34-0000-4000-8000-000000000007";

    private final EntityManager entities;

    ExampleCollections(EntityManager entities) {
        this.entities = entities;
    }

    void prepare() {
        forget();
        QuarkusTransaction.requiringNew().run(() -> {
            run("insert into collection (id, slug, title_fr, keeper, status) values ('" + ID
                    + "', 'exemple', 'Exemple', 'Équipe Nord', 'draft')");
            run("insert into collection_section (collection_id, position, title_fr) values ('" + ID
                    + "', 0, 'Écoute')");
        });
    }

    void forget() {
        QuarkusTransaction.requiringNew()
                .run(() -> run("delete from collection where slug in ('exemple', 'portes-ouvertes')"));
    }

    private void run(String sql) {
        entities.createNativeQuery(sql).executeUpdate();
    }
}
