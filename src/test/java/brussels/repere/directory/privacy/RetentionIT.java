package brussels.repere.directory.privacy;

import static brussels.repere.testing.DirectoryEntryBuilder.entry;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.Role;
import brussels.repere.directory.facts.FactHistory;
import brussels.repere.directory.facts.RecordKey;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.TestAccounts;
import brussels.repere.testing.TestEdits;
import brussels.repere.testing.TestRecords;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What has been kept long enough is forgotten, and nothing else. */
@ApplicationTest
@DisplayName("What is old")
class RetentionIT {

    @Inject
    DataRetention retention;

    @Inject
    FactHistory history;

    @Inject
    TestRecords records;

    @Inject
    TestAccounts accounts;

    @Inject
    TestEdits edits;

    @Inject
    EntityManager entities;

    @AfterEach
    void clear() {
        edits.forgetAll();
        records.removeAll();
        accounts.removeAll();
    }

    private void run(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(sql).executeUpdate());
    }

    private long count(String from) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) entities.createNativeQuery("select count(*) from " + from)
                                .getSingleResult())
                        .longValue());
    }

    @DisplayName("in a history loses its values and who it was; that something changed stays, and so does the version")
    @Test
    void history() {
        records.add(entry("zephyrine").phone("02 500 10 10"));
        String step =
                "insert into fact_change (source, source_id, field, kind, old_value, new_value, account_id, role, changed_at)"
                        + " values ('test', 'zephyrine', 'phones', 'edited', '[\"1\"]', '[\"2\"]', gen_random_uuid(), 'regional-editor',"
                        + " now() - interval '%s')";
        run(step.formatted("61 months"));
        run(step.formatted("59 months"));
        RecordKey key = new RecordKey("test", "zephyrine");
        long version = QuarkusTransaction.requiringNew().call(() -> history.lastNumber(key));
        retention.forgetOld();
        assertThat(count("fact_change where source = 'test' and new_value is null and account_id is null"))
                .isOne();
        assertThat(count("fact_change where source = 'test' and new_value is not null and account_id is not null"))
                .isOne();
        assertThat(QuarkusTransaction.requiringNew().call(() -> history.lastNumber(key)))
                .isEqualTo(version);
        accounts.signedIn(Grant.of(Role.REGIONAL_EDITOR))
                .get("/api/v1/edit/records/{id}/history", edits.serviceOf("zephyrine"))
                .then()
                .statusCode(200);
    }

    @DisplayName("among proposals goes once they are decided; what waits, waits")
    @Test
    void proposals() {
        String proposal =
                "insert into proposal (id, source, source_id, field, kind, role, proposed_at, state, decided_at)"
                        + " values (gen_random_uuid(), 'test', 'x', 'phones', 'edited', 'helpdesk', now() - interval '40 months', %s)";
        run(proposal.formatted("'accepted', now() - interval '25 months'"));
        run(proposal.formatted("'declined', now() - interval '23 months'"));
        run(proposal.formatted("'open', null"));
        retention.forgetOld();
        assertThat(count("proposal where source = 'test' and state = 'accepted'"))
                .isZero();
        assertThat(count("proposal where source = 'test'")).isEqualTo(2);
    }

    @DisplayName("among reports goes once it was settled long ago, or nobody answered it for as long")
    @Test
    void reports() {
        records.add(entry("zephyrine"));
        String report = "insert into report (id, service_id, code, made_on, state, settled_on, outcome)"
                + " select gen_random_uuid(), id, 'phone', current_date - interval '%s', %s"
                + " from service where source = 'test' and source_id = 'zephyrine'";
        run(report.formatted("30 months", "'settled', current_date - interval '25 months', 'corrected'"));
        run(report.formatted("30 months", "'settled', current_date - interval '23 months', 'corrected'"));
        run(report.formatted("25 months", "'open', null, null"));
        run(report.formatted("23 months", "'open', null, null"));
        retention.forgetOld();
        assertThat(count("report where state = 'settled'")).isOne();
        assertThat(count("report where state = 'open'")).isOne();
    }

    @DisplayName("in the audit log and among invitations goes after its time")
    @Test
    void auditAndInvitations() {
        UUID one = accounts.add("One").id();
        UUID two = accounts.add("Two").id();
        String line = "insert into audit_event (at, account_id, action, outcome)" + " values (now() - interval '%s', '"
                + one + "', 'retention-trial', 'done')";
        run(line.formatted("25 months"));
        run(line.formatted("23 months"));
        String invitation = "insert into account_invitation (account_id, token_hash, expires_at)"
                + " values ('%s', decode('%s', 'hex'), now() - interval '%s')";
        run(invitation.formatted(one, "01", "31 days"));
        run(invitation.formatted(two, "02", "29 days"));
        retention.forgetOld();
        assertThat(count("audit_event where account_id = '" + one + "'")).isOne();
        assertThat(count("account_invitation where account_id in ('" + one + "', '" + two + "')"))
                .isOne();
    }

    @DisplayName("is forgotten by one instance at a time")
    @Test
    void alone() {
        String proposal = "insert into proposal (id, source, source_id, field, kind, role, state, decided_at) values"
                + " (gen_random_uuid(), 'test', 'x', 'phones', 'edited', 'helpdesk', 'accepted', now() - interval '25 months')";
        run(proposal);
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("select pg_advisory_xact_lock(" + 0x5265_7065_7266L + ")", Object.class)
                    .getResultList();
            retention.forgetOld();
            assertThat(count("proposal where source = 'test'")).isOne();
        });
        retention.forgetOld();
        assertThat(count("proposal where source = 'test'")).isZero();
    }
}
