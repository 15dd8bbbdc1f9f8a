package brussels.repere.rest.confirmations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.Role;
import brussels.repere.directory.ServiceArea;
import brussels.repere.directory.confirmations.ConfirmationLinks;
import brussels.repere.directory.confirmations.ConfirmationRequest;
import brussels.repere.directory.confirmations.ConfirmationStore;
import brussels.repere.directory.facts.RecordKey;
import brussels.repere.directory.mailing.MailRefusals;
import brussels.repere.directory.taxonomy.TaxonomyTerm;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.DirectoryEntryBuilder;
import brussels.repere.testing.TestAccounts;
import brussels.repere.testing.TestEdits;
import brussels.repere.testing.TestRecords;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever holds a link answers for one organisation with all its antennas, and for nothing else. */
@ApplicationTest
@DisplayName("Is this still true?")
class ConfirmationIT {

    private static final String CONFIRMATION = "/api/v1/confirmation";
    private static final String PHONE = "02 345 67 80";
    private static final ServiceArea UCCLE = ServiceArea.of(new TerritoryKey(Level.COMMUNE, "21016"));

    @Inject
    TestRecords records;

    @Inject
    TestAccounts accounts;

    @Inject
    TestEdits edits;

    @Inject
    ConfirmationStore requests;

    @Inject
    ConfirmationLinks links;

    @Inject
    MailRefusals mails;

    private ConfirmationRequest request;
    private String token;

    @BeforeEach
    void add() {
        records.add(
                antenna("mill", "Le Moulin"),
                antenna("mill-1", "Le Moulin - Antenne Nord").description("Un lieu calme"),
                antenna("mill-2", "Le Moulin - Antenne Sud"),
                antenna("mill-3", "Le Moulin - Refuge")
                        .categories(TaxonomyTerm.REFUGE)
                        .confidential(),
                antenna("other", "La Scierie").phone("02 345 67 99"));
        request = requests.create(key("mill-1"), Instant.now().plusSeconds(3600), null, null)
                .orElseThrow();
        token = links.tokenOf(request.id());
    }

    private static DirectoryEntryBuilder antenna(String id, String name) {
        return DirectoryEntryBuilder.entry(id)
                .named(name, null)
                .at("Rue Gallait", "77", "1030", 50.8653, 4.3723)
                .phone(PHONE)
                .website("https://moulin.example")
                .hours("lundi 9h-12h")
                .verified("2017-02")
                .area(UCCLE);
    }

    @AfterEach
    void clear() {
        edits.forgetAll();
        records.removeAll();
        accounts.removeAll();
    }

    private static RecordKey key(String id) {
        return new RecordKey(DirectoryEntryBuilder.SOURCE, id);
    }

    private RequestSpecification holder() {
        return RestAssured.given().header(LinkGate.HEADER, token).contentType("application/json");
    }

    private JsonPath asked() {
        Response answer = holder().get(CONFIRMATION);
        answer.then().statusCode(200).header("Cache-Control", "no-store");
        return answer.jsonPath();
    }

    private record Fact(String field, String said, Map<String, String> cells) {}

    private record Answered(String id, String version, List<Fact> facts, Boolean gone) {

        Answered asGone() {
            return new Answered(id, version, List.of(), true);
        }
    }

    private static Fact fact(String field, String said) {
        return new Fact(field, said, null);
    }

    private static Fact correct(String field, Map<String, String> cells) {
        return new Fact(field, "correct", cells);
    }

    private Answered record(JsonPath asked, String id, Fact... facts) {
        String service = edits.serviceOf(id).toString();
        String version = asked.getString("records.find { it.id == '" + service + "' }.version");
        return new Answered(service, version, List.of(facts), null);
    }

    private Response answer(Answered... said) {
        return holder().body(Map.of("records", List.of(said))).post(CONFIRMATION);
    }

    private Answered[] allRight(JsonPath asked) {
        Answered[] said = new Answered[asked.getList("records").size()];
        for (int i = 0; i < said.length; i++) {
            List<String> fields = asked.getList("records[" + i + "].facts.fact.field");
            said[i] = new Answered(
                    asked.getString("records[" + i + "].id"),
                    asked.getString("records[" + i + "].version"),
                    fields.stream().map(field -> fact(field, "yes")).toList(),
                    null);
        }
        return said;
    }

    private RequestSpecification editor() {
        return accounts.signedIn(Grant.of(Role.REGIONAL_EDITOR)).contentType("application/json");
    }

    private List<String> phones(String id) {
        return RestAssured.get("/api/v1/services/" + edits.serviceOf(id))
                .jsonPath()
                .getList("atLocations[0].phones");
    }

    @DisplayName("The organisation is asked with all its antennas, what is due first, and never a confidential address")
    @Test
    void asks() {
        Response answer = holder().get(CONFIRMATION);
        answer.then()
                .body("state", equalTo("open"))
                .body("name.fr", equalTo("Le Moulin"))
                .body(
                        "records.name.fr",
                        contains(
                                "Le Moulin",
                                "Le Moulin - Antenne Nord",
                                "Le Moulin - Antenne Sud",
                                "Le Moulin - Refuge"))
                .body("records[0].facts.fact.field", hasItem("location"))
                .body("records[0].facts[0].fact.field", equalTo("phones"))
                .body("records[0].facts[0].fact.due", equalTo(true))
                .body("records[0].missing.fact.field", contains("email"))
                .body("records[3].facts.fact.field.findAll { it == 'location' }", empty());
        assertThat(answer.jsonPath().getString("records[3]")).doesNotContain("Gallait", "50.86");
    }

    @DisplayName(
            "Who says that all is right renews each fact of four records in one answer, by link, and each record has one line in the log")
    @Test
    void allRight() {
        answer(allRight(asked())).then().statusCode(200).body("state", equalTo("answered"));
        JsonPath after = asked();
        assertThat(after.getList("records.facts.flatten().answer.became", String.class))
                .containsOnly("confirmed");
        assertThat(after.getList("records.facts.flatten().fact.due", Boolean.class))
                .containsOnly(false);
        editor().get("/api/v1/edit/records/" + edits.serviceOf("mill-2") + "/history")
                .then()
                .body("changes.kind.unique()", contains("confirmed"))
                .body("changes.by.role.unique()", contains("respondent"));
        assertThat(edits.countAudited(request.id(), "confirm", "done")).isEqualTo(4);
    }

    @DisplayName(
            "A telephone changes at once, a name waits with all other proposals, and what is no longer so is taken out")
    @Test
    void corrections() {
        JsonPath asked = asked();
        answer(record(
                        asked,
                        "mill-1",
                        correct("phones", Map.of("phones", "02 345 67 81")),
                        correct("name", Map.of("name_fr", "Le Moulin - Antenne de l’Est")),
                        fact("website", "no-longer"),
                        fact("hours", "unknown")))
                .then()
                .statusCode(200)
                .body("state", equalTo("partly-answered"))
                .body("records[1].facts.find { it.fact.field == 'phones' }.answer.became", equalTo("applied"))
                .body("records[1].facts.find { it.fact.field == 'name' }.answer.became", equalTo("proposed"))
                .body(
                        "records[1].facts.find { it.fact.field == 'name' }.proposed[0].value",
                        equalTo("Le Moulin - Antenne de l’Est"))
                .body("records[1].facts.find { it.fact.field == 'hours' }.answer.became", equalTo("nothing"))
                .body("records[1].facts.find { it.fact.field == 'hours' }.fact.due", equalTo(true));
        assertThat(phones("mill-1")).containsExactly("02 345 67 81");
        assertThat(phones("mill-2")).containsExactly(PHONE);
        JsonPath proposals = editor().get("/api/v1/edit/proposals").jsonPath();
        assertThat(proposals.getString("proposals[0].by.role")).isEqualTo("respondent");
        editor().body(Map.of("decision", "accept"))
                .post("/api/v1/edit/proposals/" + proposals.getString("proposals[0].id"))
                .then()
                .statusCode(200);
        assertThat(asked().getString("records.find { it.id == '" + edits.serviceOf("mill-1") + "' }.name.fr"))
                .isEqualTo("Le Moulin - Antenne de l’Est");
    }

    @DisplayName(
            "A service that exists no longer waits to be closed, and who then answers for its facts takes that back")
    @Test
    void gone() {
        JsonPath asked = asked();
        Answered gone = record(asked, "mill-2").asGone();
        answer(gone).then().statusCode(200).body("records[2].gone.became", equalTo("proposed"));
        answer(gone).then().statusCode(200);
        editor().get("/api/v1/edit/proposals").then().body("proposals.kind", contains("closed"));
        answer(record(asked, "mill-2", fact("phones", "yes")))
                .then()
                .statusCode(200)
                .body("records[2].gone", nullValue());
        editor().get("/api/v1/edit/proposals").then().body("proposals", empty());
    }

    @DisplayName("The same answer once more changes nothing, also after what it proposed was declined")
    @Test
    void replay() {
        JsonPath asked = asked();
        Answered said = record(
                asked,
                "mill-1",
                correct("phones", Map.of("phones", "02 345 67 81")),
                correct("name", Map.of("name_fr", "Autre")),
                fact("hours", "yes"));
        answer(said).then().statusCode(200);
        JsonPath before = history("mill-1");
        answer(said).then().statusCode(200);
        assertThat(history("mill-1").getList("changes")).hasSameSizeAs(before.getList("changes"));
        JsonPath proposals = editor().get("/api/v1/edit/proposals").jsonPath();
        assertThat(proposals.getList("proposals")).hasSize(1);
        editor().body(Map.of("decision", "decline"))
                .post("/api/v1/edit/proposals/" + proposals.getString("proposals[0].id"))
                .then()
                .statusCode(200);
        edit("mill-1", Map.of("phones", "02 345 67 90"));
        answer(said).then().statusCode(200);
        editor().get("/api/v1/edit/proposals").then().body("proposals", empty());
        assertThat(phones("mill-1")).containsExactly("02 345 67 90");
    }

    private JsonPath history(String id) {
        return editor().get("/api/v1/edit/records/" + edits.serviceOf(id) + "/history")
                .jsonPath();
    }

    private void edit(String id, Map<String, String> cells) {
        String record = "/api/v1/edit/records/" + edits.serviceOf(id);
        editor().header("If-Match", editor().get(record).header("ETag"))
                .body(Map.of("cells", cells))
                .patch(record)
                .then()
                .statusCode(200);
    }

    @DisplayName(
            "What somebody changed meanwhile is neither confirmed nor overwritten: both values are told, no name, and nothing is stored")
    @ParameterizedTest
    @ValueSource(strings = {"yes", "correct"})
    void meanwhile(String said) {
        JsonPath asked = asked();
        edit("mill-1", Map.of("phones", "02 345 67 90"));
        Fact phone = said.equals("yes") ? fact("phones", "yes") : correct("phones", Map.of("phones", "02 345 67 81"));
        Response answer = answer(
                record(asked, "mill-2", fact("phones", "yes")), record(asked, "mill-1", phone, fact("hours", "yes")));
        answer.then()
                .statusCode(412)
                .body("records", hasSize(1))
                .body("records[0].record", equalTo(edits.serviceOf("mill-1").toString()))
                .body("records[0].conflicts[0].field", equalTo("phones"))
                .body("records[0].conflicts[0].theirs[0].value", equalTo("02 345 67 90"))
                .body("records[0].conflicts[0].yours[0].value", equalTo(said.equals("yes") ? PHONE : "02 345 67 81"))
                .body("records[0].conflicts[0].by.role", equalTo("regional-editor"))
                .body("records[0].conflicts[0].by.name", nullValue());
        assertThat(phones("mill-1")).containsExactly("02 345 67 90");
        assertThat(history("mill-2").getList("changes")).isEmpty();
        assertThat(asked().getString("state")).isEqualTo("open");
    }

    @DisplayName("What is not understood is told by record and field, and nothing is stored")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "phones: <script>alert(1)</script>",
                "phones: 02 500",
                "email: nobody",
                "website: javascript:alert(1)",
                "hours_fr: lundi 25h",
                "name_fr: A\r\nBcc: b@example.org"
            })
    void notUnderstood(String cell) {
        String column = cell.substring(0, cell.indexOf(':'));
        String field = column.replaceFirst("_fr$", "");
        JsonPath asked = asked();
        answer(
                        record(asked, "mill-2", fact("phones", "yes")),
                        record(asked, "mill-1", correct(field, Map.of(column, cell.substring(cell.indexOf(':') + 2)))))
                .then()
                .statusCode(422)
                .body("records[0].record", equalTo(edits.serviceOf("mill-1").toString()))
                .body("records[0].findings[0].field", equalTo(field));
        assertThat(history("mill-2").getList("changes")).isEmpty();
    }

    @DisplayName("A link that nobody made, or of which a letter differs, opens nothing and is told so")
    @Test
    void forged() {
        Stream.of(
                        token.substring(0, 64) + (token.endsWith("A") ? "E" : "A"),
                        links.tokenOf(UUID.randomUUID()),
                        "rubbish",
                        "")
                .forEach(other -> RestAssured.given()
                        .header(LinkGate.HEADER, other)
                        .get(CONFIRMATION)
                        .then()
                        .statusCode(404)
                        .body("type", equalTo("/problems/unknown-confirmation")));
        RestAssured.get(CONFIRMATION).then().statusCode(404);
    }

    @DisplayName("A link that is over, or was taken back, reads and changes nothing, and the log says so")
    @Test
    void over() {
        ConfirmationRequest old = requests.create(key("mill"), Instant.now().minusSeconds(1), null, null)
                .orElseThrow();
        JsonPath asked = asked();
        requests.revoke(request.id());
        answer(record(asked, "mill", fact("phones", "yes")))
                .then()
                .statusCode(410)
                .body("type", equalTo("/problems/confirmation-revoked"));
        token = links.tokenOf(old.id());
        holder().get(CONFIRMATION).then().statusCode(410).body("type", equalTo("/problems/confirmation-expired"));
        answer(record(asked, "mill", fact("phones", "yes"))).then().statusCode(410);
        assertThat(history("mill").getList("changes")).isEmpty();
        assertThat(edits.countAudited(old.id(), "confirmation-link", "refused")).isEqualTo(1);
        assertThat(edits.countAudited(request.id(), "confirmation-link", "refused"))
                .isEqualTo(1);
    }

    @DisplayName("The link of an organisation answers for no other, and nothing of such an answer is stored")
    @Test
    void otherOrganisation() {
        JsonPath asked = asked();
        Answered other = new Answered(
                edits.serviceOf("other").toString(),
                "0",
                List.of(correct("phones", Map.of("phones", "02 345 67 81"))),
                null);
        answer(record(asked, "mill", fact("phones", "yes")), other).then().statusCode(404);
        holder().body(Map.of("id", edits.serviceOf("other"), "cells", Map.of("phones", "02 345 67 81")))
                .post(CONFIRMATION + "/preview")
                .then()
                .statusCode(404);
        holder().body(Map.of("id", edits.serviceOf("other")))
                .post(CONFIRMATION + "/unlisting")
                .then()
                .statusCode(404);
        assertThat(phones("other")).containsExactly("02 345 67 99");
        assertThat(history("mill").getList("changes")).isEmpty();
        assertThat(edits.countAudited(request.id(), "confirmation-link", "refused"))
                .as("one line an hour")
                .isEqualTo(1);
    }

    @DisplayName("A link opens nothing that wants an account, and no account has its role")
    @Test
    void noAccount() {
        String record = "/api/v1/edit/records/" + edits.serviceOf("mill");
        Stream.of(record, record + "/history", "/api/v1/edit/proposals", "/api/v1/audit", "/api/v1/accounts")
                .forEach(path -> holder().get(path).then().statusCode(401));
        holder().post(record + "/closure").then().statusCode(401);
        accounts.signedIn(Grant.of(Role.ADMINISTRATOR))
                .contentType("application/json")
                .body(Map.of(
                        "login",
                        UUID.randomUUID() + "@accounts.test",
                        "name",
                        "P",
                        "language",
                        "fr",
                        "grants",
                        List.of(Map.of("role", "respondent", "scope", "test/mill"))))
                .post("/api/v1/accounts")
                .then()
                .statusCode(400);
    }

    @DisplayName("A confidential address is neither seen nor guessed nor changed by a link")
    @Test
    void confidential() {
        JsonPath asked = asked();
        Response answer = answer(record(asked, "mill-3", correct("location", Map.of("number", "77"))));
        answer.then().statusCode(403).body("detail", startsWith("Ce lien ne permet pas"));
        assertThat(edits.countAudited(request.id(), "confirmation-link", "refused"))
                .isEqualTo(1);
        answer(record(asked, "mill-3", fact("location", "yes"))).then().statusCode(403);
        Response preview = holder().body(Map.of("id", edits.serviceOf("mill-3"), "cells", Map.of("phones", PHONE)))
                .post(CONFIRMATION + "/preview");
        Stream.of(answer, preview).forEach(each -> assertThat(each.asString()).doesNotContain("Gallait", "50.86"));
    }

    @DisplayName("Who asks not to be listed waits for a person: nothing is erased, and one line in the log says so")
    @Test
    void unlisting() {
        UUID service = edits.serviceOf("mill-2");
        holder().body(Map.of("id", service))
                .post(CONFIRMATION + "/unlisting")
                .then()
                .statusCode(200)
                .body("records[2].unlistingAsked", equalTo(true));
        holder().body(Map.of("id", service))
                .post(CONFIRMATION + "/unlisting")
                .then()
                .statusCode(200);
        assertThat(phones("mill-2")).isNotEmpty();
        assertThat(edits.countAudited(request.id(), "unlisting-asked", "done")).isEqualTo(1);
        accounts.signedIn(Grant.of(Role.HELPDESK))
                .get("/api/v1/personal-data/unlistings")
                .then()
                .statusCode(403);
        JsonPath waiting = editor().get("/api/v1/personal-data/unlistings").jsonPath();
        assertThat(waiting.getList("unlistings.service")).containsExactly(service.toString());
        editor().delete("/api/v1/personal-data/unlistings/" + waiting.getString("unlistings[0].id"))
                .then()
                .statusCode(200);
        editor().get("/api/v1/personal-data/unlistings").then().body("unlistings", empty());
    }

    @DisplayName("Who wants no more mails gets none at once: a hash of each address is kept")
    @Test
    void mailRefused() {
        records.add(antenna("mill", "Le Moulin").email("Info@Moulin.example; autre@moulin.example"));
        holder().post(CONFIRMATION + "/mail-refusal").then().statusCode(200).body("refused", equalTo(true));
        assertThat(edits.countAudited(request.id(), "mail-refused", "done")).isEqualTo(1);
        assertThat(mails.withdraw("info@moulin.example")).isTrue();
        assertThat(mails.withdraw("autre@moulin.example")).isTrue();
        assertThat(mails.withdraw("other@moulin.example")).isFalse();
    }

    @DisplayName("Another site cannot answer in the name of who holds a link")
    @Test
    void otherSite() {
        holder().header("Origin", "https://elsewhere.example")
                .body(Map.of("records", List.of(allRight(asked()))))
                .post(CONFIRMATION)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/foreign-origin"));
    }

    @DisplayName("What is said twice, without cells, or of nothing is refused by name")
    @Test
    void malformed() {
        JsonPath asked = asked();
        answer(record(asked, "mill", fact("phones", "correct"))).then().statusCode(400);
        answer(record(asked, "mill", fact("phones", "yes"), fact("phones", "unknown")))
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("records.facts.field"));
        answer(record(asked, "mill", fact("owner", "yes"))).then().statusCode(400);
        answer(record(asked, "mill", correct("phones", Map.of("email", "a@example.org"))))
                .then()
                .statusCode(400);
        holder().body(Map.of("records", List.of())).post(CONFIRMATION).then().statusCode(400);
        holder().body(Map.of("token", "x")).post(CONFIRMATION).then().statusCode(400);
    }

    @DisplayName("One link answers only so often: then it is told when to come back, and others answer as before")
    @Test
    void tooOften() {
        JsonPath asked = asked();
        for (int i = 0; i < 59; i++) {
            // What is wrong counts too, and is soon answered.
            answer().then().statusCode(400);
        }
        answer(record(asked, "mill", fact("hours", "unknown"))).then().statusCode(200);
        answer(record(asked(), "mill", fact("hours", "unknown"))).then().statusCode(429);
        ConfirmationRequest other = requests.create(key("other"), Instant.now().plusSeconds(60), null, null)
                .orElseThrow();
        token = links.tokenOf(other.id());
        answer(record(asked(), "other", fact("phones", "yes"))).then().statusCode(200);
    }

    @DisplayName("Whoever may change a whole record makes a link for its organisation, and takes it back")
    @Test
    void byHand() {
        String path = "/api/v1/edit/confirmation-links";
        Map<String, Object> record = Map.of("record", edits.serviceOf("mill-2"));
        TestAccounts.Person ann = accounts.add("Ann", Grant.of(Role.REGIONAL_EDITOR));
        JsonPath link = accounts.as(ann)
                .contentType("application/json")
                .body(record)
                .post(path)
                .jsonPath();
        assertThat(link.getString("url.fr")).contains("/confirmer#").doesNotContain("?");
        assertThat(link.getList("records")).hasSize(4);
        token = link.getString("url.nl").replaceFirst(".*#", "");
        holder().get(CONFIRMATION).then().statusCode(200).body("records", hasSize(4));
        for (Grant grant : List.of(
                Grant.of(Role.HELPDESK),
                new Grant(Role.ORGANIZATION_EDITOR, Grant.recordScope(DirectoryEntryBuilder.SOURCE, "mill-2")),
                new Grant(Role.BASSIN_EDITOR, "N"))) {
            accounts.signedIn(grant)
                    .contentType("application/json")
                    .body(record)
                    .post(path)
                    .then()
                    .statusCode(403);
        }
        String revoked = "/api/v1/edit/confirmation-links/" + link.getString("id");
        editor().delete(revoked).then().statusCode(403);
        accounts.as(ann).delete(revoked).then().statusCode(200);
        holder().get(CONFIRMATION).then().statusCode(410);
        assertThat(edits.countAudited(ann.id(), "confirmation-link-made", "done"))
                .isEqualTo(1);
    }

    @DisplayName("Room that is said to be as it was is of today")
    @Test
    void room() {
        edit("mill", Map.of("availability", "full", "availability_on", "2026-10-01"));
        JsonPath asked = asked();
        answer(record(asked, "mill", fact("availability", "yes")))
                .then()
                .statusCode(200)
                .body("records[0].facts.find { it.fact.field == 'availability' }.fact.due", equalTo(false))
                .body("records[0].facts.find { it.fact.field == 'availability' }.answer.became", equalTo("confirmed"));
    }

    @DisplayName("What is shown while somebody types is what will be stored, and says what waits")
    @Test
    void preview() {
        holder().body(Map.of(
                        "id",
                        edits.serviceOf("mill"),
                        "cells",
                        Map.of("hours_fr", "mardi 14h-16h", "name_fr", "Autre")))
                .post(CONFIRMATION + "/preview?lang=fr")
                .then()
                .statusCode(200)
                .body("changes.field", containsInAnyOrder("name", "hours"))
                .body("changes.find { it.field == 'name' }.may", equalTo("proposed"))
                .body("understood.hours[0].hours[0]", startsWith("mardi"));
    }
}
