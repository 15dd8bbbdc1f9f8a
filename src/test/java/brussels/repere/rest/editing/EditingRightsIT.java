package brussels.repere.rest.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertAll;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.Role;
import brussels.repere.accounts.permission.Action;
import brussels.repere.accounts.permission.Decision;
import brussels.repere.directory.ServiceArea;
import brussels.repere.directory.editing.RecordLifecycle;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.DirectoryEntryBuilder;
import brussels.repere.testing.TestAccounts;
import brussels.repere.testing.TestEdits;
import brussels.repere.testing.TestRecords;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each role does over HTTP what it may do, proposes what it may propose, and nothing else: every cell of role and action. */
@ApplicationTest
@DisplayName("Who may edit what")
class EditingRightsIT {

    private static final String RECORD = "/api/v1/edit/records/{id}";
    private static final String NORTH = "N";

    @Inject
    TestRecords records;

    @Inject
    TestAccounts accounts;

    @Inject
    TestEdits edits;

    /** A record as it lies to the scope of roles that have one. */
    private enum Subject {
        JETTE_OWN,
        REGION_WIDE,
        UCCLE
    }

    @BeforeEach
    void add() {
        records.add(
                record(Subject.JETTE_OWN, new TerritoryKey(Level.COMMUNE, "21010")),
                record(Subject.REGION_WIDE, new TerritoryKey(Level.REGION, "04000")),
                record(Subject.UCCLE, new TerritoryKey(Level.COMMUNE, "21016")));
    }

    private static DirectoryEntryBuilder record(Subject subject, TerritoryKey area) {
        return DirectoryEntryBuilder.entry(subject.name())
                .named("Maison " + subject, null)
                .phone("02 500 10 10")
                .languages("ee")
                .area(ServiceArea.of(area));
    }

    @AfterEach
    void clear() {
        edits.forgetAll();
        records.removeAll();
        records.remove("source = '" + RecordLifecycle.OWN_SOURCE + "'");
        accounts.removeAll();
    }

    private static Grant grant(Role role) {
        return switch (role.scopeKind()) {
            case NONE -> Grant.of(role);
            case BASSIN -> new Grant(role, NORTH);
            case RECORD -> new Grant(role, Grant.recordScope(DirectoryEntryBuilder.SOURCE, Subject.JETTE_OWN.name()));
        };
    }

    private record Cell(Role role, Action action, Subject subject, Decision expected) {}

    /** What the design says, written a second time: not read from the table of permissions. */
    private static Decision expected(Role role, Action action, Subject subject) {
        boolean own = subject == Subject.JETTE_OWN;
        return switch (role) {
            case ADMINISTRATOR, REGIONAL_EDITOR -> Decision.ALLOWED;
            case BASSIN_EDITOR ->
                own
                        ? Decision.ALLOWED
                        : subject == Subject.REGION_WIDE
                                ? action == Action.READ_HISTORY ? Decision.ALLOWED : Decision.PROPOSED
                                : Decision.REFUSED;
            case ORGANIZATION_EDITOR ->
                !own
                        ? Decision.REFUSED
                        : action == Action.EDIT_GUARDED || action == Action.CLOSE
                                ? Decision.PROPOSED
                                : Decision.ALLOWED;
            case HELPDESK -> action == Action.SAY_AVAILABILITY ? Decision.ALLOWED : Decision.REFUSED;
            default -> Decision.REFUSED;
        };
    }

    static Stream<Role> roles() {
        return Stream.of(Role.values()).filter(Role::isGrantable);
    }

    @DisplayName("Each role and action, on a record of its own, one for the Region, and one of others")
    @ParameterizedTest
    @MethodSource("roles")
    void matrix(Role role) {
        List<Executable> checks = Stream.of(Subject.values())
                .flatMap(subject -> Stream.of(
                                Action.EDIT,
                                Action.EDIT_GUARDED,
                                Action.SAY_AVAILABILITY,
                                Action.READ_HISTORY,
                                Action.CLOSE)
                        .map(action -> new Cell(role, action, subject, expected(role, action, subject))))
                .<Executable>map(cell -> () -> check(cell))
                .toList();
        assertAll(checks);
    }

    private void check(Cell cell) {
        String id = edits.serviceOf(cell.subject().name()).toString();
        TestAccounts.Person person = accounts.add("P", grant(cell.role()));
        Response answer = ask(cell.action(), accounts.as(person).pathParam("id", id));
        assertThat(decision(cell.action(), answer)).as(cell.toString()).isEqualTo(cell.expected());
        if (cell.expected() == Decision.REFUSED) {
            assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/forbidden");
            assertThat(edits.countAudited(person.id(), cell.action().code(), "refused"))
                    .as(cell + " is in the audit log")
                    .isEqualTo(1);
        }
    }

    private static Response ask(Action action, RequestSpecification as) {
        return switch (action) {
            case EDIT -> edit(as, Map.of("website", "https://example.org/" + System.nanoTime()));
            case EDIT_GUARDED -> edit(as, Map.of("name_fr", "Maison " + System.nanoTime()));
            case SAY_AVAILABILITY ->
                as.contentType("application/json")
                        .body("{\"state\": \"" + (System.nanoTime() % 2 == 0 ? "full" : "waiting-list") + "\"}")
                        .put(RECORD + "/availability");
            case READ_HISTORY -> as.get(RECORD + "/history");
            default ->
                as.contentType("application/json")
                        .body("{\"reason\": \"stopped\"}")
                        .post(RECORD + "/closure");
        };
    }

    private static Response edit(RequestSpecification as, Map<String, String> cells) {
        return as.header("If-Match", "\"0\"")
                .contentType("application/json")
                .body(Map.of("cells", cells))
                .patch(RECORD);
    }

    private Decision decision(Action action, Response answer) {
        if (answer.statusCode() == 403) {
            return Decision.REFUSED;
        }
        assertThat(answer.statusCode()).as(answer.asString()).isIn(200, 409, 412);
        if (action == Action.CLOSE) {
            Decision told =
                    Decision.valueOf(answer.jsonPath().getString("decision").toUpperCase(Locale.ROOT));
            if (told == Decision.ALLOWED) {
                accounts.signedIn(Grant.of(Role.REGIONAL_EDITOR))
                        .pathParam("id", answer.jsonPath().getString("id"))
                        .delete(RECORD + "/closure")
                        .then()
                        .statusCode(200);
            }
            return told;
        }
        if (action == Action.READ_HISTORY) {
            return Decision.ALLOWED;
        }
        return answer.statusCode() != 200
                        || !answer.jsonPath().getList("applied").isEmpty()
                ? Decision.ALLOWED
                : answer.jsonPath().getList("proposed").isEmpty() ? Decision.ALLOWED : Decision.PROPOSED;
    }

    @DisplayName("Without a session nothing of it is answered")
    @Test
    void nobody() {
        String id = edits.serviceOf(Subject.UCCLE.name()).toString();
        Stream.of(
                        RestAssured.get("/api/v1/edit/records"),
                        RestAssured.get("/api/v1/edit/records/" + id),
                        RestAssured.get("/api/v1/edit/records/" + id + "/history"),
                        RestAssured.get("/api/v1/edit/proposals"),
                        RestAssured.given().delete("/api/v1/edit/records/" + id + "/closure"))
                .forEach(answer -> assertThat(answer.statusCode()).isEqualTo(401));
    }

    @DisplayName("An organisation's new name waits until somebody accepts it, and then counts as theirs")
    @Test
    void proposal() {
        String id = edits.serviceOf(Subject.JETTE_OWN.name()).toString();
        TestAccounts.Person organization = accounts.add("Org", grant(Role.ORGANIZATION_EDITOR));
        edit(accounts.as(organization).pathParam("id", id), Map.of("name_fr", "Maison Neuve", "phones", "02 500 77 77"))
                .then()
                .statusCode(200)
                .body("applied", contains("phones"))
                .body("proposed", contains("name"));
        assertThat(RestAssured.get("/api/v1/services/" + id).jsonPath().getString("name.text"))
                .isEqualTo("Maison JETTE_OWN");
        TestAccounts.Person north = accounts.add("Nord", grant(Role.BASSIN_EDITOR));
        String proposal = accounts.as(north)
                .get("/api/v1/edit/proposals")
                .then()
                .statusCode(200)
                .body("proposals.field", contains("name"))
                .body("proposals[0].by.name", equalTo("Org"))
                .body("proposals[0].mayDecide", equalTo(true))
                .extract()
                .path("proposals[0].id");
        assertThat(decide(accounts.as(organization), proposal, "accept")).isEqualTo(403);
        assertThat(decide(accounts.signedIn(Grant.of(Role.HELPDESK)), proposal, "accept"))
                .isEqualTo(403);
        assertThat(decide(accounts.as(north), proposal, "accept")).isEqualTo(200);
        assertThat(RestAssured.get("/api/v1/services/" + id).jsonPath().getString("name.text"))
                .isEqualTo("Maison Neuve");
        assertThat(decide(accounts.as(north), proposal, "decline")).isEqualTo(409);
    }

    private static int decide(RequestSpecification as, String proposal, String decision) {
        return as.contentType("application/json")
                .body(Map.of("decision", decision))
                .post("/api/v1/edit/proposals/" + proposal)
                .statusCode();
    }

    @DisplayName("A double is told before a record is added, and what is added is found at once")
    @Test
    void added() {
        RequestSpecification as =
                accounts.signedIn(Grant.of(Role.REGIONAL_EDITOR)).contentType("application/json");
        Map<String, Object> body = Map.of(
                "cells",
                Map.of(
                        "name_fr", "Maison de la Pente",
                        "phones", "02 500 10 10",
                        "categories", "L101",
                        "languages", "ku",
                        "areas", "Jette"));
        as.body(body)
                .post("/api/v1/edit/records/preview")
                .then()
                .statusCode(200)
                .body("doubles.name.fr", hasItem("Maison JETTE_OWN"))
                .body("doubles.why.flatten()", hasItem("phone"));
        String id = accounts.signedIn(Grant.of(Role.REGIONAL_EDITOR))
                .contentType("application/json")
                .body(body)
                .post("/api/v1/edit/records")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
        assertThat(RestAssured.get("/api/v1/services?language=ku&territory=commune:21010")
                        .jsonPath()
                        .getList("hits.service.id"))
                .contains(id);
        accounts.signedIn(Grant.of(Role.REGIONAL_EDITOR))
                .contentType("application/json")
                .body(Map.of("cells", Map.of("areas", "Jette")))
                .post("/api/v1/edit/records")
                .then()
                .statusCode(422);
    }
}
