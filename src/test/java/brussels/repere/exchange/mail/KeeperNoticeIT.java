package brussels.repere.exchange.mail;

import static brussels.repere.testing.DirectoryEntryBuilder.entry;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.Role;
import brussels.repere.directory.collections.KeeperNotices;
import brussels.repere.rest.collections.TestCollections;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.OperatorProfile;
import brussels.repere.testing.TestAccounts;
import brussels.repere.testing.TestMailServer;
import brussels.repere.testing.TestRecords;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ApplicationTest
@TestProfile(OperatorProfile.class)
@DisplayName("Who keeps a collection is told by mail what closed or changed, once a week at most")
class KeeperNoticeIT {

    @Inject
    TestRecords records;

    @Inject
    TestAccounts accounts;

    @Inject
    TestCollections collections;

    @Inject
    KeeperNoticeSender sender;

    @Inject
    KeeperNotices notices;

    @Inject
    EntityManager entities;

    @ConfigProperty(name = OperatorProfile.MAIL_PORT)
    int port;

    private TestMailServer server;
    private TestAccounts.Person keeper;

    @BeforeEach
    void add() {
        server = TestMailServer.start(port);
        records.add(
                entry("first").named("Maison Un", "Huis Een"),
                entry("second").named("Maison Deux", "Huis Twee"),
                entry("third").named("Maison Trois", "Huis Drie"));
        keeper = accounts.add("Ann", Grant.of(Role.COLLECTION_KEEPER));
        collections.publish(
                "mailed",
                null,
                keeper.id(),
                collections.item("first", null),
                collections.item("second", null),
                collections.item("third", null));
    }

    @AfterEach
    void clear() {
        server.close();
        collections.removeAll();
        records.removeAll();
        accounts.removeAll();
    }

    private void weekPasses() {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        "update account set collections_told_at = collections_told_at - interval '8 days'")
                .executeUpdate());
    }

    @DisplayName(
            "It names what closed and where to look; the same is not told twice, and something else only a week later")
    @Test
    void told() throws Exception {
        sender.tick();
        assertThat(server.mails()).as("nothing changed").isEmpty();
        records.close("first", LocalDate.of(2026, 3, 2));
        sender.tick();
        assertThat(server.recipients()).containsExactly(keeper.login());
        MimeMessage mail = server.mails().get(0).parse();
        assertThat(mail.getSubject()).isEqualTo("Sélections : une ligne à revoir");
        assertThat(((Multipart) mail.getContent()).getBodyPart(0).getContent().toString())
                .contains(
                        "Essai",
                        "Maison Un : Ce service est fermé",
                        "https://repere.example.brussels/editer#/collections/")
                .contains("https://repere.example.brussels/compte")
                .doesNotContain("Maison Deux", "{");
        weekPasses();
        sender.tick();
        assertThat(server.mails()).as("the same").hasSize(1);
        records.close("second", LocalDate.of(2026, 3, 3));
        sender.tick();
        assertThat(server.mails()).as("something else").hasSize(2);
        records.close("third", LocalDate.of(2026, 3, 4));
        sender.tick();
        assertThat(server.mails()).as("within a week").hasSize(2);
    }

    @DisplayName(
            "Nothing goes to who wants none, whose account is disabled, or whose collection is nobody's; what did not leave goes later")
    @Test
    void untold() throws Exception {
        records.close("first", LocalDate.of(2026, 3, 2));
        String path = "/api/v1/edit/collection-mails";
        assertThat(accounts.as(keeper).get(path).jsonPath().getBoolean("wanted"))
                .isTrue();
        accounts.as(keeper)
                .contentType("application/json")
                .body(Map.of("wanted", false))
                .put(path)
                .then()
                .statusCode(200);
        sender.tick();
        assertThat(server.mails()).isEmpty();
        notices.setWanted(keeper.id(), true);
        server.refuse(keeper.login(), 451);
        sender.tick();
        assertThat(server.mails()).isEmpty();
        accounts.disable(keeper);
        server.forget();
        sender.tick();
        assertThat(server.mails()).isEmpty();
    }
}
