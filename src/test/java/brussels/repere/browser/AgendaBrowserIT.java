package brussels.repere.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.Role;
import brussels.repere.directory.agenda.AgendaEvent;
import brussels.repere.rest.accounts.SessionCookie;
import brussels.repere.rest.agenda.TestEvents;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.TestAccounts;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Events are found near an address that stands nowhere, and kept in the browser; nothing that was typed is lost. */
@ApplicationTest
class AgendaBrowserIT {

    @Inject
    TestAccounts accounts;

    @Inject
    TestEvents events;

    @Inject
    SessionCookie cookie;

    @TestHTTPResource("/")
    URL start;

    private TestAccounts.Person keeper;
    private KeyboardSession reader;
    private String token;

    @BeforeEach
    void add() {
        keeper = accounts.add("Ann", Grant.of(Role.COLLECTION_KEEPER));
    }

    @AfterEach
    void leave() {
        if (reader != null) {
            reader.close();
        }
        events.removeAll();
        accounts.removeAll();
    }

    private void signsIn(String lang, int width) {
        reader = new KeyboardSession(start, lang, width);
        token = accounts.session(keeper.id());
        signIn();
        reader.visit("/developers", "");
        // As the screen of signing in does.
        reader.page().evaluate("localStorage.setItem('repere-signed-in', 'yes')");
    }

    private void signIn() {
        reader.signIn(cookie.name(), token);
    }

    private void edits(String part) {
        reader.visit(reader.frenchOrDutch("/editer", "/bewerken"), "#/agenda" + part);
    }

    private String say(String key, Object... values) {
        return reader.translate(key, values);
    }

    private Locator at(String selector) {
        return reader.page().locator(selector);
    }

    private JsonPath stored(AgendaEvent event) {
        return accounts.as(keeper).get("/api/v1/edit/events/" + event.id()).jsonPath();
    }

    @DisplayName("For an address: what is for it, then what is only near, each with why; no address of a page holds it")
    @EveryReader
    void near(String lang, int width) {
        LocalDate soon = LocalDate.now().plusDays(2);
        events.publish("Ici", null, "start", soon + "T14:00", "end", soon + "T16:00", "territory", "commune:21007");
        events.publish("Plus tard", null, "territory", "commune:21007");
        events.publish(
                "Ailleurs",
                null,
                "start",
                soon + "T10:00",
                "end",
                soon + "T11:00",
                "territory",
                "commune:21010",
                "address",
                null,
                "onlineUrl",
                "https://example.brussels/");
        reader = new KeyboardSession(start, lang, width);
        reader.visit("/agenda", "");
        assertThat(at("#whole")).isVisible();
        reader.walkTo(at("#place-dates"));
        reader.page().keyboard().type("Rue Marconi 85, 1190 Forest");
        reader.press("Enter");
        assertThat(reader.heading()).isFocused();
        Locator found = at("agenda-reader .hits");
        assertThat(found).containsText("Ici");
        assertThat(found).containsText(reader.frenchOrDutch("Forest", "Vorst"));
        assertThat(found).not().containsText("Plus tard");
        assertThat(found).not().containsText("Ailleurs");
        assertThat(at("agenda-reader")).containsText(say("dates.elsewhere.one", "count", 1));
        assertThat(at("#whole")).isHidden();
        reader.requireSoundPage();
        reader.use(reader.button(say("dates.month")));
        assertThat(found).containsText("Plus tard");
        assertThat(reader.requestedUrls()).noneMatch(url -> url.toLowerCase().contains("marconi"));
        reader.use(reader.button(say("dates.whole")));
        assertThat(at("#whole")).isVisible();
    }

    @DisplayName(
            "An event is begun, told in words, corrected, published, cancelled once and altogether, by keyboard alone")
    @EveryReader
    void keep(String lang, int width) {
        LocalDate first = LocalDate.now().plusMonths(1).with(TemporalAdjusters.firstInMonth(DayOfWeek.THURSDAY));
        signsIn(lang, width);
        edits("");
        reader.use(at("event-list .primary"));
        assertThat(reader.heading()).hasText(say("event.new"));
        at("#keep-kind").selectOption("drop-in");
        assertThat(at("#keep-kind-hint")).containsText(reader.frenchOrDutch("heures fixes", "vaste uren"));
        reader.type(at("#keep-title" + reader.frenchOrDutch("Fr", "Nl")), "Essai <b>");
        at("#keep-start").fill(first.toString());
        at("#keep-start-time").fill("14:00");
        at("#keep-end").fill("16:00");
        at("#keep-every").selectOption("month-weekday");
        assertThat(at("#keep-which")).hasValue("1");
        assertThat(at("#keep-weekday")).hasValue("TH");
        at("#keep-until").fill(first.plusMonths(6).toString());
        assertThat(at("next-times li").first()).containsText(reader.frenchOrDutch("14h00", "14"));
        reader.type(at("#keep-address"), "Rue Marconi 85, 1190 Forest");
        reader.requireSoundPage();
        reader.use(reader.button(say("edit.save")));
        Locator title = at("#keep-title" + reader.frenchOrDutch("Fr", "Nl"));
        assertThat(title).isFocused();
        assertThat(title).hasAttribute("aria-invalid", "true");
        reader.type(at("#keep-title" + reader.frenchOrDutch("Fr", "Nl")), "Essai");
        reader.use(reader.button(say("edit.save")));
        assertThat(at(".done-bar")).containsText(say("keep.saved"));
        reader.requireAccessible();

        reader.use(reader.button(say("event.step.publish")));
        assertThat(at(".done-bar")).containsText(say("event.done.publish"));
        reader.use(at(".next-times li").nth(1).locator("button"));
        assertThat(at(".done-bar")).containsText(say("event.done.cancel-time"));
        JsonPath told = given().queryParam("lang", lang)
                .queryParam("from", first.toString())
                .queryParam("to", first.plusDays(90).toString())
                .get("/api/v1/events")
                .jsonPath();
        assertThat(told.getList("events.when.state", String.class)).startsWith("planned", "cancelled", "planned");
        assertThat(told.getString("events[0].event.rule")).contains("BYDAY=1TH");
        reader.use(reader.button(say("event.step.cancel")));
        assertThat(at(".done-bar")).containsText(say("event.done.cancel"));
        assertThat(at(".keeping .badge").first()).hasText(say("event.status.cancelled"));
        edits("");
        assertThat(at("event-list")).containsText(say("event.group.stopped"));
        reader.requireAccessible();
    }

    @DisplayName(
            "The file of another calendar is taken in, by keyboard; what is wrong is named, and nothing of it is stored")
    @Test
    void imports() {
        String day = LocalDate.now().plusMonths(1).toString().replace("-", "");
        signsIn("fr", 360);
        edits("");
        reader.use(at("event-import summary"));
        reader.type(at("#event-source"), "Bassin Nord");
        gives("DTSTART:20261332T100000");
        assertThat(at("event-import [role=alert]")).containsText("Ligne");
        reader.requireAccessible();
        gives("DTSTART:" + day + "T100000");
        assertThat(at("event-import .done-bar"))
                .hasText(say("event.import.done", "added", 1, "changed", 0, "unchanged", 0, "kept", 0, "over", 0));
        assertThat(at("event-list .kept-collections")).containsText("Rencontre");
        assertThat(at("event-list .kept-collections")).containsText(say("event.source", "name", "Bassin Nord"));
        reader.requireAccessible();
    }

    private void gives(String start) {
        String calendar = String.join(
                "\r\n",
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//x//y",
                "BEGIN:VEVENT",
                "UID:a@example.brussels",
                "DTSTAMP:20261101T100000Z",
                start,
                "DURATION:PT2H",
                "SUMMARY:Rencontre",
                "LOCATION:Rue Marconi 85\\, 1190 Forest",
                "END:VEVENT",
                "END:VCALENDAR",
                "");
        at("#event-file")
                .setInputFiles(new FilePayload("a.ics", "text/calendar", calendar.getBytes(StandardCharsets.UTF_8)));
        reader.use(reader.button(say("resource.table.take")));
    }

    @DisplayName("Two people at once, and a session that ends: nothing is lost; a rule that no form can say stays")
    @Test
    void nothingLost() {
        String rule = "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1";
        LocalDate day = LocalDate.now().plusMonths(1).with(TemporalAdjusters.lastDayOfMonth());
        while (day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue()) {
            day = day.minusDays(1);
        }
        AgendaEvent event =
                events.publish("Avant", keeper.id(), "start", day + "T14:00", "end", day + "T16:00", "rule", rule);
        signsIn("fr", 1440);
        edits("/" + event.id());
        assertThat(at("#keep-rule")).hasValue(rule);
        reader.type(at("#keep-aboutFr"), "De moi");
        Map<String, Object> other = stored(event).getMap("event");
        other.put("titleFr", "D’elle");
        accounts.as(keeper)
                .contentType("application/json")
                .header("If-Match", "\"" + stored(event).getString("version") + "\"")
                .body(other)
                .put("/api/v1/edit/events/" + event.id())
                .then()
                .statusCode(200);
        reader.use(reader.button(say("edit.save")));
        assertThat(at("#conflict-title")).isFocused();
        reader.requireAccessible();
        reader.use(reader.button(say("keep.conflict.both")));
        reader.page().context().clearCookies();
        reader.use(reader.button(say("edit.save")));
        assertThat(at(".hindrance")).containsText(say("edit.signed-out"));
        signIn();
        reader.use(reader.button(say("edit.signed-out.go-on")));
        assertThat(at(".done-bar")).containsText(say("keep.saved"));
        assertThat(stored(event).getString("event.aboutFr")).isEqualTo("De moi");
        assertThat(stored(event).getString("event.titleFr")).isEqualTo("D’elle");
        assertThat(stored(event).getString("event.rule")).startsWith(rule);
    }
}
