package brussels.repere.rest.crisis;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.Role;
import brussels.repere.directory.crisis.RosterEntry;
import brussels.repere.directory.privacy.DataRetention;
import brussels.repere.directory.privacy.PersonalDataDesk;
import brussels.repere.directory.privacy.RecordErasure;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.DirectoryEntryBuilder;
import brussels.repere.testing.TestAccounts;
import brussels.repere.testing.TestAccounts.Person;
import brussels.repere.testing.TestRecords;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is written into the roster for a crisis, what is refused, how a table goes out and comes in, and what is forgotten. */
@ApplicationTest
class CrisisRosterIT {

    private static final String CRISIS = "/api/v1/edit/crisis";

    @Inject
    TestAccounts accounts;

    @Inject
    TestRecords records;

    @Inject
    TestRoster roster;

    @Inject
    BrusselsClock clock;

    @Inject
    DataRetention retention;

    @Inject
    PersonalDataDesk personalData;

    @Inject
    RecordErasure erasure;

    @Inject
    EntityManager entities;

    private Person editor;
    private UUID record;

    @BeforeEach
    void prepare() {
        records.add(DirectoryEntryBuilder.entry("Jette").named("Maison Jette", "Huis Jette"));
        record = roster.hit("Jette");
        editor = accounts.add("Nora", Grant.of(Role.REGIONAL_EDITOR));
    }

    @AfterEach
    void clear() {
        roster.clear();
        records.removeAll();
        accounts.removeAll();
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("delete from objection_contact").executeUpdate();
            entities.createNativeQuery("delete from objection").executeUpdate();
        });
    }

    private Map<String, Object> entry() {
        return new HashMap<>(Map.of(
                "bassin", "N",
                "task", "food",
                "kind", "service",
                "record", record.toString(),
                "contact", "Coordination de garde",
                "phones",
                        List.of(
                                Map.of("number", "02/500.10.17", "time", "day"),
                                Map.of("number", "0475 12 34 56", "time", "night")),
                "capacityFr", "40 repas",
                "capacityNl", "40 maaltijden"));
    }

    private Response send(String method, String path, String version, Object body) {
        var request = accounts.as(editor);
        if (version != null) {
            request.header("If-Match", version);
        }
        return (body == null ? request : request.contentType(ContentType.JSON).body(body))
                .request(method, CRISIS + path);
    }

    private JsonPath read() {
        return accounts.as(editor).get(CRISIS).jsonPath();
    }

    @DisplayName(
            "An entry is added, is overdue until confirmed, is changed, and of two changes at once the second is refused")
    @Test
    void lifecycle() {
        Response added = send("POST", "/entries", null, entry());
        assertThat(added.statusCode()).isEqualTo(201);
        String path = "/entries/" + added.jsonPath().getString("id");
        JsonPath roster = read();
        assertThat(roster.getString("entries[0].name.nl")).isEqualTo("Huis Jette");
        assertThat(roster.getList("entries[0].phones.link")).containsExactly("tel:+3225001017", "tel:+32475123456");
        assertThat(roster.getBoolean("entries[0].overdue")).isTrue();
        assertThat(roster.getList("tasks.code")).contains("food", "interpreters", "childcare");
        Response confirmed = send("POST", path + "/confirmation", "\"1\"", null);
        assertThat(confirmed.header("ETag")).isEqualTo("\"2\"");
        assertThat(confirmed.jsonPath().getString("confirmedOn"))
                .isEqualTo(clock.today().toString());
        assertThat(confirmed.jsonPath().getString("confirmedBy")).isEqualTo("Nora");
        assertThat(confirmed.jsonPath().getBoolean("overdue")).isFalse();
        assertThat(send("PUT", path, "\"1\"", entry()).jsonPath().getString("type"))
                .endsWith("crisis-entry-changed");
        assertThat(send("PUT", path, null, entry()).statusCode()).isEqualTo(428);
        Map<String, Object> changed = entry();
        changed.put("bassin", null);
        changed.put("confirmedOn", clock.today().minusMonths(6).toString());
        Response put = send("PUT", path, "\"2\"", changed);
        assertThat(put.jsonPath().getBoolean("overdue"))
                .as("six months are over")
                .isTrue();
        assertThat(send("DELETE", path, "\"3\"", null).statusCode()).isEqualTo(200);
        assertThat(send("DELETE", path, "\"3\"", null).statusCode()).isEqualTo(404);
    }

    @DisplayName("Agreements say who triggers them, exercises may lie ahead")
    @Test
    void plans() {
        Response agreement = send(
                "POST",
                "/agreements",
                null,
                Map.of(
                        "bassin", "N",
                        "titleFr", "Plan canicule",
                        "titleNl", "Hitteplan",
                        "agreedFr", "Chaque maison de repos appelle ses voisins.",
                        "triggeredBy", "Bourgmestre de garde",
                        "phones", List.of(Map.of("number", "112")),
                        "stepsNl", "Eerst bellen."));
        assertThat(agreement.statusCode()).isEqualTo(201);
        LocalDate ahead = clock.today().plusMonths(2);
        Response exercise =
                send("POST", "/exercises", null, Map.of("heldOn", ahead.toString(), "triedFr", "Chaîne d’appels"));
        assertThat(exercise.statusCode()).isEqualTo(201);
        Response learnt = send(
                "PUT",
                "/exercises/" + exercise.jsonPath().getString("id"),
                "\"1\"",
                Map.of(
                        "heldOn",
                        clock.today().toString(),
                        "triedFr",
                        "Chaîne d’appels",
                        "learntFr",
                        "Deux numéros étaient faux"));
        assertThat(learnt.statusCode()).isEqualTo(200);
        JsonPath roster = read();
        assertThat(roster.getString("agreements[0].phones[0].link")).isEqualTo("tel:112");
        assertThat(roster.getString("exercises[0].learnt.fr")).isEqualTo("Deux numéros étaient faux");
        assertThat(roster.getString("exercises[0].bassin")).isNull();
    }

    @DisplayName("All that is wrong is named at once")
    @Test
    void wrong() {
        Map<String, Object> bad = entry();
        bad.put("bassin", "X");
        bad.put("task", "cooking");
        bad.put("record", UUID.randomUUID().toString());
        bad.put("contact", "<b>Garde</b>");
        bad.put("phones", List.of(Map.of("number", "rappeler demain"), Map.of("number", "112", "time", "noon")));
        bad.put("confirmedOn", "2026-02-30");
        Response refused = send("POST", "/entries", null, bad);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.jsonPath().getList("errors.parameter"))
                .containsExactlyInAnyOrder(
                        "bassin", "task", "record", "contact", "phones[0]", "phones[1]", "confirmedOn");
        bad = entry();
        bad.put("confirmedOn", clock.today().plusDays(1).toString());
        bad.put("phones", List.of());
        assertThat(send("POST", "/entries", null, bad).jsonPath().getList("errors.parameter"))
                .containsExactlyInAnyOrder("phones", "confirmedOn");
        assertThat(roster.count("crisis_entry")).isZero();
    }

    @DisplayName(
            "The table that goes out comes in again; a row adds, changes or leaves alone, and one mistake stores nothing")
    @Test
    void table() {
        RosterEntry kept = roster.add("N", "food", record, LocalDate.of(2026, 9, 1), editor.id());
        RosterEntry changed = roster.add("N", "visits", record, null, editor.id());
        String csv = accounts.as(editor).get(CRISIS + "/entries.csv").asString();
        assertThat(csv).startsWith("\uFEFF").contains("day: 02 500 10 17 | night: 0475 12 34 56", "Maison Jette");
        // A row more has the columns of the others.
        String row = csv.lines()
                .filter(line -> line.contains(kept.id().toString()))
                .findFirst()
                .orElseThrow();
        String added = row.replace(kept.id() + ";1", ";").replace(";food;", ";transport;");
        String edited = csv.replace(";visits;", ";calls;") + added + "\r\n";
        Response wrong = post(edited + added.replace(";transport;", ";flying;") + "\r\n");
        assertThat(wrong.jsonPath().getList("errors.parameter")).containsExactly("5:task");
        assertThat(roster.count("crisis_entry")).isEqualTo(2);
        Response stored = post(edited);
        assertThat(stored.statusCode()).as(stored.asString()).isEqualTo(200);
        assertThat(stored.jsonPath().getList("rows.done")).containsExactlyInAnyOrder("same", "changed", "added");
        assertThat(read().getList("entries.task")).containsExactlyInAnyOrder("food", "calls", "transport");
        assertThat(post(edited).jsonPath().getList("errors.parameter"))
                .as("its version is not the current one")
                .containsExactly(lineOf(csv, changed) + ":version");
        assertThat(post("task;kind\nfood;service\n").jsonPath().getList("errors.parameter"))
                .containsExactlyInAnyOrder("contact", "phones");
    }

    private static int lineOf(String csv, RosterEntry entry) {
        return csv.lines()
                        .map(line -> line.contains(entry.id().toString()))
                        .toList()
                        .indexOf(true)
                + 1;
    }

    private Response post(String csv) {
        return accounts.as(editor)
                .contentType("text/csv")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post(CRISIS + "/entries.csv");
    }

    @DisplayName("A service that closed or is gone is told so; of a refuge nothing but its name is told")
    @Test
    void gone() {
        records.add(DirectoryEntryBuilder.entry("Refuge")
                .named("Refuge du Parc", null)
                .at("Rue Secrète", "7", "1020", 50.88, 4.35)
                .confidential());
        roster.add("N", "shelter", roster.hit("Refuge"), null, null);
        roster.add("N", "food", record, null, null);
        roster.add("N", "calls", UUID.randomUUID(), null, null);
        records.close("Jette", LocalDate.of(2026, 11, 2));
        Response answer = accounts.as(editor).get(CRISIS);
        assertThat(answer.asString()).contains("Refuge du Parc").doesNotContain("Secrète", "50.88");
        JsonPath roster = answer.jsonPath();
        assertThat(roster.getString("entries.find { it.task == 'food' }.closedOn"))
                .isEqualTo("2026-11-02");
        assertThat(roster.getString("entries.find { it.task == 'calls' }.name")).isNull();
    }

    @DisplayName("A device keeps its copy while its account may read; not after it was disabled")
    @Test
    void devices() {
        String token = accounts.as(editor).post(CRISIS + "/devices").jsonPath().getString("token");
        assertThat(isValid(token)).isTrue();
        assertThat(isValid(token + "x")).isFalse();
        accounts.disable(editor);
        assertThat(isValid(token)).isFalse();
        Person other = accounts.add("Ann", Grant.of(Role.REGIONAL_EDITOR));
        String second = accounts.as(other).post(CRISIS + "/devices").jsonPath().getString("token");
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("delete from account_grant where account_id = :id")
                        .setParameter("id", other.id())
                        .executeUpdate());
        assertThat(isValid(second)).as("its right was taken away").isFalse();
    }

    private static boolean isValid(String token) {
        return RestAssured.given()
                .contentType(ContentType.JSON)
                .body(Map.of("token", token))
                .post("/api/v1/crisis-copies")
                .jsonPath()
                .getBoolean("valid");
    }

    @DisplayName(
            "What nobody confirmed for two years goes; what is kept of a person is given out, and goes with their record")
    @Test
    void forgetting() {
        roster.add("N", "food", record, clock.today().minusMonths(25), editor.id());
        roster.add("N", "calls", record, clock.today().minusMonths(23), editor.id());
        retention.forgetOld();
        assertThat(read().getList("entries.task")).containsExactly("calls");
        assertThat(personalData.exportAccount(editor.id(), null).orElseThrow().crisisEntries())
                .hasSize(1);
        assertThat(personalData.exportRecord(record, false, null).get(0).crisisEntries())
                .singleElement()
                .satisfies(told -> assertThat(told.phones()).containsExactly("02 500 10 17", "0475 12 34 56"));
        records.add(
                DirectoryEntryBuilder.entry("Solo").named("Sage-femme", null).phone("02 345 67 89"));
        UUID solo = roster.hit("Solo");
        roster.add("N", "home-care", solo, null, null);
        assertThat(erasure.erase(solo, true, null)).isPresent();
        assertThat(read().getList("entries.task")).containsExactly("calls");
        Map<String, Object> objected = entry();
        objected.put("phones", List.of(Map.of("number", "02 345 67 89")));
        assertThat(send("POST", "/entries", null, objected).jsonPath().getList("errors.parameter"))
                .containsExactly("phones[0]");
    }
}
