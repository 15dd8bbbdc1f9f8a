package brussels.repere.rest.reports;

import static brussels.repere.testing.DirectoryEntryBuilder.entry;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import brussels.repere.directory.ServiceArea;
import brussels.repere.directory.reports.ForwardTarget;
import brussels.repere.directory.reports.ReportOutcome;
import brussels.repere.directory.reports.ReportState;
import brussels.repere.directory.reports.ReportStore;
import brussels.repere.directory.taxonomy.TaxonomyTerm;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.OperatorProfile;
import brussels.repere.testing.TestEdits;
import brussels.repere.testing.TestRecords;
import brussels.repere.testing.TestReports;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people say is right instead, and the code by which they look what became of it. */
@ApplicationTest
@TestProfile(OperatorProfile.class)
@DisplayName("A report")
class ReportedFactsIT {

    private static final AtomicInteger SENDERS = new AtomicInteger();

    @Inject
    TestRecords records;

    @Inject
    TestEdits edits;

    @Inject
    TestReports kept;

    @Inject
    ReportStore reports;

    private UUID house;
    private UUID refuge;

    @BeforeEach
    void add() {
        ServiceArea jette = ServiceArea.of(new TerritoryKey(Level.COMMUNE, "21010"));
        records.add(
                entry("house")
                        .named("Maison Ouverte", null)
                        .phone("02 500 10 10")
                        .area(jette),
                entry("refuge")
                        .named("Maison Discrète", null)
                        .categories(TaxonomyTerm.REFUGE)
                        .at("Rue Gallait", "77", "1030", 50.8653, 4.3723)
                        .confidential()
                        .area(jette));
        house = edits.serviceOf("house");
        refuge = edits.serviceOf("refuge");
    }

    @AfterEach
    void clear() {
        kept.removeAll();
        records.removeAll();
    }

    private static String newSender() {
        int next = SENDERS.incrementAndGet();
        return "10.77." + next / 250 + "." + (next % 250 + 1);
    }

    private static Response send(String sender, UUID service, String path, Map<String, ?> body) {
        return given().header("X-Forwarded-For", sender)
                .contentType("application/json")
                .body(body)
                .post("/api/v1/services/" + service + "/reports" + path);
    }

    private static Map<String, Object> fact(String code, Map<String, String> cells) {
        return Map.of("code", code, "cells", cells);
    }

    private static ValidatableResponse lookUp(String sender, String code) {
        return given().header("X-Forwarded-For", sender)
                .contentType("application/json")
                .body(Map.of("code", code))
                .post("/api/v1/reports/lookup")
                .then();
    }

    @DisplayName("gives a code that tells what becomes of it, and the same report from the same place gets none")
    @Test
    void code() {
        String sender = newSender();
        Response sent = send(sender, house, "", fact("phone", Map.of("phones", "02 500 20 20")));
        assertThat(sent.statusCode()).as(sent.asString()).isEqualTo(201);
        String code = sent.path("lookupCode");
        UUID id = UUID.fromString(sent.path("id"));
        assertThat(kept.read(id, "encode(code_hash, 'escape')")).doesNotContain(code.replace("-", ""));
        send(sender, house, "", fact("phone", Map.of("phones", "02 500 20 20")))
                .then()
                .statusCode(200)
                .body("alreadyReported", equalTo(true))
                .body("lookupCode", nullValue());

        lookUp(sender, code.toLowerCase().replace('-', ' '))
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("serviceId", equalTo(house.toString()))
                .body("state", equalTo("open"))
                .body("madeOn", equalTo(reports.today().toString()))
                .body("forwardedTo", nullValue());
        reports.forward(id, ForwardTarget.source);
        lookUp(sender, code).body("state", equalTo("open")).body("forwardedTo", equalTo("source"));
        reports.settle(id, ReportOutcome.corrected);
        lookUp(sender, code)
                .body("state", equalTo("settled"))
                .body("outcome", equalTo("corrected"))
                .body("listed", equalTo(true))
                .body("forwardedTo", equalTo("source"))
                .body(not(containsString("500 20 20")));
        records.close("house", reports.today());
        lookUp(sender, code).body("listed", equalTo(false));
        records.remove("source_id = 'house'");
        lookUp(sender, code).statusCode(404).body("type", equalTo("/problems/unknown-report-code"));
    }

    @DisplayName("is not found by guessing, in words")
    @Test
    void guessing() {
        String sender = newSender();
        lookUp(sender, "7KQ29-FHM3R-TV8").statusCode(400).body("detail", containsString("14 lettres"));
        lookUp(sender, "x".repeat(2_000)).statusCode(400);
        lookUp(sender, "<script>").statusCode(400).body(not(containsString("script")));
        lookUp(sender, " ").statusCode(400).body("errors[0].code", equalTo("MISSING"));
        String code = send(newSender(), house, "", Map.of("code", "hours")).path("lookupCode");
        given().header("Origin", "https://elsewhere.example")
                .contentType("application/json")
                .body(Map.of("code", code))
                .post("/api/v1/reports/lookup")
                .then()
                .statusCode(403);
        int refused = 0;
        for (int i = 0; i < 70; i++) {
            refused += lookUp(sender, code).extract().statusCode() == 429 ? 1 : 0;
        }
        assertThat(refused).isEqualTo(10);
        lookUp(newSender(), code).statusCode(200);
    }

    @DisplayName("holds what is right instead, as it is understood")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "phone | phones | 025002020 | understood.phones[0] | 02 500 20 20",
                "hours | hours_fr | lundi et mardi de 9h à 12h | understood.hours[0].openingHours | Mo,Tu 09:00-12:00; PH unknown",
                "hours | hours_nl | maandag van 9u tot 17u | understood.hours[0].openingHours | Mo 09:00-17:00; PH unknown"
            })
    void understood(String code, String column, String typed, String path, String expected) {
        send(newSender(), house, "/reading", fact(code, Map.of(column, typed)))
                .then()
                .statusCode(200)
                .body(path, equalTo(expected))
                .body("findings", empty());
        String id =
                send(newSender(), house, "", fact(code, Map.of(column, typed))).path("id");
        assertThat(kept.read(UUID.fromString(id), "cells")).contains(column, typed);
    }

    @DisplayName("says at once what of it cannot be read, and nothing is kept")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "phone | phones | appelez Marie",
                "phone | phones | Marie Dupont 02 500 20 20",
                "phone | phones | 12",
                "hours | hours_fr | demandez à la voisine",
                "hours | hours_fr | lundi de 9h à 25h",
                "hours | hours_fr | lundi de 9h à 12h, Marie 0475 12 34 56",
                "hours | hours_fr | <script>alert(1)</script>",
                "address | street | Rue qui n’existe pas",
                "other | website | javascript:alert(1)",
                "other | website | https://a.example/<script>",
                "other | email | pas une adresse",
                "other | email | a@example.be, b@example.be"
            })
    void unreadable(String code, String column, String typed) {
        Map<String, Object> body = fact(code, Map.of(column, typed));
        send(newSender(), house, "/reading", body).then().statusCode(200).body("findings.severity", hasItem("error"));
        send(newSender(), house, "", body)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/invalid-cells"))
                .body("findings.severity", hasItem("error"));
        assertThat(reports.list(ReportState.open, 1, 10).total()).isZero();
    }

    @DisplayName("takes an address that the register of addresses has, and no other")
    @Test
    void address() {
        send(
                        newSender(),
                        house,
                        "/reading",
                        fact("address", Map.of("street", "Rue Gallait", "number", "78", "postcode", "1030")))
                .then()
                .statusCode(200)
                .body("findings.findAll { it.severity == 'error' }", empty())
                .body("findings.text", hasItem(containsString("Rue Gallait 78")));
        for (Map<String, String> part : List.of(
                Map.of("number", "78", "postcode", "1030"),
                Map.of("street", "Rue Gallait", "postcode", "1030"),
                Map.of("street", "Rue Gallait", "number", "78"),
                Map.of("street", "Rue Gallait", "number", "chez Marie", "postcode", "1030"),
                Map.of("street", "Rue Gallait", "number", "78", "postcode", "9999"))) {
            send(newSender(), house, "", fact("address", part)).then().statusCode(422);
        }
    }

    @DisplayName("refuses long values, line breaks, unknown columns and those of another code")
    @Test
    void attacks() {
        for (String typed :
                new String[] {"0".repeat(2_000), "02 500 20 20\r\nBcc: x", "02 500\u202E 20 20", "\u0000"}) {
            assertThat(send(newSender(), house, "", fact("phone", Map.of("phones", typed)))
                            .statusCode())
                    .as(typed)
                    .isIn(400, 422);
        }
        for (Map<String, String> cells : List.of(
                Map.of("email", "a@b.be"),
                Map.of("name_fr", "Autre"),
                Map.of("confidential", "no"),
                Map.of("x", "y"))) {
            send(newSender(), house, "", fact("phone", cells))
                    .then()
                    .statusCode(400)
                    .body("errors.parameter", hasItem("cells"));
        }
        given().header("X-Forwarded-For", newSender())
                .contentType("application/json")
                .body("{\"code\": \"phone\", \"cells\": {\"phones\": {\"a\": 1}}}")
                .post("/api/v1/services/" + house + "/reports")
                .then()
                .statusCode(400);
        send(newSender(), house, "", fact("closed", Map.of("phones", "02 500 20 20")))
                .then()
                .statusCode(400);
    }

    @DisplayName("takes no fact that could tell where a refuge is, and answers alike whether a guess is right")
    @Test
    void refuge() {
        String right = send(
                        newSender(),
                        refuge,
                        "/reading",
                        fact("address", Map.of("street", "Rue Gallait", "number", "77", "postcode", "1030")))
                .then()
                .statusCode(400)
                .extract()
                .asString();
        String wrong = send(
                        newSender(),
                        refuge,
                        "/reading",
                        fact("address", Map.of("street", "Rue Haute", "number", "1", "postcode", "1000")))
                .asString();
        assertThat(right).isEqualTo(wrong).doesNotContain("Gallait");
        for (Map<String, Object> body : List.of(
                fact("address", Map.of("street", "Rue Gallait")),
                fact("hours", Map.of("hours_fr", "lundi de 9h à 12h")),
                fact("other", Map.of("website", "https://rue-gallait.example")))) {
            send(newSender(), refuge, "", body)
                    .then()
                    .statusCode(400)
                    .body("detail", containsString("confidentielle"))
                    .body(not(containsString("Gallait")));
        }
        send(newSender(), refuge, "", fact("phone", Map.of("phones", "02 500 20 20")))
                .then()
                .statusCode(201);
    }
}
