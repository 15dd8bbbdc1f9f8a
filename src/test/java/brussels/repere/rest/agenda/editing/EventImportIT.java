package brussels.repere.rest.agenda.editing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.Role;
import brussels.repere.directory.agenda.AgendaEvent;
import brussels.repere.directory.agenda.EventRows;
import brussels.repere.rest.agenda.TestEvents;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.TestAccounts;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ApplicationTest
@DisplayName("Events come in from other calendars and from tables")
class EventImportIT {

    private static final String IMPORTS = "/api/v1/edit/events/imports";
    private static final String DAY = TestEvents.DAY.toString().replace("-", "");
    private static final String NEXT_WEEK =
            TestEvents.DAY.plusDays(7).toString().replace("-", "");

    @Inject
    TestAccounts accounts;

    @Inject
    TestEvents events;

    @Inject
    EventRows rows;

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

    private static String event(String uid, String... lines) {
        return "BEGIN:VEVENT\nUID:" + uid + "\nDTSTAMP:20261101T000000Z\n" + String.join("\n", lines)
                + "\nEND:VEVENT\n";
    }

    private static String calendar(String... events) {
        return "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//x//y//FR\nX-WR-CALNAME:Essai\n" + String.join("", events)
                + "END:VCALENDAR\n";
    }

    private Response send(String type, String source, String body) {
        return accounts.as(keeper)
                .contentType(type + "; charset=utf-8")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post(IMPORTS + "?lang=fr&publish=true&source=" + source);
    }

    private Response sendCalendar(String... events) {
        return send("text/calendar", "essai", calendar(events));
    }

    private static String[] party(String title) {
        return new String[] {
            "SUMMARY:" + title,
            "DTSTART;TZID=Europe/Brussels:" + DAY + "T140000",
            "DTEND;TZID=Europe/Brussels:" + DAY + "T160000",
            "LOCATION:Rue Marconi 85\\, 1190 Forest",
            "CATEGORIES:Portes ouvertes"
        };
    }

    private static String errors(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
        return answer.jsonPath().getList("errors.parameter") + " "
                + answer.jsonPath().getList("errors.detail");
    }

    @DisplayName("More events than a file may have are told as such, not as a broken calendar")
    @Test
    void tooMany() {
        String one = event("many@x", party("Encore"));
        Response answer = sendCalendar(Collections.nCopies(1_001, one).toArray(String[]::new));
        assertThat(errors(answer)).contains("Plus de 1").contains("divisez-le").doesNotContain("RFC 5545");
    }

    @DisplayName("A series with exceptions, in UTC, with alarms, odd properties and markup is read as what it says")
    @Test
    void series() {
        Response answer = sendCalendar(
                event(
                        "s@x",
                        "SUMMARY;LANGUAGE=nl:Zomer\\, bij ons",
                        "DESCRIPTION:<p>Bonjour&nbsp;<b>vous</b></p><p>Deux</p>",
                        "DTSTART:" + DAY + "T130000Z",
                        "DURATION:PT1H30M",
                        "RRULE:FREQ=WEEKLY;COUNT=4",
                        "LOCATION:https://example.brussels/salle",
                        "X-ODD;X-P=\"a,b\":1",
                        "BEGIN:VALARM",
                        "ACTION:DISPLAY",
                        "DESCRIPTION:Not this",
                        "TRIGGER:-PT15M",
                        "END:VALARM"),
                event(
                        "s@x",
                        "SUMMARY:x",
                        "RECURRENCE-ID:" + NEXT_WEEK + "T130000Z",
                        "DTSTART:" + NEXT_WEEK + "T130000Z",
                        "STATUS:CANCELLED"));
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        AgendaEvent read = rows.findByUid("s@x").orElseThrow();
        assertThat(read.content().title().nl()).isEqualTo("Zomer, bij ons");
        assertThat(read.content().about().fr())
                .contains("Bonjour", "vous\nDeux")
                .doesNotContain("<", "Not this");
        LocalDateTime start = read.content().schedule().start();
        assertThat(start.getHour()).isIn(14, 15);
        assertThat(read.content().schedule().changes()).hasSize(1);
        assertThat(read.content().place().url()).isEqualTo("https://example.brussels/salle");
        assertThat(given().get("/api/v1/events/" + read.id()).jsonPath().getList("occurrences.state"))
                .isEqualTo(List.of("planned", "cancelled", "planned", "planned"));
    }

    @DisplayName("The same UID changes the event; the same file changes nothing; what was changed by hand stays")
    @Test
    void again() {
        assertThat(sendCalendar(event("a@x", party("Fête"))).jsonPath().getInt("added"))
                .isEqualTo(1);
        Response same = sendCalendar(event("a@x", party("Fête")));
        assertThat(same.jsonPath().getInt("unchanged")).isEqualTo(1);
        assertThat(sendCalendar(event("a@x", party("Grande fête"))).jsonPath().getInt("changed"))
                .isEqualTo(1);
        AgendaEvent stored = rows.findByUid("a@x").orElseThrow();
        assertThat(stored.content().kind().code()).isEqualTo("open-day");
        assertThat(stored.content().place().point()).isNotNull();
        accounts.as(keeper)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + stored.version() + "\"")
                .body(TestEvents.form("À la main"))
                .put("/api/v1/edit/events/" + stored.id())
                .then()
                .statusCode(200);
        Response kept = sendCalendar(event("a@x", party("Encore")));
        assertThat(kept.jsonPath().getInt("kept")).isEqualTo(1);
        assertThat(kept.jsonPath().getString("remarks[0].text")).contains("à la main");
        assertThat(rows.findByUid("a@x").orElseThrow().content().title().fr()).isEqualTo("À la main");
    }

    @DisplayName(
            "An event of another calendar with the same UID is named and not overwritten, and nothing else is stored")
    @Test
    void otherSource() {
        sendCalendar(event("a@x", party("Fête")));
        Response answer =
                send("text/calendar", "autre", calendar(event("b@x", party("Nouveau")), event("a@x", party("Pris"))));
        assertThat(errors(answer)).contains("[14]", "autre calendrier");
        assertThat(rows.findByUid("b@x")).isEmpty();
        assertThat(rows.findByUid("a@x").orElseThrow().content().title().fr()).isEqualTo("Fête");
    }

    @DisplayName("What is past is left out and said; what is cancelled is told as cancelled")
    @Test
    void past() {
        Response answer = sendCalendar(
                event(
                        "old@x",
                        "SUMMARY:Vieux",
                        "DTSTART:20200101T100000",
                        "DTEND:20200101T110000",
                        "LOCATION:Rue Haute 298"),
                event("c@x", party("Annulée")).replace("CATEGORIES", "STATUS:CANCELLED\nCATEGORIES"));
        assertThat(answer.jsonPath().getInt("over")).isEqualTo(1);
        assertThat(answer.jsonPath().getString("remarks[0].text")).contains("Vieux", "passé");
        assertThat(rows.findByUid("old@x")).isEmpty();
        AgendaEvent cancelled = rows.findByUid("c@x").orElseThrow();
        assertThat(given().get("/api/v1/events/" + cancelled.id()).jsonPath().getString("event.status"))
                .isEqualTo("cancelled");
    }

    @DisplayName("What is wrong is named by its line, and nothing is stored")
    @Test
    void wrong() {
        assertThat(errors(sendCalendar(
                        event("a@x", party("Bon")),
                        event("b@x", party("Mauvais")).replace(DAY + "T14", "20980230T14"))))
                .contains("[14]", "n’existe pas");
        assertThat(errors(sendCalendar(event("a@x", party("Bon")).replace("Europe/Brussels", "Mars/Olympus"))))
                .contains("Mars/Olympus");
        assertThat(errors(sendCalendar(event("a@x", party("Bon")).replace("UID:a@x\n", ""))))
                .contains("UID");
        assertThat(errors(sendCalendar(event(
                        "a@x",
                        "SUMMARY:x",
                        "DTSTART:20980201T100000",
                        "DTEND:20980201T110000",
                        "LOCATION:y",
                        "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"))))
                .contains("30 février");
        assertThat(errors(send("text/calendar", "essai", "Bonjour"))).contains("calendrier");
        assertThat(errors(send(
                        "text/calendar",
                        "essai",
                        calendar(event("a@x", party("x"))).replace("END:VCALENDAR", ""))))
                .contains("calendrier");
        Response large = send("text/calendar", "essai", calendar("X-A:" + "a".repeat(2_100_000) + "\n"));
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(errors(send("text/calendar", "essai", calendar()))).contains("aucun événement");
        assertThat(rows.findByUid("a@x")).isEmpty();
    }

    @DisplayName("A table is read by its columns; a wrong cell is named by line and column")
    @Test
    void table() {
        String header = "uid;kind;title_fr;title_nl;start;end;rule;address;free;languages;territory\n";
        Response answer = send(
                "text/csv",
                "table",
                header + "t1;training;Cours;Les;" + TestEvents.DAY + " 10:00;" + TestEvents.DAY
                        + " 12:00;;Rue Marconi 85, 1190 Forest;oui;fr|nl;bassin:N\n");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        AgendaEvent read = rows.findByUid("t1").orElseThrow();
        assertThat(read.content().languages()).containsExactly("fr", "nl");
        assertThat(read.content().cost().free()).isTrue();
        assertThat(errors(send(
                        "text/csv",
                        "table",
                        header + "t1;training;Cours;;2098-02-30;;;Rue Haute 298;peut-être;fr;bassin:X\n"
                                + "t2;fête;Cours;;2098-02-20;;;;;;\n")))
                .contains("[2, 2, 2, 3, 3]", "n’existe pas", "territory", "oui ou non", "kind");
        assertThat(errors(send("text/csv", "table", "titre;start\nx;2098-01-01\n")))
                .contains("titre");
    }
}
