package brussels.repere.rest.openapi;

import brussels.repere.directory.mailing.MailRefusals;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;

/** Puts a campaign behind the examples: one that waits to go on, with an organisation that has no address. */
@ApplicationScoped
class ExampleCampaigns {

    private static final String CAMPAIGN = "6f1c2d34-0000-4000-8000-000000000005";
    private static final String MAIL = "6f1c2d34-0000-4000-8000-000000000006";
    private static final String TOKEN = "dG9rZW4tb2YtYS1tYWls";
    private static final String ADDRESS = "info@maison.example.brussels";

    private final EntityManager entities;
    private final MailRefusals refusals;

    ExampleCampaigns(EntityManager entities, MailRefusals refusals) {
        this.entities = entities;
        this.refusals = refusals;
    }

    /** Returns what is sent instead of what stands in the examples. */
    Map<String, String> prepare() {
        forget();
        return QuarkusTransaction.requiringNew().call(() -> {
            refusals.refuse(ADDRESS);
            run(
                    """
                    insert into campaign (id, title, state, due_fields, never_confirmed, rest_days, text_fr, text_nl, answer_days, started_at)
                    values ('%s', 'Automne', 'paused', '{hours}', false, 90, '', '', 60, now())"""
                            .formatted(CAMPAIGN));
            run(
                    """
                    insert into campaign_mail (id, campaign_id, source, source_id, name_fr, language, address_hash, state)
                    values ('%s', '%s', 'test', 'asked-by-example', 'Maison', 'fr', '\\x00', 'without-address')"""
                            .formatted(MAIL, CAMPAIGN));
            return Map.of(TOKEN, refusals.hashes().tokenOf(UUID.fromString(MAIL)));
        });
    }

    void forget() {
        QuarkusTransaction.requiringNew().run(() -> {
            run("delete from campaign");
            run("delete from mail_refusal");
        });
    }

    private void run(String sql) {
        entities.createNativeQuery(sql).executeUpdate();
    }
}
