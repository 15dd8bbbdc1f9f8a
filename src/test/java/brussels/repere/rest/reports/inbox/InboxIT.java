package brussels.repere.rest.reports.inbox;

import static brussels.repere.testing.DirectoryEntryBuilder.entry;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.Role;
import brussels.repere.directory.ReportCode;
import brussels.repere.directory.ServiceArea;
import brussels.repere.directory.taxonomy.TaxonomyTerm;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.hours.WorkingDays;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.TestAccounts;
import brussels.repere.testing.TestEdits;
import brussels.repere.testing.TestRecords;
import brussels.repere.testing.TestReports;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Reports beside the facts that they are about, and what becomes of both once somebody answers. */
@ApplicationTest
@DisplayName("The inbox of reports")
class InboxIT {

    private static final String INBOX = "/api/v1/edit/reports";
    private static final String REPORT = INBOX + "/{id}";
    private static final TerritoryKey JETTE = new TerritoryKey(Level.COMMUNE, "21010");
    private static final TerritoryKey UCCLE = new TerritoryKey(Level.COMMUNE, "21016");

    @Inject
    TestRecords records;

    @Inject
    TestAccounts accounts;

    @Inject
    TestEdits edits;

    @Inject
    TestReports reports;

    @Inject
    BrusselsClock clock;

    @Inject
    EntityManager entities;

    private TestAccounts.Person ann;
    private UUID moulin;
    private UUID uccle;

    @BeforeEach
    void add() {
        records.add(
                entry("moulin")
                        .named("Maison du Moulin", "Huis De Molen")
                        .phone("02 500 10 10")
                        .hours("lundi de 9h à 12h")
                        .website("https://moulin.example")
                        .area(ServiceArea.of(JETTE)),
                entry("uccle")
                        .named("Maison d’Uccle", null)
                        .phone("02 500 10 11")
                        .area(ServiceArea.of(UCCLE)));
        moulin = edits.serviceOf("moulin");
        uccle = edits.serviceOf("uccle");
        ann = accounts.add("Ann", Grant.of(Role.REGIONAL_EDITOR));
    }

    @AfterEach
    void clear() {
        reports.removeAll();
        edits.forgetAll();
        records.removeAll();
        accounts.removeAll();
    }

    private ValidatableResponse list(String query) {
        return accounts.as(ann).get(INBOX + query).then().statusCode(200);
    }

    private ValidatableResponse detail(UUID report) {
        return accounts.as(ann).get(REPORT, report).then().statusCode(200);
    }

    private ValidatableResponse answer(UUID report, Map<String, ?> body) {
        return accounts.as(ann)
                .contentType("application/json")
                .body(body)
                .post(REPORT + "/answer", report)
                .then();
    }

    private ValidatableResponse accept(UUID report) {
        long version = detail(report).extract().jsonPath().getLong("version");
        return answer(report, Map.of("outcome", "corrected", "accept", true, "version", version));
    }

    private ValidatableResponse undo(UUID report) {
        return accounts.as(ann).delete(REPORT + "/answer", report).then();
    }

    private static List<String> phones(UUID service) {
        return given().get("/api/v1/services/" + service).jsonPath().getList("atLocations[0].phones");
    }

    @DisplayName("tells what waits, oldest first, what is late, and how much there is of each")
    @Test
    void parts() {
        LocalDate today = clock.today();
        UUID fresh = reports.add(moulin, ReportCode.phone);
        UUID late = reports.add(moulin, ReportCode.hours);
        UUID older = reports.add(uccle, ReportCode.hours);
        UUID settled = reports.add(uccle, ReportCode.other);
        UUID passedOn = reports.add(uccle, ReportCode.zone);
        reports.makeOn(late, WorkingDays.before(today, 5));
        reports.makeOn(older, WorkingDays.before(today, 9));
        reports.makeOn(passedOn, WorkingDays.before(today, 9));
        answer(settled, Map.of("outcome", "unverifiable")).statusCode(200);
        answer(passedOn, Map.of("outcome", "forwarded", "forwardTo", "source")).statusCode(200);
        list("").body("total", equalTo(3))
                .body("reports.id", contains(older.toString(), late.toString(), fresh.toString()))
                .body("reports.part", contains("late", "late", "waiting"))
                .body("counts.waiting", equalTo(3))
                .body("counts.late", equalTo(2))
                .body("counts.forwarded", equalTo(1))
                .body("counts.settled", equalTo(1));
        list("?part=late&code=hours&bassin=N").body("reports.id", contains(late.toString()));
        list("?part=forwarded").body("reports.forwardedTo", contains("source"));
        list("?part=settled").body("reports.outcome", contains("unverifiable"));
        list("?size=1&page=2").body("reports.id", contains(late.toString()));
        list("?bassin=S").body("reports.name.fr", contains("Maison d’Uccle"));
        for (String wrong : List.of("?part=x", "?code=x", "?bassin=X", "?page=0", "?size=101", "?nonsense=1")) {
            accounts.as(ann).get(INBOX + wrong).then().statusCode(400);
        }
    }

    @DisplayName("lays a report beside its fact, what became of it before, and the other reports on the service")
    @Test
    void beside() {
        accounts.as(ann)
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body(Map.of("cells", Map.of("phones", "02 500 10 12")))
                .patch("/api/v1/edit/records/" + moulin)
                .then()
                .statusCode(200);
        UUID other = reports.add(moulin, ReportCode.hours);
        UUID report = reports.add(moulin, ReportCode.phone, "Personne ne répond", Map.of("phones", "025001099"))
                .id();
        detail(report)
                .body("report.text", equalTo("Personne ne répond"))
                .body("editPart", equalTo("phones"))
                .body("facts.field", contains("phones"))
                .body("facts[0].cells.value", contains("02 500 10 12"))
                .body("earlier[0].before.value", contains("02 500 10 10"))
                .body("earlier[0].by.name", equalTo("Ann"))
                .body("reading.changes[0].before.value", contains("02 500 10 12"))
                .body("reading.changes[0].after.value", contains("025001099"))
                .body("reading.understood.phones", contains("02 500 10 99"))
                .body("others.id", contains(other.toString()));
        detail(other).body("facts.field", contains("hours")).body("reading", nullValue());
    }

    @DisplayName("changes the record as the report says, by the hand of the editor, and lets go of what was typed")
    @Test
    void accepted() {
        UUID report = reports.add(moulin, ReportCode.phone, "Nouveau", Map.of("phones", "02 500 20 20"))
                .id();
        accept(report)
                .statusCode(200)
                .body("report.state", equalTo("settled"))
                .body("report.outcome", equalTo("corrected"))
                .body("edit.applied", contains("phones"))
                .body("waits", equalTo(false));
        assertThat(phones(moulin)).containsExactly("02 500 20 20");
        assertThat(Stream.of("text", "cells").map(column -> reports.read(report, column)))
                .containsOnlyNulls();
        accounts.as(ann)
                .get("/api/v1/edit/records/" + moulin + "/history")
                .then()
                .body("changes[0].field", equalTo("phones"))
                .body("changes[0].by.name", equalTo("Ann"))
                .body("changes[0].kind", equalTo("edited"));
        assertThat(edits.countAudited(ann.id(), "settle-reports", "done")).isEqualTo(1);
        assertThat(edits.countAudited(ann.id(), "edit", "done")).isEqualTo(1);
    }

    @DisplayName("reads hours, an address, a website and an e-mail address as editing does")
    @Test
    void otherFacts() {
        UUID hours = reports.add(
                        moulin, ReportCode.hours, null, Map.of("hours_nl", "maandag en dinsdag van 9u tot 17u"))
                .id();
        detail(hours).body("reading.understood.hours[0].openingHours", equalTo("Mo,Tu 09:00-17:00; PH unknown"));
        accept(hours).statusCode(200).body("edit.applied", contains("hours"));
        UUID address = reports.add(
                        moulin,
                        ReportCode.address,
                        null,
                        Map.of("street", "Rue Léopold I", "number", "10", "postcode", "1020"))
                .id();
        accept(address).statusCode(200).body("edit.applied", contains("location"));
        UUID web = reports.add(
                        moulin,
                        ReportCode.other,
                        null,
                        Map.of("website", "https://moulin.example", "email", "info@moulin.example"))
                .id();
        accept(web).statusCode(200).body("edit.applied", contains("email")).body("edit.confirmed", contains("website"));
        given().get("/api/v1/services/" + moulin + "?lang=fr")
                .then()
                .body("atLocations[0].email", equalTo("info@moulin.example"))
                .body("atLocations[0].location.street.text", containsString("Léopold"))
                .body("atLocations[0].location.postcode", equalTo("1020"))
                .body("atLocations[0].openingHours.text", not(containsString("lundi de 9h à 12h")));
    }

    @DisplayName("takes an answer back, with what it changed and what was typed, and only once")
    @Test
    void undone() {
        UUID report = reports.add(moulin, ReportCode.phone, "Nouveau", Map.of("phones", "02 500 20 20"))
                .id();
        accept(report).statusCode(200);
        undo(report)
                .statusCode(200)
                .body("report.state", equalTo("open"))
                .body("report.text", equalTo("Nouveau"))
                .body("reading.changes[0].after.value", contains("02 500 20 20"));
        assertThat(phones(moulin)).containsExactly("02 500 10 10");
        undo(report).statusCode(409).body("type", equalTo("/problems/answer-final"));
        answer(report, Map.of("outcome", "forwarded", "forwardTo", "organization"))
                .statusCode(200);
        undo(report).statusCode(200).body("report.forwardedTo", nullValue());

        accept(report).statusCode(200);
        accounts.as(ann)
                .header("If-Match", "\"999999\"")
                .contentType("application/json")
                .body(Map.of("cells", Map.of("phones", "02 500 30 30")))
                .patch("/api/v1/edit/records/" + moulin);
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update report_undo set until = now() - interval '1 minute'")
                        .executeUpdate());
        undo(report).statusCode(409);
        assertThat(phones(moulin)).containsExactly("02 500 20 20");
    }

    @DisplayName("does not take back what somebody changed since")
    @Test
    void changedSince() {
        UUID report = reports.add(moulin, ReportCode.phone, null, Map.of("phones", "02 500 20 20"))
                .id();
        String version = accept(report).extract().path("edit.version");
        accounts.as(ann)
                .header("If-Match", '"' + version + '"')
                .contentType("application/json")
                .body(Map.of("cells", Map.of("phones", "02 500 30 30")))
                .patch("/api/v1/edit/records/" + moulin)
                .then()
                .statusCode(200);
        undo(report).statusCode(409).body("type", equalTo("/problems/not-undoable"));
        assertThat(phones(moulin)).containsExactly("02 500 30 30");
        assertThat(reports.read(report, "state")).isEqualTo("settled");
    }

    @DisplayName("tells both values where somebody changed the fact that a report is about meanwhile")
    @Test
    void conflict() {
        UUID report = reports.add(moulin, ReportCode.phone, null, Map.of("phones", "02 500 20 20"))
                .id();
        long version = detail(report).extract().jsonPath().getLong("version");
        accounts.as(ann)
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body(Map.of("cells", Map.of("phones", "02 500 30 30")))
                .patch("/api/v1/edit/records/" + moulin)
                .then()
                .statusCode(200);
        answer(report, Map.of("outcome", "corrected", "accept", true, "version", version))
                .statusCode(412)
                .body("conflicts[0].theirs.value", contains("02 500 30 30"))
                .body("conflicts[0].yours.value", contains("02 500 20 20"));
        assertThat(reports.read(report, "state")).isEqualTo("open");
        assertThat(phones(moulin)).containsExactly("02 500 30 30");
    }

    @DisplayName("settles a report once, also when several answer at the same time")
    @Test
    void atOnce() {
        UUID report = reports.add(moulin, ReportCode.phone, null, Map.of("phones", "02 500 20 20"))
                .id();
        long version = detail(report).extract().jsonPath().getLong("version");
        List<CompletableFuture<Integer>> answers = Stream.of(
                        Map.of("outcome", "corrected", "accept", true, "version", version),
                        Map.of("outcome", "unfounded"),
                        Map.of("outcome", "duplicate"),
                        Map.of("outcome", "corrected", "accept", true, "version", version))
                .map(body -> CompletableFuture.supplyAsync(
                        () -> answer(report, body).extract().statusCode()))
                .toList();
        assertThat(answers.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(200, 409, 409, 409);
        assertThat(phones(moulin))
                .containsExactly(reports.read(report, "outcome").equals("corrected") ? "02 500 20 20" : "02 500 10 10");
        answer(report, Map.of("outcome", "unfounded"))
                .statusCode(409)
                .body("type", equalTo("/problems/report-settled"))
                .body("detail", containsString("Quelqu’un d’autre"));
    }

    @DisplayName("answers in words of records that are closed, and of reports that went with theirs")
    @Test
    void closedAndErased() {
        UUID report = reports.add(moulin, ReportCode.phone, null, Map.of("phones", "02 500 20 20"))
                .id();
        records.close("moulin", clock.today());
        detail(report).body("report.closedOn", equalTo(clock.today().toString()));
        accept(report).statusCode(409).body("type", equalTo("/problems/record-closed"));
        assertThat(reports.read(report, "state")).isEqualTo("open");
        answer(report, Map.of("outcome", "duplicate")).statusCode(200);
        records.remove("source_id = 'moulin'");
        accounts.as(ann).get(REPORT, report).then().statusCode(404).body("type", equalTo("/problems/unknown-report"));
        answer(report, Map.of("outcome", "duplicate")).statusCode(404);
        undo(report).statusCode(404);
        list("").body("reports", empty());
    }

    @DisplayName("refuses answers that make no sense, by name")
    @Test
    void nonsense() {
        UUID report = reports.add(moulin, ReportCode.phone);
        answer(report, Map.of()).statusCode(400).body("errors.parameter", contains("outcome"));
        answer(report, Map.of("outcome", "maybe")).statusCode(400).body("errors.parameter", contains("outcome"));
        answer(report, Map.of("outcome", "forwarded")).statusCode(400).body("errors.parameter", contains("forwardTo"));
        answer(report, Map.of("outcome", "unfounded", "forwardTo", "source")).statusCode(400);
        answer(report, Map.of("outcome", "unfounded", "accept", true, "version", 0))
                .statusCode(400)
                .body("errors.parameter", contains("accept"));
        answer(report, Map.of("outcome", "corrected", "accept", true))
                .statusCode(400)
                .body("errors.parameter", contains("version"));
        answer(report, Map.of("outcome", "corrected", "accept", true, "version", 0))
                .statusCode(400)
                .body("detail", containsString("ne dit pas ce qui est juste"));
        answer(report, Map.of("outcome", "unfounded", "note", "x")).statusCode(400);
        assertThat(reports.read(report, "state")).isEqualTo("open");
    }

    @DisplayName("withholds what was written about a refuge from whoever may not know where it is")
    @Test
    void refuge() {
        records.add(entry("refuge")
                .named("Maison Discrète", null)
                .categories(TaxonomyTerm.REFUGE)
                .at("Rue du Secret", "42", "1090", 50.8776, 4.3262)
                .confidential()
                .area(ServiceArea.of(JETTE)));
        UUID report = reports.add(
                        edits.serviceOf("refuge"), ReportCode.address, "Ils ont quitté la rue du Secret", Map.of())
                .id();
        for (String told :
                List.of(detail(report).extract().asString(), list("").extract().asString())) {
            assertThat(told).doesNotContain("Secret", "50.87").contains("\"withheld\":true");
        }
        TestAccounts.Person trusted =
                accounts.add("Zoé", Grant.of(Role.REGIONAL_EDITOR), Grant.of(Role.CONFIDENTIAL_ADDRESSES));
        assertThat(accounts.as(trusted).get(REPORT, report).asString()).contains("Ils ont quitté la rue du Secret");
    }

    @DisplayName("tells texts as they were typed, whatever they try")
    @Test
    void scripts() {
        String typed = "<img src=x onerror=alert(1)>\r\nBcc: x\u2028{{7*7}} ${7*7}";
        UUID report = reports.add(moulin, ReportCode.other, typed, Map.of()).id();
        detail(report).contentType("application/json").body("report.text", equalTo(typed));
    }

    @DisplayName("stays quick with ten thousand reports")
    @Test
    void many() {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        """
                        insert into report (id, service_id, code, text, made_on, state, settled_on, outcome)
                        select gen_random_uuid(), v.id, 'hours', case when n % 2 = 0 then 'x' end, current_date - n % 90,
                            case when n % 2 = 0 then 'open' else 'settled' end, case when n % 2 = 1 then current_date end,
                            case when n % 2 = 1 then 'corrected' end
                        from generate_series(1, 10000) n
                        join (select id, row_number() over (order by id) - 1 as place, count(*) over () as all_of_them
                            from service where joined_to is null) v on v.place = n % v.all_of_them""")
                .executeUpdate());
        list("?size=100").body("counts.waiting", equalTo(5000)).body("counts.settled", equalTo(5000));
        Instant before = Instant.now();
        list("?size=100&page=50").body("reports.size()", equalTo(100));
        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(5));
        TestAccounts.Person north = accounts.add("Nord", new Grant(Role.BASSIN_EDITOR, "N"));
        accounts.as(north)
                .get(INBOX + "?size=20")
                .then()
                .statusCode(200)
                .body("reports.may.unique()", containsInAnyOrder("allowed"));
    }
}
