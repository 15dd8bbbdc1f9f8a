package brussels.repere.rest.openweb;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.agenda.AgendaEvent;
import brussels.repere.directory.agenda.EventStatus;
import brussels.repere.directory.agenda.EventStore;
import brussels.repere.rest.agenda.TestEvents;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.SchemaTypes;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ApplicationTest
@DisplayName("The pages of the agenda are whole without script")
class AgendaPagesIT {

    private static final Pattern DATA = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>");

    @Inject
    TestEvents events;

    @Inject
    EventStore store;

    @AfterEach
    void clear() {
        events.removeAll();
    }

    private static String page(String path) {
        Response answer = given().get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.asString();
    }

    private static JsonNode data(String page) throws IOException {
        Matcher data = DATA.matcher(page);
        assertThat(data.find()).isTrue();
        return new ObjectMapper().readTree(data.group(1));
    }

    @DisplayName("The week, and the month as a table with headings, by bassin; kinds explained; feeds to subscribe to")
    @Test
    void agenda() {
        events.publish(
                "Chaque jour <18",
                null,
                "rule",
                "FREQ=DAILY",
                "territory",
                "bassin:N",
                "address",
                null,
                "onlineUrl",
                "https://example.brussels/");
        YearMonth month = YearMonth.from(TestEvents.DAY);
        String table = page("/agenda?lang=fr&territory=bassin:N&month=" + month);
        assertThat(table)
                .contains("<th scope=\"col\">lundi</th>", "Chaque jour &lt;18", "14:00", "on visite", "webcal://")
                .contains("territory=bassin:N");
        String other = page("/agenda?lang=nl&territory=bassin:S&month=" + month);
        assertThat(other).contains("<th scope=\"col\">maandag</th>").doesNotContain("Chaque jour");
        assertThat(page("/agenda?lang=nl")).contains("Deze week", "Opendeurdag");
        assertThat(page("/agenda?lang=fr&month=1999-99&territory=x&kind=y")).contains("Cette semaine");
    }

    @DisplayName(
            "An event tells when, where, for whom and how, and tells it to search engines; what is cancelled says so")
    @Test
    void event() throws IOException {
        AgendaEvent event = events.publish(
                "Portes </script>ouvertes".replace("</script>", ""),
                null,
                "free",
                true,
                "registrationMail",
                "info@example.brussels",
                "organizerName",
                "Équipe Nord",
                "onlineUrl",
                "https://example.brussels/salle");
        String page = page("/events/" + event.id() + "?lang=fr");
        assertThat(page)
                .contains("Équipe Nord", "Gratuit", "mailto:info@example.brussels", "de 14h00 à 16h30", ".ics?lang=fr")
                .contains("Rue Marconi 85");
        JsonNode data = data(page);
        assertThat(data.get("@type").asText()).isEqualTo("Event");
        assertThat(data.get("startDate").asText()).startsWith(TestEvents.DAY + "T14:00");
        assertThat(data.get("eventAttendanceMode").asText()).endsWith("MixedEventAttendanceMode");
        store.setStatus(event.id(), event.version(), EventStatus.CANCELLED);
        String cancelled = page("/events/" + event.id() + "?lang=nl");
        assertThat(cancelled).contains("gaat niet door");
        assertThat(data(cancelled).get("eventStatus").asText()).endsWith("EventCancelled");
        assertThat(given().get("/events/00000000-0000-4000-8000-000000000000").statusCode())
                .isEqualTo(404);
        assertThat(given().get("/events/none").statusCode()).isEqualTo(404);
    }

    @DisplayName("What is told to search engines has the types of schema.org")
    @Test
    void types() throws IOException, InterruptedException {
        SchemaTypes checker = SchemaTypes.assumed();
        AgendaEvent timed = events.publish("Une", null, "languages", List.of("fr", "nl"), "organizerName", "Équipe");
        AgendaEvent days =
                events.publish("Jours", null, "start", TestEvents.DAY.toString(), "end", null, "free", false);
        assertThat(checker.check(List.of(
                        data(page("/events/" + timed.id() + "?lang=fr")),
                        data(page("/events/" + days.id() + "?lang=nl")))))
                .isEmpty();
    }
}
