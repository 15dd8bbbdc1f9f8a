package brussels.repere.rest.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.Role;
import brussels.repere.directory.ServiceArea;
import brussels.repere.directory.taxonomy.TaxonomyTerm;
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
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Refuges stay what they are: whoever has not that very right sees no address, in no form, history, proposal, conflict or list. */
@ApplicationTest
@DisplayName("Editing a record with a confidential address")
class EditingConfidentialityIT {

    private static final String RECORD = "/api/v1/edit/records/{id}";
    private static final String STREET = "Rue Gallait";
    private static final String NUMBER = "77";
    private static final String LATER_NUMBER = "78";
    private static final ServiceArea REGION = ServiceArea.of(new TerritoryKey(Level.COMMUNE, "21015"));

    @Inject
    TestRecords records;

    @Inject
    TestAccounts accounts;

    @Inject
    TestEdits edits;

    private TestAccounts.Person regional;
    private TestAccounts.Person trusted;

    @BeforeEach
    void add() {
        records.add(house("refuge").categories(TaxonomyTerm.REFUGE).confidential(), house("house"));
        regional = accounts.add("Ann", Grant.of(Role.REGIONAL_EDITOR));
        trusted = accounts.add("Zoé", Grant.of(Role.REGIONAL_EDITOR), Grant.of(Role.CONFIDENTIAL_ADDRESSES));
    }

    private static DirectoryEntryBuilder house(String id) {
        return DirectoryEntryBuilder.entry(id)
                .named("Maison " + id, null)
                .at(STREET, NUMBER, "1030", 50.8653, 4.3723)
                .phone("02 500 10 10")
                .description("Sonnez au 77 de la rue Gallait, à Schaerbeek.")
                .website("https://maison-gallait.example")
                .area(REGION);
    }

    @AfterEach
    void clear() {
        edits.forgetAll();
        records.removeAll();
        accounts.removeAll();
    }

    private RequestSpecification as(TestAccounts.Person person, UUID id) {
        return accounts.as(person).pathParam("id", id);
    }

    private Response edit(TestAccounts.Person person, UUID id, Map<String, String> cells) {
        return as(person, id)
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body(Map.of("cells", cells))
                .patch(RECORD);
    }

    private static void holdsNoAddress(Response answer) {
        assertThat(answer.asString())
                .doesNotContainIgnoringCase("gallait")
                .doesNotContain("\"77\"", "\"78\"", "50.86", "4.37");
    }

    @DisplayName("Without the right nothing tells the address, whoever changed it, and it cannot be changed")
    @Test
    void hidden() {
        UUID id = edits.serviceOf("refuge");
        edit(trusted, id, Map.of("number", LATER_NUMBER)).then().statusCode(200).body("applied", contains("location"));
        Response form = as(regional, id).get(RECORD);
        form.then()
                .statusCode(200)
                .body("facts.find { it.field == 'location' }.hidden", equalTo(true))
                .body("facts.find { it.field == 'location' }.may", equalTo("refused"));
        assertThat(form.jsonPath().getString("facts.find { it.field == 'location' }.cells"))
                .isNull();
        Stream.of(
                        form,
                        as(regional, id).get(RECORD + "/history"),
                        accounts.as(regional).get("/api/v1/edit/proposals"),
                        accounts.as(regional).get("/api/v1/edit/records?q=refuge"),
                        edit(regional, id, Map.of("number", "99")),
                        as(regional, id)
                                .contentType("application/json")
                                .body(Map.of("cells", Map.of("phones", "02 500 20 20")))
                                .post(RECORD + "/preview"))
                .forEach(EditingConfidentialityIT::holdsNoAddress);
        assertThat(edit(regional, id, Map.of("number", "99")).statusCode()).isEqualTo(403);
        assertThat(edit(regional, id, Map.of("confidential", "no")).statusCode())
                .isEqualTo(403);
        assertThat(edit(regional, id, Map.of("description_fr", "Autre chose")).statusCode())
                .as("a text of which one sees less than there is")
                .isEqualTo(403);
        assertThat(accounts.as(regional)
                        .get("/api/v1/edit/records?q=gallait")
                        .jsonPath()
                        .getList("records.name.fr"))
                .contains("Maison house")
                .doesNotContain("Maison refuge");
        assertThat(as(trusted, id).get(RECORD).asString()).contains(STREET, LATER_NUMBER);
        assertThat(as(trusted, id).get(RECORD + "/history").asString()).contains("\"77\"", "\"78\"");
    }

    @DisplayName("Its other facts are edited as those of any record")
    @Test
    void otherFacts() {
        UUID id = edits.serviceOf("refuge");
        edit(regional, id, Map.of("phones", "02 500 20 20"))
                .then()
                .statusCode(200)
                .body("applied", contains("phones"));
        Response told = RestAssured.get("/api/v1/services/" + id);
        assertThat(told.jsonPath().getString("atLocations[0].phones[0]")).isEqualTo("02 500 20 20");
        holdsNoAddress(told);
        assertThat(as(trusted, id).get(RECORD).asString())
                .as("the address is still there")
                .contains(STREET);
    }

    @DisplayName("A house that becomes a refuge has another id and no address from then on")
    @Test
    void becomesRefuge() {
        UUID id = edits.serviceOf("house");
        String after = edit(regional, id, Map.of("categories", TaxonomyTerm.REFUGE))
                .then()
                .statusCode(200)
                .extract()
                .path("id");
        assertThat(after).isNotEqualTo(id.toString());
        RestAssured.get("/api/v1/services/" + id).then().statusCode(404);
        Response told = RestAssured.get("/api/v1/services/" + after);
        assertThat(told.statusCode()).isEqualTo(200);
        holdsNoAddress(told);
        holdsNoAddress(as(regional, UUID.fromString(after)).get(RECORD));
        holdsNoAddress(as(regional, UUID.fromString(after)).get(RECORD + "/history"));
    }
}
