package brussels.repere.rest.reports.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.Role;
import brussels.repere.accounts.permission.Action;
import brussels.repere.accounts.permission.Decision;
import brussels.repere.directory.ReportCode;
import brussels.repere.directory.ServiceArea;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.DirectoryEntryBuilder;
import brussels.repere.testing.TestAccounts;
import brussels.repere.testing.TestEdits;
import brussels.repere.testing.TestRecords;
import brussels.repere.testing.TestReports;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who reads and who answers reports: every cell of role, action and how the record lies to the scope. */
@ApplicationTest
@DisplayName("Who may read and answer which reports")
class InboxRightsIT {

    private static final String REPORT = "/api/v1/edit/reports/{id}";
    private static final String NORTH = "N";

    @Inject
    TestRecords records;

    @Inject
    TestAccounts accounts;

    @Inject
    TestEdits edits;

    @Inject
    TestReports reports;

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
                .area(ServiceArea.of(area));
    }

    @AfterEach
    void clear() {
        reports.removeAll();
        edits.forgetAll();
        records.removeAll();
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

    /** What was decided, written a second time: not read from the table of permissions. */
    private static Decision expected(Role role, Action action, Subject subject) {
        boolean own = subject == Subject.JETTE_OWN;
        boolean reading = action == Action.READ_REPORTS;
        return switch (role) {
            case ADMINISTRATOR, REGIONAL_EDITOR -> Decision.ALLOWED;
            case BASSIN_EDITOR -> own ? Decision.ALLOWED : Decision.REFUSED;
            case ORGANIZATION_EDITOR -> !own ? Decision.REFUSED : reading ? Decision.ALLOWED : Decision.PROPOSED;
            case REPORT_READER -> reading ? Decision.ALLOWED : Decision.REFUSED;
            default -> Decision.REFUSED;
        };
    }

    static Stream<Role> roles() {
        return Stream.of(Role.values());
    }

    @DisplayName("Each role, on a record of its own, one for the Region, and one of others")
    @ParameterizedTest
    @MethodSource("roles")
    void matrix(Role role) {
        assertAll(Stream.of(Subject.values())
                .flatMap(subject -> Stream.of(Action.READ_REPORTS, Action.SETTLE_REPORTS)
                        .map(action -> new Cell(role, action, subject, expected(role, action, subject))))
                .<Executable>map(cell -> () -> check(cell)));
    }

    private void check(Cell cell) {
        UUID service = edits.serviceOf(cell.subject().name());
        UUID report = reports.add(service, ReportCode.phone);
        TestAccounts.Person person = accounts.add("P", grant(cell.role()));
        Response answer = cell.action() == Action.READ_REPORTS
                ? accounts.as(person).get(REPORT, report)
                : answer(person, report, Map.of("outcome", "unfounded"));
        assertThat(decision(answer)).as(cell.toString()).isEqualTo(cell.expected());
        assertThat(reports.read(report, "state"))
                .isEqualTo(
                        cell.action() == Action.SETTLE_REPORTS && cell.expected() == Decision.ALLOWED
                                ? "settled"
                                : "open");
        if (cell.expected() == Decision.REFUSED) {
            assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/forbidden");
            Action refused = expected(cell.role(), Action.READ_REPORTS, cell.subject()) == Decision.REFUSED
                    ? Action.READ_REPORTS
                    : cell.action();
            assertThat(edits.countAudited(person.id(), refused.code(), "refused"))
                    .as(cell + " is in the audit log")
                    .isEqualTo(1);
        }
        assertThat(accounts.as(person)
                        .get("/api/v1/edit/reports?size=100")
                        .asString()
                        .contains(report.toString()))
                .as(cell + " in the list")
                .isEqualTo(expected(cell.role(), Action.READ_REPORTS, cell.subject()) == Decision.ALLOWED
                        && reports.read(report, "state").equals("open"));
    }

    private Response answer(TestAccounts.Person person, UUID report, Map<String, ?> body) {
        return accounts.as(person).contentType("application/json").body(body).post(REPORT + "/answer", report);
    }

    private static Decision decision(Response answer) {
        if (answer.statusCode() == 403) {
            return Decision.REFUSED;
        }
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return Boolean.TRUE.equals(answer.jsonPath().get("waits")) ? Decision.PROPOSED : Decision.ALLOWED;
    }

    @DisplayName("An organisation passes no report on itself to others, and its bassin agrees with what it says")
    @Test
    void organization() {
        UUID report = reports.add(edits.serviceOf(Subject.JETTE_OWN.name()), ReportCode.hours);
        TestAccounts.Person organization = accounts.add("Org", grant(Role.ORGANIZATION_EDITOR));
        TestAccounts.Person north = accounts.add("Nord", grant(Role.BASSIN_EDITOR));
        assertThat(answer(organization, report, Map.of("outcome", "forwarded", "forwardTo", "editor"))
                        .statusCode())
                .isEqualTo(403);
        Response said = answer(organization, report, Map.of("outcome", "unfounded"));
        assertThat(said.jsonPath().getBoolean("waits")).isTrue();
        Response seen = accounts.as(north).get(REPORT, report);
        assertThat(seen.jsonPath().getString("report.proposedOutcome")).isEqualTo("unfounded");
        assertThat(seen.jsonPath().getString("report.state")).isEqualTo("open");
        assertThat(answer(north, report, Map.of("outcome", "unfounded")).statusCode())
                .isEqualTo(200);
        assertThat(reports.read(report, "proposed_outcome")).isNull();
    }

    @DisplayName(
            "An organisation takes back what it said of itself, and nothing that somebody of the directory answered")
    @Test
    void organizationUndoes() {
        UUID service = edits.serviceOf(Subject.JETTE_OWN.name());
        TestAccounts.Person organization = accounts.add("Org", grant(Role.ORGANIZATION_EDITOR));
        TestAccounts.Person north = accounts.add("Nord", grant(Role.BASSIN_EDITOR));
        UUID own = reports.add(service, ReportCode.phone, null, Map.of("phones", "02 500 20 21"))
                .id();
        answer(organization, own, Map.of("outcome", "unfounded"));
        assertThat(undo(organization, own)).isEqualTo(200);
        accept(organization, own);
        assertThat(undo(organization, own)).isEqualTo(200);
        for (Map<String, String> answer :
                List.of(Map.of("outcome", "unfounded"), Map.of("outcome", "forwarded", "forwardTo", "source"))) {
            UUID report = reports.add(service, ReportCode.hours);
            answer(organization, report, Map.of("outcome", "duplicate"));
            assertThat(answer(north, report, answer).statusCode()).isEqualTo(200);
            assertThat(undo(organization, report)).as(answer.toString()).isEqualTo(403);
            assertThat(undo(north, report)).isEqualTo(200);
        }
        UUID accepted = reports.add(service, ReportCode.phone, null, Map.of("phones", "02 500 20 22"))
                .id();
        accept(north, accepted);
        assertThat(undo(organization, accepted)).isEqualTo(403);
        assertThat(reports.read(accepted, "state")).isEqualTo("settled");
        assertThat(edits.countAudited(organization.id(), "settle-reports", "refused"))
                .isEqualTo(3);
    }

    private int undo(TestAccounts.Person person, UUID report) {
        return accounts.as(person).delete(REPORT + "/answer", report).statusCode();
    }

    @DisplayName("An organisation that accepts a reported telephone settles the report; an address waits")
    @Test
    void organizationAccepts() {
        UUID service = edits.serviceOf(Subject.JETTE_OWN.name());
        TestAccounts.Person organization = accounts.add("Org", grant(Role.ORGANIZATION_EDITOR));
        UUID phone = reports.add(service, ReportCode.phone, null, Map.of("phones", "02 500 20 20"))
                .id();
        Response accepted = accept(organization, phone);
        assertThat(accepted.jsonPath().getBoolean("waits")).isFalse();
        assertThat(accepted.jsonPath().getList("edit.applied")).isEqualTo(List.of("phones"));
        assertThat(reports.read(phone, "outcome")).isEqualTo("corrected");
        UUID address = reports.add(
                        service,
                        ReportCode.address,
                        null,
                        Map.of("street", "Rue Léopold I", "number", "10", "postcode", "1090"))
                .id();
        Response proposed = accept(organization, address);
        assertThat(proposed.jsonPath().getBoolean("waits"))
                .as(proposed.asString())
                .isTrue();
        assertThat(proposed.jsonPath().getList("edit.proposed")).isEqualTo(List.of("location"));
        assertThat(reports.read(address, "state")).isEqualTo("open");
        assertThat(reports.read(address, "proposed_outcome")).isEqualTo("corrected");
    }

    private Response accept(TestAccounts.Person person, UUID report) {
        long version = accounts.as(person).get(REPORT, report).jsonPath().getLong("version");
        return answer(person, report, Map.of("outcome", "corrected", "accept", true, "version", version));
    }

    @DisplayName("Without a session, or without its token, nothing is told or changed")
    @Test
    void nobody() {
        UUID report = reports.add(edits.serviceOf(Subject.UCCLE.name()), ReportCode.phone);
        Stream.of(
                        RestAssured.get("/api/v1/edit/reports"),
                        RestAssured.get(REPORT, report),
                        RestAssured.given().delete(REPORT + "/answer", report),
                        RestAssured.given()
                                .contentType("application/json")
                                .body("{\"outcome\": \"unfounded\"}")
                                .post(REPORT + "/answer", report))
                .forEach(answer -> assertThat(answer.statusCode()).isEqualTo(401));
        TestAccounts.Person editor = accounts.add("Ann", Grant.of(Role.REGIONAL_EDITOR));
        Response forged = accounts.as(editor)
                .header("X-CSRF-Token", "wrong")
                .contentType("application/json")
                .body("{\"outcome\": \"unfounded\"}")
                .post(REPORT + "/answer", report);
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(reports.read(report, "state")).isEqualTo("open");
    }
}
