package brussels.repere.rest.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.Role;
import brussels.repere.directory.ServiceArea;
import brussels.repere.directory.editing.RecordLifecycle;
import brussels.repere.directory.taxonomy.TaxonomyTerm;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.DirectoryEntryBuilder;
import brussels.repere.testing.TestAccounts;
import brussels.repere.testing.TestEdits;
import brussels.repere.testing.TestRecords;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What somebody with an account may try: to learn an address, to lose what others wrote, to keep the service busy. */
@ApplicationTest
@DisplayName("Attacks on editing")
class EditingAttacksIT {

    private static final String RECORDS = "/api/v1/edit/records";
    private static final String RECORD = RECORDS + "/{id}";
    private static final Map<String, String> NEW_REFUGE = Map.of(
            "name_fr", "Maison Neuve",
            "categories", TaxonomyTerm.REFUGE,
            "street", "Rue Gallait",
            "number", "77",
            "postcode", "1030",
            "areas", "Schaerbeek");

    @Inject
    TestRecords records;

    @Inject
    TestAccounts accounts;

    @Inject
    TestEdits edits;

    private TestAccounts.Person ann;
    private TestAccounts.Person organization;
    private UUID house;

    @BeforeEach
    void add() {
        records.add(
                house("house"), house("refuge").categories(TaxonomyTerm.REFUGE).confidential());
        house = edits.serviceOf("house");
        ann = accounts.add("Ann", Grant.of(Role.REGIONAL_EDITOR));
        organization = accounts.add(
                "Org", new Grant(Role.ORGANIZATION_EDITOR, Grant.recordScope(DirectoryEntryBuilder.SOURCE, "house")));
    }

    private static DirectoryEntryBuilder house(String id) {
        return DirectoryEntryBuilder.entry(id)
                .named("Maison " + id, null)
                .at("Rue Gallait", "77", "1030", 50.8653, 4.3723)
                .phone("02 500 10 10")
                .area(ServiceArea.of(new TerritoryKey(Level.COMMUNE, "21015")));
    }

    @AfterEach
    void clear() {
        edits.forgetAll();
        records.removeAll();
        records.remove("source = '" + RecordLifecycle.OWN_SOURCE + "'");
        accounts.removeAll();
    }

    private RequestSpecification as(TestAccounts.Person person, UUID id) {
        return accounts.as(person).pathParam("id", id).contentType("application/json");
    }

    private ValidatableResponse edit(TestAccounts.Person person, UUID id, String version, Map<String, String> cells) {
        return as(person, id)
                .header("If-Match", '"' + version + '"')
                .body(Map.of("cells", cells))
                .patch(RECORD)
                .then();
    }

    private String version(UUID id) {
        return as(ann, id).get(RECORD).path("version");
    }

    private List<Integer> steps(UUID id) {
        return as(ann, id).get(RECORD + "/history").jsonPath().getList("changes.number");
    }

    private ValidatableResponse undo(UUID id, Integer step) {
        return as(ann, id).body(Map.of("change", step)).post(RECORD + "/undo").then();
    }

    @DisplayName("A refuge that is added has no public address, proposed or not")
    @Test
    void newRefuge() {
        String id = accounts.as(ann)
                .contentType("application/json")
                .body(Map.of("cells", NEW_REFUGE))
                .post(RECORDS)
                .then()
                .statusCode(200)
                .extract()
                .path("id");
        assertThat(RestAssured.get("/api/v1/services/" + id).asString()).doesNotContain("Gallait", "50.86");
        accounts.as(organization)
                .contentType("application/json")
                .body(Map.of("cells", NEW_REFUGE))
                .post(RECORDS)
                .then()
                .statusCode(200)
                .body("decision", equalTo("proposed"));
        String proposal =
                accounts.as(ann).get("/api/v1/edit/proposals").path("proposals.find { it.kind == 'added' }.id");
        accounts.as(ann)
                .contentType("application/json")
                .body("{\"decision\": \"accept\"}")
                .post("/api/v1/edit/proposals/" + proposal)
                .then()
                .statusCode(200);
        assertThat(RestAssured.get("/api/v1/services?territory=commune:21015&category=" + TaxonomyTerm.REFUGE)
                        .asString())
                .contains("Maison Neuve")
                .doesNotContain("Gallait");
    }

    @DisplayName("Whoever guesses a confidential address is answered the same, right or wrong")
    @Test
    void guesses() {
        UUID refuge = edits.serviceOf("refuge");
        for (String number : List.of("77", "78")) {
            edit(
                            ann,
                            refuge,
                            "0",
                            Map.of(
                                    "street",
                                    "Rue Gallait",
                                    "number",
                                    number,
                                    "postcode",
                                    "1030",
                                    "lat",
                                    "50.8653",
                                    "lon",
                                    "4.3723",
                                    "confidential",
                                    "yes"))
                    .statusCode(403);
        }
    }

    @DisplayName("What becomes a refuge again by undoing has no public address")
    @Test
    void refugeByUndo() {
        edit(ann, house, "0", Map.of("categories", TaxonomyTerm.REFUGE)).statusCode(200);
        UUID refuge = edits.serviceOf("house");
        edit(ann, refuge, version(refuge), Map.of("categories", "L101")).statusCode(200);
        Integer removal = steps(refuge).get(0);
        TestAccounts.Person trusted =
                accounts.add("Zoé", Grant.of(Role.REGIONAL_EDITOR), Grant.of(Role.CONFIDENTIAL_ADDRESSES));
        edit(trusted, refuge, version(refuge), Map.of("confidential", "no")).statusCode(200);
        UUID open = edits.serviceOf("house");
        undo(open, removal).statusCode(200);
        assertThat(RestAssured.get("/api/v1/services/" + edits.serviceOf("house"))
                        .asString())
                .doesNotContain("Gallait");
    }

    @DisplayName("Only the last step of a fact is undone, so that nothing that came later is lost")
    @Test
    void lastStepAlone() {
        as(ann, house)
                .header("If-Match", "\"0\"")
                .body("{\"confirm\": [\"phones\"]}")
                .patch(RECORD)
                .then()
                .statusCode(200);
        edit(ann, house, version(house), Map.of("phones", "02 500 20 20")).statusCode(200);
        List<Integer> both = steps(house);
        undo(house, both.get(1)).statusCode(409);
        assertThat(as(ann, house)
                        .get(RECORD)
                        .<String>path("facts.find { it.field == 'phones' }.disagreement.cells[0].value"))
                .as("the correction is still one")
                .isEqualTo("02 500 10 10");
        as(ann, house)
                .contentType("application/json")
                .body("{\"reason\": \"stopped\"}")
                .post(RECORD + "/closure")
                .then()
                .statusCode(200);
        Integer closure = steps(house).get(0);
        as(ann, house).delete(RECORD + "/closure").then().statusCode(200);
        as(ann, house)
                .contentType("application/json")
                .body("{\"reason\": \"stopped\"}")
                .post(RECORD + "/closure")
                .then()
                .statusCode(200);
        undo(house, closure).statusCode(409);
    }

    @DisplayName("A version that was never there passes over nothing")
    @Test
    void versionToCome() {
        edit(ann, house, "0", Map.of("phones", "02 500 20 20")).statusCode(200);
        edit(ann, house, "999999999999", Map.of("phones", "02 500 30 30")).statusCode(412);
    }

    @DisplayName("A proposal does not replace what somebody wrote since")
    @Test
    void staleProposal() {
        edit(organization, house, "0", Map.of("name_fr", "Maison Vieille")).statusCode(200);
        edit(ann, house, version(house), Map.of("name_fr", "Maison Claire")).statusCode(200);
        String proposal = accounts.as(ann).get("/api/v1/edit/proposals").path("proposals[0].id");
        accounts.as(ann)
                .contentType("application/json")
                .body("{\"decision\": \"accept\"}")
                .post("/api/v1/edit/proposals/" + proposal)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/proposal-stale"));
        assertThat(RestAssured.get("/api/v1/services/" + house).<String>path("name.text"))
                .isEqualTo("Maison Claire");
    }

    @DisplayName("Nobody fills the desk of those who decide")
    @Test
    void manyProposals() {
        for (int i = 0; i < 50; i++) {
            propose(i).statusCode(200);
        }
        propose(50).statusCode(409).body("type", equalTo("/problems/too-many-proposals"));
    }

    private ValidatableResponse propose(int i) {
        return accounts.as(organization)
                .contentType("application/json")
                .body(Map.of("cells", Map.of("name_fr", "Antenne " + i, "areas", "Jette")))
                .post(RECORDS)
                .then();
    }

    static Stream<Arguments> heavyCells() {
        return Stream.of(
                Arguments.of("description_fr", "<" + " ".repeat(60_000)),
                Arguments.of("street", "a ".repeat(16_000)),
                Arguments.of("website", "http://" + "a.".repeat(400)),
                Arguments.of("phones", "02 500 10 10 | ".repeat(4_000)),
                Arguments.of("name_fr", "Maison \u202Egnp.exe"),
                Arguments.of("name_fr", "Maison\nClaire"),
                Arguments.of("name_fr", "\u200B\u200B"));
    }

    @DisplayName("What is too long, hidden or nothing at all is refused before it is read")
    @ParameterizedTest(name = "{0}")
    @MethodSource("heavyCells")
    void heavy(String column, String text) {
        edit(ann, house, "0", Map.of(column, text)).statusCode(422).body("findings.severity", hasItem("error"));
        assertThat(version(house)).isEqualTo("0");
    }
}
