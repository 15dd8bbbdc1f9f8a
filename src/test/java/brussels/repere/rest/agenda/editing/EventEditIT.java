package brussels.repere.rest.agenda.editing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.Role;
import brussels.repere.directory.agenda.AgendaEvent;
import brussels.repere.directory.agenda.EventRows;
import brussels.repere.directory.privacy.DataRetention;
import brussels.repere.rest.agenda.TestEvents;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.TestAccounts;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ApplicationTest
@DisplayName("A keeper writes an event, publishes it, and cancels it")
class EventEditIT {

    private static final String EDIT = "/api/v1/edit/events";

    @Inject
    TestAccounts accounts;

    @Inject
    TestEvents events;

    @Inject
    EventRows rows;

    @Inject
    DataRetention retention;

    @Inject
    EntityManager entities;

    private TestAccounts.Person keeper;

    @BeforeEach
    void add() {
        keeper = accounts.add("Ann", Grant.of(Role.COLLECTION_KEEPER));
    }

    @AfterEach
    void clear() {
        events.removeAll();
        accounts.removeAll();
    }

    private RequestSpecification json(Object body) {
        return accounts.as(keeper)
                .queryParam("lang", "fr")
                .contentType(ContentType.JSON)
                .body(body);
    }

    private Response step(String step, Response before) {
        return json(Map.of("step", step))
                .header("If-Match", before.header("ETag"))
                .post(EDIT + "/" + before.path("id") + "/steps");
    }

    @DisplayName("A draft is seen by nobody else; what was published is cancelled or withdrawn, and not deleted")
    @Test
    void life() {
        Response draft = json(TestEvents.form("Fête")).post(EDIT);
        assertThat(draft.statusCode()).as(draft.asString()).isEqualTo(201);
        assertThat(draft.jsonPath().getBoolean("located")).isTrue();
        String open = "/api/v1/events/" + draft.path("id");
        assertThat(given().get(open).statusCode()).isEqualTo(404);
        assertThat(step("cancel", draft).statusCode()).isEqualTo(409);
        Response published = step("publish", draft);
        assertThat(published.jsonPath().getString("status")).isEqualTo("published");
        assertThat(published.jsonPath().getString("person.name")).isEqualTo("Ann");
        assertThat(given().get(open).asString()).contains("Fête").doesNotContain("\"Ann\"");
        assertThat(step("delete", published).jsonPath().getString("type")).endsWith("event-was-published");
        Response cancelled = step("cancel", published);
        assertThat(given().get(open).jsonPath().getString("event.status")).isEqualTo("cancelled");
        assertThat(given().get(open).jsonPath().getString("occurrences[0].text"))
                .startsWith("Annulé");
        assertThat(step("publish", published).statusCode()).isEqualTo(412);
        assertThat(step("withdraw", cancelled).statusCode()).isEqualTo(200);
        assertThat(given().get(open).statusCode()).isEqualTo(404);
    }

    @DisplayName(
            "What was written comes back as it was written, and of two changes of one version the second is refused")
    @Test
    void versions() {
        Response draft = json(TestEvents.form(
                        "Fête",
                        "rule",
                        "FREQ=WEEKLY;WKST=MO;UNTIL="
                                + TestEvents.DAY.plusDays(28).toString().replace("-", ""),
                        "excluded",
                        List.of(TestEvents.DAY.plusDays(7) + "T14:00"),
                        "registrationPhone",
                        "02 500 10 10"))
                .post(EDIT);
        assertThat(draft.statusCode()).as(draft.asString()).isEqualTo(201);
        Map<String, Object> written = draft.jsonPath().getMap("event");
        String path = EDIT + "/" + draft.path("id");
        assertThat(json(written).put(path).statusCode()).isEqualTo(428);
        Response changed = json(written).header("If-Match", "\"1\"").put(path);
        assertThat(changed.statusCode()).as(changed.asString()).isEqualTo(200);
        assertThat(changed.jsonPath().getMap("event")).isEqualTo(written);
        assertThat(json(written).header("If-Match", "\"1\"").put(path).statusCode())
                .isEqualTo(412);
        assertThat(changed.jsonPath().getList("next")).hasSize(4);
    }

    @DisplayName("One of several times is cancelled by its day; one that was never planned is named")
    @Test
    void oneTime() {
        Response series =
                json(TestEvents.form("Chaque semaine", "rule", "FREQ=WEEKLY")).post(EDIT);
        String path = EDIT + "/" + series.path("id") + "/cancellations";
        Response cancelled = json(Map.of("original", TestEvents.DAY.plusDays(7).toString()))
                .header("If-Match", series.header("ETag"))
                .post(path);
        assertThat(cancelled.jsonPath().getList("next.state", String.class))
                .startsWith("planned", "cancelled", "planned");
        Response wrong = json(Map.of("original", TestEvents.DAY.plusDays(8).toString()))
                .header("If-Match", cancelled.header("ETag"))
                .post(path);
        assertThat(wrong.jsonPath().getString("errors[0].detail")).contains("pas de date prévue");
    }

    @DisplayName("A preview tells the next times in words, and stores nothing")
    @Test
    void preview() {
        Response answer = json(TestEvents.form("Fête", "rule", "FREQ=DAILY")).post(EDIT + "/preview");
        assertThat(answer.jsonPath().getList("next")).hasSize(6);
        Response leapDays = json(TestEvents.form(
                        "Fête", "start", "2032-02-29T14:00", "end", "2032-02-29T16:00", "rule", "FREQ=YEARLY;COUNT=2"))
                .post(EDIT + "/preview");
        assertThat(leapDays.jsonPath().getList("next.start", String.class))
                .containsExactly("2032-02-29T14:00:00+01:00");
        assertThat(accounts.as(keeper).get(EDIT).jsonPath().getList("events")).isEmpty();
    }

    @DisplayName("What cannot be used is named by its field and its reason")
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "start|2098-02-30T10:00|start|n’existe pas",
                "start|2020-01-01T10:00|end|60 jours",
                "start|demain|start|2026-12-03T14:00",
                "end|2098-01-01T00:00|end|60 jours",
                "rule|FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30|rule|30 février",
                "rule|FREQ=MINUTELY|rule|chaque jour",
                "kind|party|kind|open-day",
                "titleFr|<b>Gras</b>|titleFr|HTML",
                "aboutFr|<script>alert(1)</script>|aboutFr|HTML",
                "onlineUrl|javascript:alert(1)|onlineUrl|http",
                "registrationMail|nulle part|registrationMail|courriel",
                "registrationPhone|12|registrationPhone|numéro",
                "territory|bassin:X|territory|territoire",
                "placeService|6f1c2d34-0000-4000-8000-000000000001|placeService|identifiant",
                "audience|tous|audience|professionals",
            })
    void named(String field, String value, String named, String reason) {
        Response answer = json(TestEvents.form("Fête", field, value)).post(EDIT);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getList("errors.parameter", String.class)).contains(named);
        assertThat(answer.jsonPath().getList("errors.detail", String.class).toString())
                .contains(reason);
    }

    @DisplayName("What is over leaves by itself, is not published any more, and is forgotten after a year")
    @Test
    void over() {
        AgendaEvent event = events.publish("Passé", null);
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        "update event set starts_at = now() - interval '11 months', ends_at = now() - interval '11 months' + interval '1 hour',"
                                + " over_at = now() - interval '11 months', version = version + 1, status = 'cancelled'")
                .executeUpdate());
        assertThat(given().get("/api/v1/events").jsonPath().getInt("total")).isZero();
        assertThat(given().get("/api/v1/events.ics").asString()).doesNotContain("VEVENT");
        Response publish =
                json(Map.of("step", "publish")).header("If-Match", "\"3\"").post(EDIT + "/" + event.id() + "/steps");
        assertThat(publish.jsonPath().getString("type")).endsWith("event-over");
        retention.forgetOld();
        assertThat(rows.find(event.id())).isPresent();
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update event set over_at = now() - interval '13 months'")
                        .executeUpdate());
        retention.forgetOld();
        assertThat(rows.find(event.id())).isEmpty();
    }

    @DisplayName("When the keeper left, colleagues are told so, and the event stays")
    @Test
    void left() {
        AgendaEvent event = events.publish("Fête", keeper.id());
        TestAccounts.Person other = accounts.add("Bea", Grant.of(Role.ADMINISTRATOR));
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update account set state = 'disabled' where id = :id")
                        .setParameter("id", keeper.id())
                        .executeUpdate());
        Response disabled = accounts.as(other).get(EDIT + "/" + event.id());
        assertThat(disabled.jsonPath().getBoolean("person.left")).isTrue();
        assertThat(given().get("/api/v1/events/" + event.id()).statusCode()).isEqualTo(200);
    }
}
