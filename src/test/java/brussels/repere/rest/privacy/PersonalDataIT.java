package brussels.repere.rest.privacy;

import static brussels.repere.testing.DirectoryEntryBuilder.entry;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.Role;
import brussels.repere.directory.EntryField;
import brussels.repere.directory.ReportCode;
import brussels.repere.directory.reports.ReportStore;
import brussels.repere.search.index.IndexSynchronizer;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.DirectoryEntryBuilder;
import brussels.repere.testing.TestAccounts;
import brussels.repere.testing.TestAccounts.Person;
import brussels.repere.testing.TestEdits;
import brussels.repere.testing.TestRecords;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who handles personal data gives out and erases what is stored of a person, and nobody else does. */
@ApplicationTest
@DisplayName("What is stored of a person")
class PersonalDataIT {

    private static final String ACCOUNT = "/api/v1/personal-data/accounts/{id}";
    private static final String RECORD = "/api/v1/personal-data/records/{id}";
    private static final String EMAIL = "zephyrine@practice.example";

    @Inject
    TestRecords records;

    @Inject
    TestAccounts accounts;

    @Inject
    TestEdits edits;

    @Inject
    ReportStore reports;

    @Inject
    IndexSynchronizer index;

    @Inject
    EntityManager entities;

    @AfterEach
    void clear() {
        run("delete from objection");
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

    private static DirectoryEntryBuilder zephyrine() {
        return entry("zephyrine")
                .named("Zephyrine Dupont, logopède", null)
                .legalStatus("Personne physique")
                .email(EMAIL)
                .phone("02 500 10 10")
                .verified("2024-03");
    }

    private Person administrator() {
        return accounts.add("Ann", Grant.of(Role.ADMINISTRATOR));
    }

    private Person editor() {
        return accounts.add("Bob", Grant.of(Role.REGIONAL_EDITOR));
    }

    private void changePhone(Person who, UUID service, String phone) {
        String version = accounts.as(who)
                .get("/api/v1/edit/records/{id}", service)
                .then()
                .statusCode(200)
                .extract()
                .path("version");
        accounts.as(who)
                .header("If-Match", '"' + version + '"')
                .contentType("application/json")
                .body(Map.of("cells", Map.of("phones", phone)))
                .patch("/api/v1/edit/records/{id}", service)
                .then()
                .statusCode(200);
    }

    private String erase(Person who, UUID service, boolean named, int status) {
        return accounts.as(who)
                .contentType("application/json")
                .body(Map.of("named", named))
                .post(RECORD + "/erasure", service)
                .then()
                .statusCode(status)
                .extract()
                .asString();
    }

    @DisplayName("Of an account: who it is, when it was used, what it did, which facts it changed; no secret")
    @Test
    void account() {
        records.add(zephyrine());
        UUID service = edits.serviceOf("zephyrine");
        Person bob = editor();
        changePhone(bob, service, "02 500 20 20");
        String text = accounts.as(administrator())
                .get(ACCOUNT, bob.id())
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("account.login", equalTo(bob.login()))
                .body("account.roles", hasItem("regional-editor"))
                .body("account.password", equalTo(true))
                .body("changes.field", hasItem("phones"))
                .body("changes.sourceId", hasItem("zephyrine"))
                .extract()
                .asString();
        assertThat(JsonPath.from(text).getList("account.sessions")).isNotEmpty();
        assertThat(text).doesNotContain("argon2", "02 500 20 20");
    }

    @DisplayName("Everybody sees their own, and only their own")
    @Test
    void own() {
        Person bob = editor();
        Person helper = accounts.add("Hel", Grant.of(Role.HELPDESK));
        accounts.as(helper).get(ACCOUNT, helper.id()).then().statusCode(200).body("account.name", equalTo("Hel"));
        accounts.as(helper).get(ACCOUNT, bob.id()).then().statusCode(403);
        accounts.as(bob).get(ACCOUNT, helper.id()).then().statusCode(403);
        given().get(ACCOUNT, helper.id()).then().statusCode(401);
    }

    @DisplayName("Who may not is refused, and that stands in the audit log")
    @Test
    void refused() {
        records.add(zephyrine());
        UUID service = edits.serviceOf("zephyrine");
        Person helper = accounts.add("Hel", Grant.of(Role.HELPDESK));
        accounts.as(helper).get(RECORD, service).then().statusCode(403);
        erase(helper, service, true, 403);
        Person bassin = accounts.add("Bas", new Grant(Role.BASSIN_EDITOR, "N"));
        accounts.as(bassin).get(RECORD, service).then().statusCode(403);
        accounts.as(administrator())
                .queryParam("account", helper.id())
                .queryParam("action", "handle-personal-data")
                .queryParam("outcome", "refused")
                .get("/api/v1/audit")
                .then()
                .statusCode(200)
                .body("total", equalTo(2));
        given().get("/api/v1/services/{id}", service).then().statusCode(200);
    }

    @DisplayName("An editor gets at no account of an administrator by handling personal data")
    @Test
    void escalation() {
        Person ann = administrator();
        accounts.as(editor()).delete(ACCOUNT, ann.id()).then().statusCode(403);
        accounts.as(ann).delete(ACCOUNT, ann.id()).then().statusCode(409);
        accounts.as(ann).get(ACCOUNT, ann.id()).then().statusCode(200);
    }

    @DisplayName("An erased account leaves its id, and is erased once")
    @Test
    void erasedAccount() {
        Person ann = administrator();
        Person bob = editor();
        String session = accounts.session(bob.id());
        accounts.as(ann).delete(ACCOUNT, bob.id()).then().statusCode(200);
        accounts.withSession(session).get("/api/v1/accounts").then().statusCode(401);
        accounts.as(ann).delete(ACCOUNT, bob.id()).then().statusCode(404);
        accounts.as(ann)
                .get(ACCOUNT, bob.id())
                .then()
                .statusCode(200)
                .body("account.name", nullValue())
                .body("account.login", nullValue())
                .body("account.state", equalTo("erased"))
                .body("account.audit.action", hasItem("account-erased"));
        run("delete from account where id = '" + bob.id() + "'");
    }

    @DisplayName("Of a record: all facts, what was corrected, and its history with roles, not names")
    @Test
    void record() {
        records.add(zephyrine());
        UUID service = edits.serviceOf("zephyrine");
        Person bob = editor();
        changePhone(bob, service, "02 500 20 20");
        String text = accounts.as(bob)
                .get(RECORD, service)
                .then()
                .statusCode(200)
                .body("[0].naturalPerson", equalTo(true))
                .body("[0].facts.email", equalTo(EMAIL))
                .body("[0].corrections[0].stated", hasItem("02 500 10 10"))
                .body("[0].history[0].after", hasItem("02 500 20 20"))
                .body("[0].history[0].role", equalTo("regional-editor"))
                .extract()
                .asString();
        assertThat(text).doesNotContain(bob.id().toString(), bob.name() + "\"");
    }

    @DisplayName("A confidential address is given to nobody who may not see one")
    @Test
    void confidential() {
        records.add(zephyrine().at("Rue du Secret", "7", "1000", 50.85, 4.35).confidential());
        UUID service = edits.serviceOf("zephyrine");
        accounts.as(editor())
                .get(RECORD, service)
                .then()
                .statusCode(200)
                .body("[0].withheld", hasItem("location"))
                .body(org.hamcrest.Matchers.not(containsString("Secret")));
        Person trusted = accounts.add("Tru", Grant.of(Role.REGIONAL_EDITOR), Grant.of(Role.CONFIDENTIAL_ADDRESSES));
        accounts.as(trusted).get(RECORD, service).then().statusCode(200).body(containsString("Rue du Secret"));
    }

    @DisplayName("An erased record leaves nothing but hashes, and is erased once")
    @Test
    void erasedRecord() {
        records.add(zephyrine());
        UUID service = edits.serviceOf("zephyrine");
        Person bob = editor();
        accounts.add("Zeph", new Grant(Role.ORGANIZATION_EDITOR, Grant.recordScope("test", "zephyrine")));
        changePhone(bob, service, "02 500 20 20");
        // Not over HTTP: another test counts how many reports one sender may make.
        assertThat(reports.add(
                        UUID.randomUUID(), service, ReportCode.hours, "Fermé le mercredi", Map.of(), "203.0.113.7"))
                .isPresent();
        assertThat(erase(bob, service, false, 200)).contains("\"records\":1");
        given().get("/api/v1/services/{id}", service).then().statusCode(404);
        index.synchronize();
        assertThat(given().get("/api/v1/services?territory=region:04000&q=Zephyrine")
                        .asString())
                .doesNotContain("Zephyrine Dupont");
        for (String table : List.of("service", "fact_change", "field_edit", "proposal", "record_closure")) {
            assertThat(count(table + " where source = 'test'")).as(table).isZero();
        }
        assertThat(count("report where service_id = '" + service + "'")).isZero();
        assertThat(count("account_grant where scope like '%zephyrine'")).isZero();
        assertThat(count("objection")).isOne();
        assertThat(count("objection_contact")).as("e-mail and telephone").isEqualTo(2);
        assertThat(count("audit_event where action = 'record-erased' and target is null"))
                .isPositive();
        erase(bob, service, false, 404);
        assertThat(count("objection")).isOne();
    }

    @DisplayName("What no source calls a natural person is erased only if somebody says that it is one")
    @Test
    void named() {
        records.add(zephyrine().legalStatus("ASBL"));
        UUID service = edits.serviceOf("zephyrine");
        Person bob = editor();
        assertThat(erase(bob, service, false, 409)).contains("/problems/no-natural-person");
        given().get("/api/v1/services/{id}", service).then().statusCode(200);
        erase(bob, service, true, 200);
    }

    @DisplayName("Erasing tells who shares the number")
    @Test
    void sharing() {
        records.add(
                zephyrine(), entry("practice").named("Maison médicale", null).phone("+32 2 500.10.10"));
        records.correct(
                entry("practice").named("Maison médicale", null).phone("025001010"),
                EntryField.PHONES,
                YearMonth.of(2026, 3));
        String answer = erase(editor(), edits.serviceOf("zephyrine"), false, 200);
        assertThat(JsonPath.from(answer).getList("sharing"))
                .containsExactly(edits.serviceOf("practice").toString());
    }
}
