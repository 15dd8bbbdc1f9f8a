package brussels.repere.directory.privacy;

import static brussels.repere.testing.DirectoryEntryBuilder.entry;
import static brussels.repere.testing.ServicesTableBuilder.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.Role;
import brussels.repere.directory.facts.RecordKey;
import brussels.repere.exchange.csv.TableImport;
import brussels.repere.exchange.imports.ImportReport;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.input.ImportOptions;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.DirectoryEntryBuilder;
import brussels.repere.testing.ServicesTableBuilder;
import brussels.repere.testing.TestAccounts;
import brussels.repere.testing.TestEdits;
import brussels.repere.testing.TestRecords;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who objected to being listed does not come back: not with an import, not by hand, until the objection is withdrawn. */
@ApplicationTest
@DisplayName("An objection")
class ObjectionsIT {

    private static final String EMAIL = "zephyrine@practice.example";

    @Inject
    RecordErasure erasure;

    @Inject
    TableImport tables;

    @Inject
    TestRecords records;

    @Inject
    TestAccounts accounts;

    @Inject
    TestEdits edits;

    @Inject
    EntityManager entities;

    @TempDir
    Path temp;

    @BeforeEach
    void objected() {
        records.add(DirectoryEntryBuilder.entry("zephyrine")
                .legalStatus("Personne physique")
                .email(EMAIL)
                .phone("02 500 10 10"));
        erasure.erase(new RecordKey("test", "zephyrine"), false, null).orElseThrow();
    }

    @AfterEach
    void clear() {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("delete from objection").executeUpdate());
        edits.forgetAll();
        records.removeAll();
        accounts.removeAll();
    }

    private ImportReport importRow(String id, String email, String phone) throws IOException {
        return importRow(id, email, phone, ImportOptions.ADD_AND_UPDATE);
    }

    private ImportReport importRow(String id, String email, String phone, ImportOptions options) throws IOException {
        ServicesTableBuilder row = table().with("source_id", id)
                .with("name_fr", "Zephyrine Dupont")
                .with("name_nl", "")
                .with("phones", phone)
                .with("email", email);
        Path file = temp.resolve("services.csv");
        Files.writeString(file, row.header() + "\n" + row.row() + "\n");
        return tables.run(List.of(file), options, name -> {});
    }

    private static List<String> codes(ImportReport report) {
        return report.findings().stream().map(ImportFinding::code).toList();
    }

    private boolean isStored(String id) {
        return QuarkusTransaction.requiringNew().call(() -> !entities.createNativeQuery(
                        "select 1 from service where source = 'test' and source_id = :id")
                .setParameter("id", id)
                .getResultList()
                .isEmpty());
    }

    @DisplayName("keeps an import from adding the record again, and the report says so with its id alone")
    @Test
    void importLeavesOut() throws IOException {
        ImportReport report = importRow("zephyrine", EMAIL, "02 500 10 10");
        assertThat(isStored("zephyrine")).isFalse();
        assertThat(codes(report)).containsExactly("directory.objected");
        assertThat(report.findings().get(0).toString()).contains("zephyrine").doesNotContain("Dupont", EMAIL);
    }

    @DisplayName("is told where another record has the same telephone or e-mail address, and that record stays")
    @Test
    void sharedContact() throws IOException {
        assertThat(codes(importRow("house", "house@example.brussels", "+32 2 500 10 10")))
                .containsExactly("directory.objected-contact");
        assertThat(isStored("house")).isTrue();
        assertThat(codes(importRow("twin", "ZEPHYRINE@practice.example", "02 600 00 00")))
                .containsExactly("directory.objected-contact");
        assertThat(codes(importRow("house", "house@example.brussels", "+32 2 500 10 10")))
                .as("told once, when it is new")
                .isEmpty();
    }

    @DisplayName(
            "keeps editors from adding somebody with the same contact, until who handles personal data releases it")
    @Test
    void byHand() {
        Map<String, Object> body = Map.of("cells", Map.of("name_fr", "Z. Dupont", "phones", "025001010"));
        TestAccounts.Person bob = accounts.add("Bob", Grant.of(Role.REGIONAL_EDITOR));
        accounts.as(bob)
                .contentType("application/json")
                .body(body)
                .post("/api/v1/edit/records")
                .then()
                .statusCode(409)
                .body("type", containsString("/problems/somebody-objected"));
        accounts.as(bob)
                .contentType("application/json")
                .body(Map.of("contact", "02/500.10.10"))
                .post("/api/v1/personal-data/objections/withdrawal")
                .then()
                .statusCode(200);
        accounts.as(bob)
                .contentType("application/json")
                .body(body)
                .post("/api/v1/edit/records")
                .then()
                .statusCode(200);
        records.remove("source = 'Repère'");
    }

    @DisplayName("is withdrawn by who gives the same source and id, and the record comes back")
    @Test
    void withdrawn() throws IOException {
        TestAccounts.Person bob = accounts.add("Bob", Grant.of(Role.REGIONAL_EDITOR));
        withdraw(bob, Map.of("source", "test", "sourceId", "somebody else"), 404);
        withdraw(bob, Map.of("source", "test"), 400);
        withdraw(accounts.add("Hel", Grant.of(Role.HELPDESK)), Map.of("source", "test", "sourceId", "zephyrine"), 403);
        withdraw(bob, Map.of("source", "test", "sourceId", "zephyrine"), 200);
        withdraw(bob, Map.of("source", "test", "sourceId", "zephyrine"), 404);
        assertThat(codes(importRow("zephyrine", EMAIL, "02 500 10 10"))).isEmpty();
        assertThat(isStored("zephyrine")).isTrue();
    }

    private void withdraw(TestAccounts.Person who, Map<String, String> body, int status) {
        accounts.as(who)
                .contentType("application/json")
                .body(body)
                .post("/api/v1/personal-data/objections/withdrawal")
                .then()
                .statusCode(status);
    }

    @DisplayName("is kept as hashes that nobody computes without the secret of the database")
    @Test
    void hashes() {
        List<?> stored = QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery(
                        "select encode(record_hash, 'hex') from objection union all"
                                + " select encode(contact_hash, 'hex') from objection_contact",
                        String.class)
                .getResultList());
        assertThat(stored).hasSize(3);
        List<?> guessed = QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery(
                        "select encode(sha256(convert_to(t, 'UTF8')), 'hex') from unnest(array["
                                + "'record' || chr(10) || 'test' || chr(10) || 'zephyrine',"
                                + "'phone' || chr(10) || '+3225001010', 'email' || chr(10) || '" + EMAIL
                                + "']) t",
                        String.class)
                .getResultList());
        assertThat(stored.toString())
                .doesNotContain(guessed.stream().map(String.class::cast).toArray(String[]::new));
    }

    @DisplayName("reaches all sources that tell of the same person")
    @Test
    void joined() {
        records.add(
                entry("told").legalStatus("Personne physique"), entry("also").phone("02 500 30 30"));
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        "update service set joined_to = (select id from service where source = 'test' and source_id = 'told'),"
                                + " joined_fields = '{phones}', joined_on = current_date, joined_by = 'test'"
                                + " where source = 'test' and source_id = 'also'")
                .executeUpdate());
        assertThat(erasure.erase(new RecordKey("test", "also"), false, null))
                .get()
                .extracting("records")
                .isEqualTo(2);
        assertThat(isStored("told")).isFalse();
        assertThat(isStored("also")).isFalse();
    }
}
