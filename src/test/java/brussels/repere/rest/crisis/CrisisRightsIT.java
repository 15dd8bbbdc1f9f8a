package brussels.repere.rest.crisis;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.Role;
import brussels.repere.accounts.permission.Action;
import brussels.repere.directory.crisis.RosterEntry;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.DirectoryEntryBuilder;
import brussels.repere.testing.TestAccounts;
import brussels.repere.testing.TestEdits;
import brussels.repere.testing.TestRecords;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every role and every action: in its own bassin, in another one, and for the whole Region. */
@ApplicationTest
@DisplayName("Who may read and keep which part of the roster for a crisis")
class CrisisRightsIT {

    private static final String CRISIS = "/api/v1/edit/crisis";

    @Inject
    TestAccounts accounts;

    @Inject
    TestRecords records;

    @Inject
    TestRoster roster;

    @Inject
    TestEdits edits;

    private UUID record;

    @BeforeEach
    void prepare() {
        records.add(DirectoryEntryBuilder.entry("Jette").named("Maison Jette", null));
        record = roster.hit("Jette");
    }

    @AfterEach
    void clear() {
        roster.clear();
        records.removeAll();
        accounts.removeAll();
    }

    private static Grant grant(Role role) {
        return switch (role.scopeKind()) {
            case NONE -> Grant.of(role);
            case BASSIN -> new Grant(role, "N");
            case RECORD -> new Grant(role, Grant.recordScope(DirectoryEntryBuilder.SOURCE, "Jette"));
        };
    }

    private Map<String, Object> entry(String bassin) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "task",
                "food",
                "kind",
                "service",
                "record",
                record.toString(),
                "contact",
                "Garde",
                "phones",
                List.of(Map.of("number", "02 500 10 17"))));
        body.put("bassin", bassin);
        return body;
    }

    private Map<String, Object> agreement(String bassin) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "titleFr", "Canicule", "triggeredBy", "Bourgmestre", "phones", List.of(Map.of("number", "112"))));
        body.put("bassin", bassin);
        return body;
    }

    private static Map<String, Object> exercise(String bassin) {
        Map<String, Object> body = new HashMap<>(Map.of("heldOn", "2026-05-04", "triedFr", "Appels"));
        body.put("bassin", bassin);
        return body;
    }

    private Response send(TestAccounts.Person person, String method, String path, long version, Object body) {
        var request = accounts.as(person).header("If-Match", "\"" + version + "\"");
        return (body == null ? request : request.contentType(ContentType.JSON).body(body))
                .request(method, CRISIS + path);
    }

    @DisplayName("Each role adds, changes, confirms and deletes where it may, and what is refused is written down")
    @Test
    void matrix() {
        // One after the other: what each of them needs takes longer to prepare than to ask.
        Arrays.stream(Role.values()).forEach(this::requireRights);
    }

    private void requireRights(Role role) {
        boolean all = role == Role.ADMINISTRATOR || role == Role.REGIONAL_EDITOR;
        boolean some = all || role == Role.BASSIN_EDITOR;
        boolean reads = some || role == Role.CRISIS_READER;
        TestAccounts.Person person = accounts.add("P", grant(role));
        for (String bassin : Arrays.asList("N", "S", null)) {
            boolean keeps = all || some && "N".equals(bassin);
            // A bassin's own people may not know that another bassin has such an entry.
            int refused = some && "S".equals(bassin) ? 404 : 403;
            String as = role + " " + bassin;
            Map<String, Map<String, Object>> bodies =
                    Map.of("/entries", entry(bassin), "/agreements", agreement(bassin), "/exercises", exercise(bassin));
            bodies.forEach((path, body) -> assertThat(
                            send(person, "POST", path, 1, body).statusCode())
                    .as(as + path)
                    .isEqualTo(keeps ? 201 : 403));
            RosterEntry stored = roster.add(bassin, "visits", record, null, null);
            String path = "/entries/" + stored.id();
            assertThat(send(person, "PUT", path, 1, entry(bassin)).statusCode())
                    .as(as)
                    .isEqualTo(keeps ? 200 : refused);
            assertThat(send(person, "POST", path + "/confirmation", 2, null).statusCode())
                    .as(as)
                    .isEqualTo(keeps ? 200 : refused);
            assertThat(send(person, "DELETE", path, 3, null).statusCode())
                    .as(as)
                    .isEqualTo(keeps ? 200 : refused);
        }
        assertThat(accounts.as(person).get(CRISIS).statusCode()).isEqualTo(reads ? 200 : 403);
        assertThat(accounts.as(person).get(CRISIS + "/entries.csv").statusCode())
                .isEqualTo(reads ? 200 : 403);
        assertThat(accounts.as(person).post(CRISIS + "/devices").statusCode()).isEqualTo(reads ? 200 : 403);
        assertThat(edits.countAudited(person.id(), Action.KEEP_CRISIS_ROSTER.code(), "refused"))
                .isEqualTo(all ? 0 : some ? 9 : 18);
        assertThat(edits.countAudited(person.id(), Action.READ_CRISIS_ROSTER.code(), "refused"))
                .isEqualTo(reads ? 0 : 3);
    }

    @DisplayName("Who edits a bassin reads it and what is for the whole Region, and nothing of another bassin")
    @Test
    void reading() {
        roster.add("N", "food", record, null, null);
        roster.add("S", "transport", record, null, null);
        roster.add(null, "interpreters", record, null, null);
        TestAccounts.Person editor = accounts.add("P", new Grant(Role.BASSIN_EDITOR, "N"));
        Response read = accounts.as(editor).get(CRISIS);
        assertThat(read.jsonPath().getList("entries.task", String.class)).containsExactly("interpreters", "food");
        assertThat(read.jsonPath().getList("bassins.mayKeep", Boolean.class)).containsExactly(false, true);
        assertThat(accounts.as(editor).get(CRISIS + "/entries.csv").asString())
                .contains("food", "interpreters")
                .doesNotContain("transport");
    }

    @DisplayName(
            "Nobody moves an entry out of their bassin, also not by a table, and nobody without an account sees any")
    @Test
    void outside() {
        TestAccounts.Person editor = accounts.add("P", new Grant(Role.BASSIN_EDITOR, "N"));
        RosterEntry mine = roster.add("N", "food", record, null, null);
        assertThat(send(editor, "PUT", "/entries/" + mine.id(), 1, entry("S")).statusCode())
                .isEqualTo(403);
        String row = "bassin;task;kind;record;contact;phones\nS;food;service;" + record + ";Garde;112\n";
        Response table = accounts.as(editor).contentType("text/csv").body(row).post(CRISIS + "/entries.csv");
        assertThat(table.statusCode()).isEqualTo(400);
        assertThat(table.jsonPath().getString("errors[0].parameter")).isEqualTo("2:bassin");
        for (String path : List.of("", "/entries.csv")) {
            assertThat(RestAssured.get(CRISIS + path).statusCode()).as(path).isEqualTo(401);
        }
        assertThat(roster.count("crisis_entry")).isOne();
    }
}
