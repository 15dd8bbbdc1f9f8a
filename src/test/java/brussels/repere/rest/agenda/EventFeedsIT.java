package brussels.repere.rest.agenda;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import brussels.repere.directory.agenda.AgendaEvent;
import brussels.repere.directory.agenda.EventStatus;
import brussels.repere.directory.agenda.EventStore;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.testing.ApplicationTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.validate.ValidationResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

@ApplicationTest
@DisplayName("The agenda as a calendar to subscribe to, and as a feed")
class EventFeedsIT {

    private static final String CALENDAR = "/api/v1/events.ics";

    @Inject
    TestEvents events;

    @Inject
    EventStore store;

    @AfterEach
    void clear() {
        events.removeAll();
    }

    private static ICalendar read(String text) {
        return Biweekly.parse(text).first();
    }

    private AgendaEvent publishSeries() {
        return events.publish(
                "Été, „chez nous“ ; \\ ensemble — une longue ligne d’accents éàùçêîôûëïüéàùçêîôûëïü",
                null,
                "titleNl",
                "Zomer bij ons",
                "aboutFr",
                "Deux\nlignes",
                "rule",
                "FREQ=WEEKLY;UNTIL=" + TestEvents.DAY.plusDays(70).toString().replace("-", ""),
                "extra",
                List.of(TestEvents.DAY.plusDays(1).toString()),
                "excluded",
                List.of(TestEvents.DAY.plusDays(7).toString()),
                "changes",
                List.of(
                        Map.of("original", TestEvents.DAY.plusDays(14).toString()),
                        Map.of(
                                "original",
                                TestEvents.DAY.plusDays(21).toString(),
                                "start",
                                TestEvents.DAY.plusDays(22) + "T10:00",
                                "end",
                                TestEvents.DAY.plusDays(22) + "T11:00")));
    }

    @DisplayName("It is valid for two libraries, and the second reads the same")
    @Test
    void valid() throws Exception {
        AgendaEvent series = publishSeries();
        events.publish(
                "Journées",
                null,
                "start",
                TestEvents.DAY.toString(),
                "end",
                TestEvents.DAY.plusDays(1).toString(),
                "rule",
                "FREQ=MONTHLY;COUNT=3",
                "extra",
                List.of(TestEvents.DAY.plusDays(3).toString()),
                "excluded",
                List.of(TestEvents.DAY.toString()),
                "registrationUrl",
                "https://example.brussels/inscription");
        Response answer = given().get(CALENDAR + "?lang=fr");
        assertThat(answer.contentType()).startsWith("text/calendar");
        String text = answer.asString();
        ValidationResult validity =
                new CalendarBuilder().build(new StringReader(text)).validate();
        assertThat(validity.getEntries()).isEmpty();
        ICalendar calendar = read(text);
        assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
        assertThat(text.lines().map(line -> line.getBytes(StandardCharsets.UTF_8).length))
                .allMatch(length -> length <= 75);
        List<VEvent> parts = calendar.getEvents().stream()
                .filter(event -> event.getUid().getValue().equals(series.id().toString()))
                .toList();
        assertThat(parts).hasSize(3);
        VEvent master = parts.get(0);
        assertThat(master.getSummary().getValue())
                .isEqualTo(series.content().title().fr());
        assertThat(master.getSequence().getValue()).isEqualTo(2);
        assertThat(master.getDateStart().getValue().toInstant())
                .isEqualTo(
                        TestEvents.DAY.atTime(14, 0).atZone(BrusselsClock.ZONE).toInstant());
        assertThat(parts)
                .filteredOn(part -> part.getRecurrenceId() != null)
                .extracting(part -> part.getStatus().getValue())
                .containsExactly("CANCELLED", "CONFIRMED");
        assertThat(text).contains("BEGIN:VTIMEZONE", "DTSTART;VALUE=DATE:", "EXDATE;VALUE=DATE:");
    }

    @DisplayName(
            "It is narrowed by bassin, kind, audience and language; what is for the whole Region is for each bassin")
    @Test
    void narrowed() {
        events.publish("Nord", null, "territory", "bassin:N");
        events.publish("Sud", null, "territory", "bassin:S", "kind", "training");
        events.publish("Région", null, "languages", List.of("nl"));
        assertThat(given().get(CALENDAR + "?territory=bassin:N").asString())
                .contains("Nord", "Région")
                .doesNotContain("SUMMARY;LANGUAGE=fr:Sud");
        assertThat(given().get(CALENDAR + "?kind=training").asString())
                .contains("Sud")
                .doesNotContain(":Région");
        assertThat(given().get(CALENDAR + "?language=fr").asString())
                .contains("Sud")
                .doesNotContain(":Région");
        assertThat(given().get(CALENDAR + "?territory=bassin:X").statusCode()).isEqualTo(400);
    }

    @DisplayName(
            "Who holds it gets 304 until something changes; what is cancelled is told with a greater sequence, what is withdrawn not")
    @Test
    void changes() {
        AgendaEvent event = events.publish("Fête", null);
        Response first = given().get(CALENDAR);
        assertThat(first.header("Cache-Control")).isEqualTo("max-age=900");
        assertThat(given().header("If-None-Match", first.header("ETag"))
                        .get(CALENDAR)
                        .statusCode())
                .isEqualTo(304);
        AgendaEvent cancelled = store.setStatus(event.id(), event.version(), EventStatus.CANCELLED);
        Response second = given().header("If-None-Match", first.header("ETag")).get(CALENDAR);
        assertThat(second.asString()).contains("STATUS:CANCELLED", "SEQUENCE:3", "UID:" + event.id());
        assertThat(given().get("/api/v1/events/" + event.id() + ".ics").asString())
                .contains("STATUS:CANCELLED");
        store.setStatus(event.id(), cancelled.version(), EventStatus.WITHDRAWN);
        assertThat(given().get(CALENDAR).asString()).doesNotContain(event.id().toString());
        assertThat(given().get("/api/v1/events/" + event.id() + ".ics").statusCode())
                .isEqualTo(404);
    }

    @DisplayName("The Atom feed has an entry for each, with the same id for ever")
    @Test
    void atom() throws Exception {
        AgendaEvent event =
                events.publish("Fête & <amis>".replace("<", "‹").replace(">", "›"), null, "territory", "bassin:N");
        Response answer = given().get("/api/v1/events.atom?territory=bassin:N&lang=fr");
        assertThat(answer.contentType()).startsWith("application/atom+xml");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document feed = factory.newDocumentBuilder().parse(new ByteArrayInputStream(answer.asByteArray()));
        assertThat(feed.getElementsByTagName("entry").getLength()).isEqualTo(1);
        assertThat(feed.getElementsByTagName("id").item(1).getTextContent()).isEqualTo("urn:uuid:" + event.id());
        assertThat(feed.getElementsByTagName("title").item(0).getTextContent()).contains("Nord");
    }
}
