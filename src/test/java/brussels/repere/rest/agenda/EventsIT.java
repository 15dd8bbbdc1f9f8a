package brussels.repere.rest.agenda;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.ServiceArea;
import brussels.repere.directory.agenda.AgendaEvent;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.rest.collections.TestCollections;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.DirectoryEntryBuilder;
import brussels.repere.testing.TestRecords;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Events for a bassin, for a commune, for the Region, and one at a refuge. */
@ApplicationTest
@DisplayName("What takes place, for a place and near it")
class EventsIT {

    private static final String EVENTS = "/api/v1/events";
    private static final String REFUGE_STREET = "Chaussée de Haecht";

    @Inject
    TestRecords records;

    @Inject
    TestCollections hits;

    @Inject
    TestEvents events;

    @BeforeEach
    void add() {
        records.add(
                DirectoryEntryBuilder.entry("Jette")
                        .named("Maison Jette", null)
                        .categories("C67")
                        .at(50.8776, 4.3268)
                        .area(ServiceArea.of(new TerritoryKey(Level.COMMUNE, "21010"))),
                DirectoryEntryBuilder.entry("Refuge")
                        .named("Maison Refuge", null)
                        .categories("C337")
                        .at(REFUGE_STREET, "7", "1030", 50.861234, 4.372198)
                        .confidential());
    }

    @AfterEach
    void clear() {
        events.removeAll();
        records.removeAll();
    }

    private static JsonPath read(String query) {
        Response answer = given().get(EVENTS + "?lang=fr&" + query);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath();
    }

    private static List<String> titles(JsonPath answer) {
        return answer.getList("events.event.title.text", String.class);
    }

    @DisplayName(
            "What is for the place comes first, then what is only near; what is neither is counted, each with its reasons")
    @Test
    void place() {
        events.publish(
                "Pour Jette",
                null,
                "territory",
                "commune:21010",
                "placeService",
                hits.hit("Jette").toString(),
                "address",
                null);
        events.publish("Pour tous", null, "address", null, "onlineUrl", "https://example.brussels/salle");
        events.publish(
                "Pour Uccle, à Jette",
                null,
                "territory",
                "commune:21016",
                "placeService",
                hits.hit("Jette").toString(),
                "address",
                null);
        events.publish("Pour Uccle", null, "territory", "commune:21016", "address", "Rue Marconi 85, 1190 Forest");
        JsonPath answer = read("lat=50.8776&lon=4.3268");
        assertThat(titles(answer)).hasSize(3);
        assertThat(titles(answer).subList(0, 2)).containsExactlyInAnyOrder("Pour Jette", "Pour tous");
        assertThat(titles(answer).get(2)).isEqualTo("Pour Uccle, à Jette");
        assertThat(answer.getInt("elsewhere")).isEqualTo(1);
        assertThat(answer.getList("events.find { it.event.title.text == 'Pour Jette' }.reasons.code", String.class))
                .containsExactly("for-territory", "near");
        assertThat(answer.getList("events.find { it.event.title.text == 'Pour tous' }.reasons.code", String.class))
                .containsExactly("for-region", "online");
        assertThat(answer.getList("events[2].reasons.code", String.class)).containsExactly("near");
        assertThat(titles(read("territory=bassin:N"))).contains("Pour Jette", "Pour tous");
        assertThat(titles(read(""))).hasSize(4);
    }

    @DisplayName("With a body an address stands in no log; an address that is not understood is a problem")
    @Test
    void body() {
        events.publish("Pour tous", null);
        Response answer = given().contentType(ContentType.JSON)
                .body(Map.of("address", "rue marconi 85", "kind", "open-day"))
                .post(EVENTS + "/search");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.jsonPath().getList("events")).hasSize(1);
        assertThat(answer.jsonPath().getLong("events[0].metres")).isLessThan(50);
        assertThat(given().contentType(ContentType.JSON)
                        .body(Map.of("address", "xyzzy 5"))
                        .post(EVENTS + "/search")
                        .statusCode())
                .isEqualTo(422);
    }

    @DisplayName("Kind, audience, language, category and cost narrow it; what is not known of a language stays")
    @Test
    void narrowed() {
        events.publish("A", null, "languages", List.of("fr"), "free", true, "needs", List.of("C67"));
        events.publish("B", null, "kind", "supervision", "audience", "professionals", "languages", List.of("nl"));
        events.publish("C", null);
        assertThat(titles(read("language=nl"))).containsExactlyInAnyOrder("B", "C");
        assertThat(titles(read("audience=professionals"))).containsExactly("B");
        assertThat(titles(read("kind=open-day"))).containsExactlyInAnyOrder("A", "C");
        assertThat(titles(read("free=true"))).containsExactly("A");
        assertThat(titles(read("category=C67"))).containsExactly("A");
        JsonPath page = read("size=2&page=2");
        assertThat(titles(page)).hasSize(1);
        assertThat(page.getInt("total")).isEqualTo(3);
        for (String wrong : List.of(
                "kind=party",
                "audience=all",
                "category=C0",
                "from=2020-01-01",
                "from=2099-01-01&to=2099-12-31",
                "size=500",
                "colour=red")) {
            assertThat(given().get(EVENTS + "?" + wrong).statusCode()).as(wrong).isEqualTo(400);
        }
    }

    @DisplayName(
            "Of a series each time is told, a cancelled one as cancelled; one event tells its next times, and what it is")
    @Test
    void series() {
        AgendaEvent weekly = events.publish(
                "Chaque semaine",
                null,
                "rule",
                "FREQ=WEEKLY",
                "changes",
                List.of(Map.of("original", TestEvents.DAY.plusDays(7).toString())));
        JsonPath answer = read("to=" + TestEvents.DAY.plusDays(14));
        assertThat(answer.getList("events.when.state", String.class))
                .containsExactly("planned", "cancelled", "planned");
        assertThat(answer.getString("events[0].when.text")).contains("de 14h00 à 16h30");
        assertThat(answer.getString("events[1].when.text")).startsWith("Annulé");
        JsonPath one = given().get(EVENTS + "/" + weekly.id() + "?lang=nl").jsonPath();
        assertThat(one.getList("occurrences")).hasSize(12);
        assertThat(one.getString("event.kind.about.text")).contains("zet de deuren open");
        assertThat(given().get(EVENTS + "/00000000-0000-4000-8000-000000000000").statusCode())
                .isEqualTo(404);
        assertThat(given().get(EVENTS + "/kinds").jsonPath().getList("kinds")).hasSize(11);
    }

    @DisplayName("An event at a refuge tells its name, and no address, coordinate or distance")
    @Test
    void refuge() {
        AgendaEvent event = events.publish(
                "Accueil",
                null,
                "placeService",
                hits.hit("Refuge").toString(),
                "address",
                null,
                "territory",
                "commune:21016");
        String one = given().get(EVENTS + "/" + event.id()).asString();
        assertThat(one).contains("Maison Refuge").doesNotContain(REFUGE_STREET, "50.86", "1030");
        assertThat(given().get(EVENTS + ".ics").asString())
                .contains("Maison Refuge")
                .doesNotContain("Haecht", "GEO");
        JsonPath near = read("lat=50.861234&lon=4.372198");
        assertThat(near.getList("events")).isEmpty();
        assertThat(near.getInt("elsewhere")).isEqualTo(1);
    }
}
