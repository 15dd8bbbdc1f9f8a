package brussels.repere.rest.openapi;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Puts a published sheet behind the examples, with a part that is not ready. */
@ApplicationScoped
class ExampleSheets {

    private final EntityManager entities;

    ExampleSheets(EntityManager entities) {
        this.entities = entities;
    }

    void prepare() {
        forget();
        QuarkusTransaction.requiringNew().run(() -> {
            run("insert into monthly_sheet (month, is_published, published_at) values ('2026-10', true, '2026-09-08')");
            run(
                    """
                    insert into monthly_sheet_part (month, part, theme_fr, theme_nl, blocks, contacts, is_ready) values
                        ('2026-10', 'shared', 'Le sommeil', 'Slaap', jsonb_build_array(jsonb_build_object('kind', 'text', 'text',
                            jsonb_build_object('fr', 'Dormir huit heures'), 'items', jsonb_build_array())), '[]', true),
                        ('2026-10', 'N', null, null, jsonb_build_array(jsonb_build_object('kind', 'month-events', 'items',
                            jsonb_build_array())), '[]', false)""");
        });
    }

    void forget() {
        QuarkusTransaction.requiringNew()
                .run(() -> run("delete from monthly_sheet where month in ('2026-09', '2026-10')"));
    }

    private void run(String sql) {
        entities.createNativeQuery(sql).executeUpdate();
    }
}
