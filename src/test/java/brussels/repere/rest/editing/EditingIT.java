package brussels.repere.rest.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertAll;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.Role;
import brussels.repere.directory.ServiceArea;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.DirectoryEntryBuilder;
import brussels.repere.testing.HsdsSchemas;
import brussels.repere.testing.TestAccounts;
import brussels.repere.testing.TestEdits;
import brussels.repere.testing.TestRecords;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody who may edit a record does so, fact by fact. */
@ApplicationTest
@DisplayName("Editing a record")
class EditingIT {

    private static final ServiceArea JETTE = ServiceArea.of(new TerritoryKey(Level.COMMUNE, "21010"));
    private static final String RECORD = "/api/v1/edit/records/{id}";

    @Inject
    TestRecords records;

    @Inject
    TestAccounts accounts;

    @Inject
    TestEdits edits;

    @Inject
    EntityManager entities;

    private String id;
    private TestAccounts.Person ann;
    private TestAccounts.Person bob;

    @BeforeEach
    void add() {
        records.add(zephyrine());
        id = edits.serviceOf("zephyrine").toString();
        ann = accounts.add("Ann", Grant.of(Role.REGIONAL_EDITOR));
        bob = accounts.add("Bob", Grant.of(Role.REGIONAL_EDITOR));
    }

    private static DirectoryEntryBuilder zephyrine() {
        return DirectoryEntryBuilder.entry("zephyrine")
                .named("Zephyrine", "Zefirien")
                .categories("L101")
                .phone("02 500 10 10")
                .hours("du lundi au vendredi de 9h à 17h")
                .languages("ee")
                .verified("2024-03")
                .area(JETTE);
    }

    @AfterEach
    void clear() {
        edits.forgetAll();
        records.removeAll();
        accounts.removeAll();
    }

    private RequestSpecification as(TestAccounts.Person person) {
        return accounts.as(person).pathParam("id", id);
    }

    private JsonPath form() {
        return as(ann).get(RECORD).then().statusCode(200).extract().jsonPath();
    }

    private static String fact(String field) {
        return "facts.find { it.field == '" + field + "' }";
    }

    private ValidatableResponse edit(TestAccounts.Person person, String version, Map<String, String> cells) {
        return as(person)
                .header("If-Match", '"' + version + '"')
                .contentType("application/json")
                .body(Map.of("cells", cells))
                .patch(RECORD)
                .then();
    }

    private static JsonPath published(String service) {
        return RestAssured.get("/api/v1/services/{id}", service).jsonPath();
    }

    @DisplayName("A telephone that is corrected is live at once, and renews no other date")
    @Test
    void telephone() {
        edit(ann, form().getString("version"), Map.of("phones", "02 500 20 20"))
                .statusCode(200)
                .body("applied", contains("phones"))
                .body("proposed", empty());
        assertThat(published(id).getString("atLocations[0].phones[0]")).isEqualTo("02 500 20 20");
        JsonPath after = form();
        assertThat(after.getString(fact("phones") + ".source"))
                .as("stated here")
                .isNull();
        assertThat(after.getString(fact("phones") + ".asOf")).startsWith("20").hasSize(10);
        assertThat(after.getString(fact("phones") + ".disagreement.source")).isEqualTo("test");
        assertThat(after.getString(fact("phones") + ".disagreement.cells[0].value"))
                .isEqualTo("02 500 10 10");
        assertThat(after.getString(fact("hours") + ".asOf")).isEqualTo("2024-03");
        assertThat(after.getBoolean(fact("hours") + ".due")).isTrue();
        assertThat(after.getBoolean(fact("phones") + ".due")).isFalse();
    }

    @DisplayName("It is found by search at once, without waiting for the index")
    @Test
    void found() {
        edit(ann, form().getString("version"), Map.of("languages", "ku")).statusCode(200);
        assertThat(RestAssured.get("/api/v1/services?language=ku&territory=commune:21010")
                        .jsonPath()
                        .getList("hits.service.name.text"))
                .contains("Zephyrine");
    }

    @DisplayName("Who changes another fact meanwhile loses nothing, and neither does the first")
    @Test
    void otherFact() {
        String begun = form().getString("version");
        edit(ann, begun, Map.of("phones", "02 500 20 20")).statusCode(200);
        edit(bob, begun, Map.of("website", "https://zephyrine.example"))
                .statusCode(200)
                .body("merged", equalTo(true));
        JsonPath now = published(id);
        assertThat(now.getString("atLocations[0].phones[0]")).isEqualTo("02 500 20 20");
        assertThat(now.getString("atLocations[0].website")).isEqualTo("https://zephyrine.example");
    }

    @DisplayName("Who changes the same fact meanwhile is shown both values, and nothing changes")
    @Test
    void sameFact() {
        String begun = form().getString("version");
        edit(ann, begun, Map.of("phones", "02 500 20 20")).statusCode(200);
        String now = edit(bob, begun, Map.of("phones", "02 500 30 30"))
                .statusCode(412)
                .body("type", equalTo("/problems/edit-conflict"))
                .body("conflicts.field", contains("phones"))
                .body("conflicts[0].by.name", equalTo("Ann"))
                .body("conflicts[0].was[0].value", equalTo("02 500 10 10"))
                .body("conflicts[0].theirs[0].value", equalTo("02 500 20 20"))
                .body("conflicts[0].yours[0].value", equalTo("02 500 30 30"))
                .extract()
                .path("version");
        assertThat(published(id).getString("atLocations[0].phones[0]")).isEqualTo("02 500 20 20");
        edit(bob, now, Map.of("phones", "02 500 30 30")).statusCode(200);
    }

    @DisplayName("An edit without a version is refused, and so is one with something else there")
    @Test
    void versions() {
        as(ann).contentType("application/json")
                .body(Map.of("cells", Map.of("phones", "02 500 20 20")))
                .patch(RECORD)
                .then()
                .statusCode(428);
        edit(ann, "yesterday", Map.of("phones", "02 500 20 20")).statusCode(400);
    }

    @DisplayName("What is not understood is refused in words, cell by cell, and nothing changes")
    @ParameterizedTest
    @CsvSource({
        "hours_fr, de 9h à 25:00, hours, 25:00",
        "hours_nl, van 9.00 tot 17.75 uur, hours, 17.75",
        "areas, le monde entier, area, le monde entier",
        "phones, 2123456, phones, 2123456",
        "email, zephyrine chez exemple, email, zephyrine chez exemple",
        "languages, klingon, languages, klingon",
        "name_fr, <script>alert(1)</script>, name, Nom",
        "minimum_age, vieux, eligibility, vieux"
    })
    void notUnderstood(String column, String text, String field, String named) {
        JsonPath before = form();
        String told = edit(ann, before.getString("version"), Map.of(column, text))
                .statusCode(422)
                .body("findings.field", hasItem(field))
                .body("findings.severity", hasItem("error"))
                .extract()
                .path("findings.find { it.severity == 'error' }.text");
        assertThat(told).contains(named);
        assertThat(form().getString("version")).isEqualTo(before.getString("version"));
        assertThat(form().getList("facts")).isEqualTo(before.getList("facts"));
    }

    @DisplayName("A script is refused in each cell of each fact")
    @Test
    void scripts() {
        List<String> columns = form().getList("facts.cells.flatten().column");
        assertThat(columns).hasSizeGreaterThan(30);
        assertAll(columns.stream()
                .map(column -> (Executable) () -> assertThat(edit(ann, "0", Map.of(column, "<script>alert(1)</script>"))
                                .extract()
                                .statusCode())
                        .as(column)
                        .isEqualTo(422)));
        assertThat(form().getString("version")).isEqualTo("0");
    }

    @DisplayName("That a fact is still right renews its date, and no other")
    @Test
    void confirmed() {
        as(ann).header("If-Match", "\"0\"")
                .contentType("application/json")
                .body("{\"confirm\": [\"hours\"]}")
                .patch(RECORD)
                .then()
                .statusCode(200)
                .body("confirmed", contains("hours"))
                .body("applied", empty());
        JsonPath after = form();
        assertThat(after.getBoolean(fact("hours") + ".due")).isFalse();
        assertThat(after.getString(fact("hours") + ".disagreement")).isNull();
        assertThat(after.getString(fact("phones") + ".asOf")).isEqualTo("2024-03");
        assertThat(published(id).getString("atLocations[0].corrections")).isNull();
    }

    @DisplayName("Whoever takes the directory over in HSDS is told which fact is how old, and what its source says")
    @Test
    void hsds() throws IOException {
        edit(ann, "0", Map.of("phones", "02 500 20 20")).statusCode(200);
        Response service = RestAssured.get("/hsds/v3/services/{id}", id);
        JsonPath metadata = service.jsonPath().setRootPath("metadata.find { it.field_name == 'phones' }");
        assertThat(metadata.getString("last_action_type")).isEqualTo("update");
        assertThat(metadata.getString("previous_value")).contains("02 500 10 10");
        assertThat(metadata.getString("replacement_value")).contains("02 500 20 20");
        assertThat(metadata.getString("updated_by")).as("nobody's name").isEqualTo("Repère");
        assertThat(new HsdsSchemas().errors("compiled/service.json", new ObjectMapper().readTree(service.asString())))
                .isEmpty();
    }

    @DisplayName("A step is undone with its date; once the fact has changed since, it is not")
    @Test
    void undone() {
        String begun = form().getString("version");
        edit(ann, begun, Map.of("phones", "02 500 20 20")).statusCode(200);
        Integer step = as(ann).get(RECORD + "/history")
                .then()
                .statusCode(200)
                .body("changes[0].field", equalTo("phones"))
                .body("changes[0].kind", equalTo("edited"))
                .body("changes[0].by.name", equalTo("Ann"))
                .body("changes[0].before[0].value", equalTo("02 500 10 10"))
                .body("changes[0].after[0].value", equalTo("02 500 20 20"))
                .body("changes[0].undoable", equalTo(true))
                .extract()
                .path("changes[0].number");
        undo(step).statusCode(200);
        JsonPath after = form();
        assertThat(after.getString(fact("phones") + ".cells[0].value")).isEqualTo("02 500 10 10");
        assertThat(after.getString(fact("phones") + ".asOf")).isEqualTo("2024-03");
        assertThat(after.getString(fact("phones") + ".source")).isEqualTo("test");
        undo(step).statusCode(409).body("type", equalTo("/problems/not-undoable"));
    }

    private ValidatableResponse undo(Integer step) {
        return as(ann).contentType("application/json")
                .body(Map.of("change", step))
                .post(RECORD + "/undo")
                .then();
    }

    @DisplayName("A preview says what is understood, and stores nothing")
    @Test
    void preview() {
        as(ann).contentType("application/json")
                .body(Map.of(
                        "cells",
                        Map.of(
                                "hours_fr", "lundi de 10h à 12h",
                                "hours_nl", "maandag van 10u tot 12u",
                                "areas", "Jette | Ganshoren",
                                "phones", "025002020")))
                .post(RECORD + "/preview")
                .then()
                .statusCode(200)
                .body("changes.field", containsInAnyOrder("hours", "area", "phones"))
                .body("changes.may", not(hasItem("refused")))
                .body("understood.phones", contains("02 500 20 20"))
                .body("understood.hours[0].openingHours", equalTo("Mo 10:00-12:00; PH unknown"))
                .body("understood.area.names", contains("Jette", "Ganshoren"))
                .body("understood.area.people.after", notNullValue())
                .body("understood.place", nullValue());
        assertThat(form().getString("version")).isEqualTo("0");
        assertThat(published(id).getString("atLocations[0].phones[0]")).isEqualTo("02 500 10 10");
    }

    @DisplayName("What is closed is found by nobody until it is opened again, whatever its source says meanwhile")
    @Test
    void closed() {
        as(ann).contentType("application/json")
                .body("{\"reason\": \"stopped\"}")
                .post(RECORD + "/closure")
                .then()
                .statusCode(200)
                .body("decision", equalTo("allowed"));
        assertThat(published(id).getString("atLocations[0].closedOn")).isNotNull();
        records.add(zephyrine());
        assertThat(published(id).getString("atLocations[0].closedOn"))
                .as("its source names it again")
                .isNotNull();
        as(ann).contentType("application/json")
                .body("{\"reason\": \"stopped\"}")
                .post(RECORD + "/closure")
                .then()
                .statusCode(409);
        as(ann).delete(RECORD + "/closure").then().statusCode(200);
        assertThat(published(id).getString("atLocations[0].closedOn")).isNull();
    }

    private ValidatableResponse close(Map<String, ?> body) {
        return as(ann).contentType("application/json")
                .body(body)
                .post(RECORD + "/closure")
                .then();
    }

    @DisplayName(
            "A closure says why, with the other record where there is one; its history tells it after it is opened again")
    @Test
    void closedFor() {
        records.add(DirectoryEntryBuilder.entry("heir").named("Héritière", null));
        String heir = edits.serviceOf("heir").toString();
        close(Map.of()).statusCode(400).body("errors[0].parameter", equalTo("reason"));
        close(Map.of("reason", "bored")).statusCode(400).body("errors[0].code", equalTo("UNKNOWN_VALUE"));
        close(Map.of("reason", "merged")).statusCode(400).body("errors[0].parameter", equalTo("other"));
        close(Map.of("reason", "merged", "other", id)).statusCode(400);
        close(Map.of("reason", "stopped", "other", heir)).statusCode(400);
        close(Map.of("reason", "double", "other", "00000000-0000-4000-8000-000000000000"))
                .statusCode(404);
        assertThat(form().getString("closedOn")).isNull();

        close(Map.of("reason", "merged", "other", heir)).statusCode(200);
        assertThat(form().getString("closure.reason")).isEqualTo("merged");
        assertThat(form().getString("closure.other")).isEqualTo(heir);
        assertThat(form().getString("closure.otherName.fr")).isEqualTo("Héritière");
        as(ann).delete(RECORD + "/closure").then().statusCode(200);
        assertThat(form().getString("closure")).isNull();
        JsonPath history = as(ann).get(RECORD + "/history").jsonPath();
        assertThat(history.getString("changes[1].closure.reason")).isEqualTo("merged");
        as(ann).contentType("application/json")
                .body(Map.of("change", history.getLong("changes[0].number")))
                .post(RECORD + "/undo")
                .then()
                .statusCode(200);
        assertThat(form().getString("closure.other"))
                .as("closed again, for the same reason")
                .isEqualTo(heir);
    }

    @DisplayName("A proposal to close says why, and so does what was accepted; what is proposed is told in words")
    @Test
    void proposedClosure() {
        TestAccounts.Person own =
                accounts.add("Olga", new Grant(Role.ORGANIZATION_EDITOR, Grant.recordScope("test", "zephyrine")));
        as(own).contentType("application/json")
                .body(Map.of("reason", "never-existed"))
                .post(RECORD + "/closure")
                .then()
                .body("decision", equalTo("proposed"));
        edit(own, form().getString("version"), Map.of("exclusive", "yes", "categories", "R2"))
                .statusCode(200);
        JsonPath waiting =
                accounts.as(ann).get("/api/v1/edit/proposals?lang=nl").jsonPath();
        String closing = "proposals.find { it.kind == 'closed' }";
        assertThat(waiting.getString(closing + ".closure.reason")).isEqualTo("never-existed");
        assertThat(waiting.getString("proposals.find { it.field == 'categories' }.cells[0].label"))
                .isNotBlank();
        List<String> words = waiting.getList(
                "proposals.find { it.field == 'area' }.cells.find { it.column == 'exclusive' }.choices.label");
        assertThat(words).contains("ja");
        accounts.as(ann)
                .contentType("application/json")
                .body(Map.of("decision", "accept"))
                .post("/api/v1/edit/proposals/" + waiting.getString(closing + ".id"))
                .then()
                .statusCode(200);
        assertThat(form().getString("closure.reason")).isEqualTo("never-existed");
    }

    private List<String> due(TestAccounts.Person person) {
        return accounts.as(person)
                .get("/api/v1/edit/records?due=true&size=50")
                .then()
                .statusCode(200)
                .extract()
                .path("records.id");
    }

    private static Grant organization(String sourceId) {
        return new Grant(Role.ORGANIZATION_EDITOR, Grant.recordScope("test", sourceId));
    }

    @DisplayName(
            "Without words: what waits longest to be looked at, of what one may change, until somebody confirms it")
    @Test
    void due() {
        records.add(
                DirectoryEntryBuilder.entry("older")
                        .named("Aînée", null)
                        .phone("02 500 30 30")
                        .verified("2016-01"),
                DirectoryEntryBuilder.entry("mute").named("Muette", null).verified("2015-01"));
        String older = edits.serviceOf("older").toString();
        TestAccounts.Person olga =
                accounts.add("Olga", organization("zephyrine"), organization("older"), organization("mute"));
        assertThat(due(olga)).containsExactly(older, id);
        accounts.as(olga)
                .pathParam("id", older)
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body(Map.of("cells", Map.of(), "confirm", List.of("phones")))
                .patch(RECORD)
                .then()
                .statusCode(200);
        assertThat(due(olga)).containsExactly(id);
        assertThat(due(ann)).hasSizeGreaterThan(10).hasSizeLessThanOrEqualTo(50);
        assertThat(due(accounts.add("Hélène", Grant.of(Role.HELPDESK)))).isEmpty();
    }

    @DisplayName(
            "What another source gave, and somebody here wrote otherwise, that source gives again once it is undone")
    @Test
    void joinedAgain() {
        records.add(DirectoryEntryBuilder.entry("other")
                .named("Zephyrine bis", null)
                .phone("02 500 40 40"));
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        """
                        update service set joined_fields = '{phones}', joined_on = current_date, joined_by = 'test',
                            joined_to = (select id from service where source = 'test' and source_id = 'zephyrine')
                        where source = 'test' and source_id = 'other'""")
                .executeUpdate());
        String phones = fact("phones") + ".cells[0].value";
        assertThat(form().getString(phones)).isEqualTo("02 500 40 40");
        edit(ann, form().getString("version"), Map.of("phones", "02 500 50 50")).statusCode(200);
        assertThat(form().getString(phones)).isEqualTo("02 500 50 50");
        long change = as(ann).get(RECORD + "/history").jsonPath().getLong("changes[0].number");
        as(ann).contentType("application/json")
                .body(Map.of("change", change))
                .post(RECORD + "/undo")
                .then()
                .statusCode(200);
        assertThat(form().getString(phones)).isEqualTo("02 500 40 40");
        assertThat(form().getString(fact("phones") + ".disagreement"))
                .as("nothing is known here any more")
                .isNull();
        records.add(DirectoryEntryBuilder.entry("other")
                .named("Zephyrine bis", null)
                .phone("02 500 60 60"));
        assertThat(form().getString(phones)).as("it follows the other source").isEqualTo("02 500 60 60");
    }

    @DisplayName("Full, said by the helpdesk, is told at once")
    @Test
    void full() {
        TestAccounts.Person helpdesk = accounts.add("Hélène", Grant.of(Role.HELPDESK));
        as(helpdesk)
                .contentType("application/json")
                .body("{\"state\": \"full\"}")
                .put(RECORD + "/availability")
                .then()
                .statusCode(200)
                .body("applied", contains("availability"));
        assertThat(published(id).getString("atLocations[0].availability.state")).isEqualTo("full");
        edit(helpdesk, form().getString("version"), Map.of("phones", "02 500 20 20"))
                .statusCode(403);
    }
}
