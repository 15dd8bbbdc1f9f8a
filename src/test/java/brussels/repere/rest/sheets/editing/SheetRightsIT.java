package brussels.repere.rest.sheets.editing;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.Role;
import brussels.repere.accounts.permission.Action;
import brussels.repere.directory.sheets.SheetPart;
import brussels.repere.rest.sheets.TestSheets;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.DirectoryEntryBuilder;
import brussels.repere.testing.TestAccounts;
import brussels.repere.testing.TestEdits;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ApplicationTest
@DisplayName("Who may write which part of a monthly sheet, and what is asked of it")
class SheetRightsIT {

    private static final String EDIT = "/api/v1/edit/sheets";
    private static final String SHEET = EDIT + "/" + TestSheets.MONTH;

    @Inject
    TestSheets sheets;

    @Inject
    TestAccounts accounts;

    @Inject
    TestEdits edits;

    @AfterEach
    void clear() {
        sheets.removeAll();
        accounts.removeAll();
    }

    private static Grant grant(Role role, String bassin) {
        return switch (role.scopeKind()) {
            case NONE -> Grant.of(role);
            case BASSIN -> new Grant(role, bassin);
            case RECORD -> new Grant(role, Grant.recordScope(DirectoryEntryBuilder.SOURCE, "Jette"));
        };
    }

    private static Map<String, Object> body(Object... others) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "blocks",
                List.of(
                        Map.of("kind", "text", "titleFr", "Sommeil", "textFr", "Dormir"),
                        Map.of("kind", "month-events"))));
        for (int number = 0; number < others.length; number += 2) {
            body.put((String) others[number], others[number + 1]);
        }
        return body;
    }

    private Response put(TestAccounts.Person person, String part, long version, Map<String, Object> body) {
        return accounts.as(person)
                .header("If-Match", "\"" + version + "\"")
                .contentType(ContentType.JSON)
                .body(body)
                .put(SHEET + "/parts/" + part + "?lang=fr");
    }

    private Response step(TestAccounts.Person person, long version, String step) {
        return accounts.as(person)
                .header("If-Match", "\"" + version + "\"")
                .contentType(ContentType.JSON)
                .body(Map.of("step", step))
                .post(SHEET + "/steps");
    }

    private Response begin(TestAccounts.Person person, YearMonth month) {
        return accounts.as(person)
                .contentType(ContentType.JSON)
                .body(Map.of("month", month.toString()))
                .post(EDIT + "?lang=fr");
    }

    @DisplayName("Each role; what is refused stands in the audit log")
    @ParameterizedTest
    @EnumSource(Role.class)
    void matrix(Role role) {
        boolean all = role == Role.ADMINISTRATOR || role == Role.REGIONAL_EDITOR;
        boolean own = all || role == Role.BASSIN_EDITOR;
        TestAccounts.Person person = accounts.add("P", grant(role, "N"));
        sheets.begin();
        assertThat(accounts.as(person).get(EDIT).statusCode()).isEqualTo(own ? 200 : 403);
        assertThat(accounts.as(person).get(SHEET).statusCode()).isEqualTo(own ? 200 : 403);
        assertThat(put(person, "N", 1, body()).statusCode()).isEqualTo(own ? 200 : 403);
        assertThat(put(person, "S", 1, body()).statusCode()).isEqualTo(all ? 200 : 403);
        assertThat(put(person, SheetPart.SHARED, 1, body("themeFr", "Sommeil", "ready", true))
                        .statusCode())
                .isEqualTo(all ? 200 : 403);
        assertThat(step(person, 2, "publish").statusCode()).isEqualTo(all ? 200 : 403);
        assertThat(begin(person, TestSheets.MONTH.plusMonths(1)).statusCode()).isEqualTo(own ? 201 : 403);
        assertThat(edits.countAudited(person.id(), Action.KEEP_SHEETS.code(), "refused"))
                .isEqualTo(all ? 0 : own ? 3 : 7);
        assertThat(edits.countAudited(person.id(), Action.KEEP_SHEETS.code(), "done"))
                .isEqualTo(all ? 5 : own ? 2 : 0);
        assertThat(RestAssured.get(EDIT).statusCode()).isEqualTo(401);
    }

    @DisplayName("Two bassins write at once; of two changes of one part the second is refused, and nothing is lost")
    @Test
    void versions() {
        TestAccounts.Person north = accounts.add("N", grant(Role.BASSIN_EDITOR, "N"));
        TestAccounts.Person south = accounts.add("S", grant(Role.BASSIN_EDITOR, "S"));
        sheets.begin();
        assertThat(put(north, "N", 1, body()).header("ETag")).isEqualTo("\"2\"");
        assertThat(put(south, "S", 1, body()).header("ETag")).isEqualTo("\"2\"");
        Response late = put(north, "N", 1, body("blocks", List.of()));
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(late.jsonPath().getString("type")).endsWith("monthly-sheet-changed");
        assertThat(accounts.as(north).get(SHEET + "/parts/N").jsonPath().getString("blocks[0].text.fr"))
                .isEqualTo("Dormir");
        assertThat(accounts.as(north)
                        .contentType(ContentType.JSON)
                        .body(body())
                        .put(SHEET + "/parts/N")
                        .statusCode())
                .isEqualTo(428);
    }

    @DisplayName("What is missing is told by part and language, with the days that are left until three weeks before")
    @Test
    void missing() {
        TestAccounts.Person editor = accounts.add("R", grant(Role.REGIONAL_EDITOR, null));
        YearMonth month = TestSheets.MONTH.plusMonths(2);
        JsonPath begun = begin(editor, month).jsonPath();
        assertThat(begun.getString("due.on"))
                .isEqualTo(month.atDay(1).minusWeeks(3).toString());
        assertThat(begun.getString("due.text")).contains(begun.getLong("due.daysLeft") + " jours");
        assertThat(begun.getList("parts.part", String.class)).hasSize(6).startsWith("shared");
        assertThat(begun.getList("parts[0].missing.text", String.class))
                .containsExactly(
                        "Le thème manque. (en français)",
                        "Le thème manque. (en néerlandais)",
                        "Un texte manque. (en français)",
                        "Un texte manque. (en néerlandais)",
                        "Personne n’est nommé pour une action.");
        JsonPath list = accounts.as(editor).get(EDIT).jsonPath();
        assertThat(list.getList("sheets[0].parts.findAll { !it.ready }")).hasSize(6);
        assertThat(list.getString("sheets[0].status")).isEqualTo("draft");
        assertThat(begin(editor, month).statusCode()).isEqualTo(409);
    }

    @DisplayName("The next month begins with titles and contacts of the one before, and with its own events")
    @Test
    void successor() {
        TestAccounts.Person editor = accounts.add("R", grant(Role.REGIONAL_EDITOR, null));
        sheets.publishFilled();
        JsonPath next = begin(editor, TestSheets.MONTH.plusMonths(1)).jsonPath();
        assertThat(next.getString("parts[0].blocks[0].title.fr")).isEqualTo("Le thème du mois");
        assertThat(next.getString("parts[0].blocks[0].text")).isNull();
        assertThat(next.getString("parts[0].theme")).isNull();
        assertThat(next.getString("parts[1].contacts[0].phone")).isEqualTo("02 123 45 67");
        assertThat(next.getString("parts[1].blocks[1].kind")).isEqualTo("month-events");
        JsonPath preview = accounts.as(editor)
                .get(EDIT + "/" + TestSheets.MONTH + "/preview?bassin=N&lang=fr")
                .jsonPath();
        assertThat(preview.getList("parts[1].blocks[1].events")).hasSize(6);
    }

    @DisplayName("HTML, a theme of a bassin, a contact whom nobody reaches, what does not exist: each is named")
    @Test
    void named() {
        TestAccounts.Person editor = accounts.add("R", grant(Role.REGIONAL_EDITOR, null));
        sheets.begin();
        Response answer = put(
                editor,
                "N",
                1,
                body(
                        "blocks",
                        List.of(
                                Map.of("kind", "text", "textNl", "Een <b>vet</b> woord"),
                                Map.of("kind", "photo"),
                                Map.of("kind", "month-events", "items", List.of(Map.of("id", "party"))),
                                Map.of(
                                        "kind",
                                        "services",
                                        "items",
                                        List.of(Map.of("id", "00000000-0000-4000-8000-000000000000")))),
                        "contacts",
                        List.of(Map.of("functionFr", "Accueil"), Map.of("phone", "jamais"))));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getList("errors.parameter", String.class))
                .containsExactly(
                        "blocks[0].textNl",
                        "blocks[1].kind",
                        "blocks[2].items[0].id",
                        "blocks[3].items[0].id",
                        "contacts[0].phone",
                        "contacts[1].functionFr",
                        "contacts[1].phone");
        assertThat(put(editor, "N", 1, body("themeFr", "Sommeil")).jsonPath().getString("errors[0].parameter"))
                .isEqualTo("themeFr");
        assertThat(put(editor, "N", 1, Map.of("ready", true)).jsonPath().getString("errors[0].parameter"))
                .isEqualTo("ready");
        assertThat(begin(editor, YearMonth.now().plusMonths(13)).jsonPath().getString("errors[0].parameter"))
                .isEqualTo("month");
    }

    @DisplayName(
            "A sheet is published once its shared part is ready, withdrawn without loss, and deleted as a draft alone")
    @Test
    void steps() {
        TestAccounts.Person editor = accounts.add("R", grant(Role.REGIONAL_EDITOR, null));
        sheets.begin();
        assertThat(step(editor, 1, "publish").jsonPath().getString("type")).endsWith("monthly-sheet-not-ready");
        put(editor, SheetPart.SHARED, 1, body("themeFr", "Sommeil", "ready", true));
        assertThat(step(editor, 1, "publish").statusCode()).isEqualTo(412);
        assertThat(step(editor, 2, "publish").jsonPath().getString("status")).isEqualTo("published");
        assertThat(step(editor, 2, "publish").statusCode()).isEqualTo(409);
        assertThat(step(editor, 2, "delete").statusCode()).isEqualTo(409);
        assertThat(step(editor, 2, "withdraw").jsonPath().getString("status")).isEqualTo("draft");
        assertThat(RestAssured.get("/api/v1/sheets/" + TestSheets.MONTH).statusCode())
                .isEqualTo(404);
        assertThat(step(editor, 2, "delete").jsonPath().getString("type")).endsWith("monthly-sheet-was-published");
    }
}
