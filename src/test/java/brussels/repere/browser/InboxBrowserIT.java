package brussels.repere.browser;

import static brussels.repere.testing.DirectoryEntryBuilder.entry;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.Role;
import brussels.repere.directory.ReportCode;
import brussels.repere.directory.ServiceArea;
import brussels.repere.directory.reports.ReportReceipt;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.hours.WorkingDays;
import brussels.repere.rest.accounts.SessionCookie;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.TestAccounts;
import brussels.repere.testing.TestEdits;
import brussels.repere.testing.TestRecords;
import brussels.repere.testing.TestReports;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.net.URL;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Reports are answered in the browser, by keyboard alone, in French and in Dutch, on a wide screen and on a telephone. */
@ApplicationTest
class InboxBrowserIT {

    /** What an editor may need for a report, in the figures of the issue. */
    private static final Duration MOST = Duration.ofSeconds(30);

    @Inject
    TestRecords records;

    @Inject
    TestAccounts accounts;

    @Inject
    TestEdits edits;

    @Inject
    TestReports reports;

    @Inject
    SessionCookie cookie;

    @Inject
    BrusselsClock clock;

    @TestHTTPResource("/")
    URL start;

    private KeyboardSession reader;
    private UUID moulin;
    private ReportReceipt phone;

    @BeforeEach
    void open() {
        records.add(entry("moulin")
                .named("Maison du Moulin", "Huis De Molen")
                .area(ServiceArea.of(new TerritoryKey(Level.COMMUNE, "21016")))
                .verified("2017-03")
                .hours("lundi de 9h à 12h")
                .phone("02 345 67 80"));
        moulin = edits.serviceOf("moulin");
        phone = reports.add(
                moulin, ReportCode.phone, "Personne ne décroche à l’ancien numéro", Map.of("phones", "02 345 67 89"));
        UUID hours = reports.add(moulin, ReportCode.hours, "Fermé le lundi <b>matin</b>", Map.of())
                .id();
        reports.makeOn(phone.id(), WorkingDays.before(clock.today(), 6));
        reports.makeOn(hours, WorkingDays.before(clock.today(), 1));
    }

    @AfterEach
    void leave() {
        if (reader != null) {
            reader.close();
        }
        reports.removeAll();
        edits.forgetAll();
        records.removeAll();
        accounts.removeAll();
    }

    private void visits(Grant grant, String lang, int width, String fragment) {
        reader = new KeyboardSession(start, lang, width);
        String token = accounts.session(accounts.add("Marie Dupont", grant).id());
        reader.signIn(cookie.name(), token);
        reader.visit(reader.frenchOrDutch("/signalements", "/meldingen"), fragment);
    }

    private void shot(String name) {
        String folder = System.getenv("INBOX_SHOTS");
        if (folder != null) {
            reader.page()
                    .screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(folder, name + ".png")));
        }
    }

    private String say(String key, Object... values) {
        return reader.translate(key, values);
    }

    private Locator title() {
        return reader.page().locator("#report-title");
    }

    private Locator done() {
        return reader.page().locator(".done-bar");
    }

    private Locator entries() {
        return reader.page().locator(".inbox-list ol a");
    }

    private List<String> phones() {
        return given().get("/api/v1/services/" + moulin).jsonPath().getList("atLocations[0].phones");
    }

    private String progress() {
        return given().contentType("application/json")
                .body(Map.of("code", phone.code().grouped()))
                .post("/api/v1/reports/lookup")
                .jsonPath()
                .getString("outcome");
    }

    @DisplayName(
            "A reported telephone is taken over by one key, seen by whoever reported it, and taken back by another")
    @EveryReader
    void oneKey(String lang, int width) {
        long before = System.nanoTime();
        visits(Grant.of(Role.REGIONAL_EDITOR), lang, width, "");
        assertThat(entries()).hasCount(2);
        assertThat(title()).containsText(reader.frenchOrDutch("Maison du Moulin", "Huis De Molen"));
        assertThat(reader.page().locator(".beside")).containsText("02 345 67 80");
        assertThat(reader.page().locator(".beside")).containsText("02 345 67 89");
        reader.requireSoundPage();
        shot("inbox-" + lang + "-" + width);
        reader.use(reader.page().locator(".answers .primary"));
        assertThat(done())
                .containsText(
                        say("inbox.done.accept", "name", reader.frenchOrDutch("Maison du Moulin", "Huis De Molen")));
        assertThat(progress()).isEqualTo("corrected");
        Duration needed = Duration.ofNanos(System.nanoTime() - before);
        assertThat(needed).isLessThan(MOST);
        System.out.println("INBOX " + lang + ": from the inbox to what the reporter sees " + needed.toMillis() + " ms");
        assertThat(phones()).containsExactly("02 345 67 89");
        assertThat(title()).isFocused();
        assertThat(title()).containsText(say("report.hours"));
        assertThat(reader.page().locator(".inbox-report blockquote").first()).hasText("Fermé le lundi <b>matin</b>");
        shot("inbox-done-" + lang + "-" + width);

        reader.press(say("inbox.key.undo"));
        assertThat(done()).containsText(reader.frenchOrDutch("annulée", "ongedaan"));
        assertThat(title()).isFocused();
        assertThat(title()).containsText(say("report.phone"));
        assertThat(phones()).containsExactly("02 345 67 80");
        reader.requireSoundPage();

        reader.press(say("inbox.key.next"));
        assertThat(title()).containsText(say("report.hours"));
        assertThat(title()).isFocused();
        reader.press(say("inbox.key.unfounded"));
        assertThat(entries()).hasCount(1);
        assertThat(title()).containsText(say("report.phone"));
        assertThat(title()).isFocused();
        reader.press(say("inbox.key.source"));
        assertThat(reader.page().locator(".inbox-none")).containsText(say("inbox.none.waiting"));
        reader.requireSoundPage();
        shot("inbox-empty-" + lang + "-" + width);
    }

    @DisplayName("What is late, about what, and where is chosen; a link leads to editing the fact")
    @EveryReader
    void chosen(String lang, int width) {
        visits(Grant.of(Role.REGIONAL_EDITOR), lang, width, "");
        reader.use(reader.page().locator(".inbox-parts a.late"));
        assertThat(entries()).hasCount(1);
        reader.page().locator(".inbox-filters select").first().selectOption("hours");
        assertThat(reader.page().locator(".inbox-none")).hasText(say("inbox.none.filtered"));
        reader.page().locator(".inbox-filters select").first().selectOption("phone");
        assertThat(entries()).hasCount(1);
        reader.page().locator(".inbox-filters select").nth(1).selectOption("N");
        assertThat(reader.page().locator(".inbox-none")).isVisible();
        reader.page().locator(".inbox-filters select").nth(1).selectOption("S");
        assertThat(entries()).hasCount(1);
        reader.requireSoundPage();
        reader.use(reader.link(say("inbox.edit")));
        assertThat(reader.page().locator("#cell-phones")).isVisible();
        assertThat(reader.page().locator(".edit-tabs")).containsText(say("edit.reports"));
    }

    @DisplayName("Who only reads reports is told so, and who may not is told too")
    @Test
    void readers() {
        visits(Grant.of(Role.REPORT_READER), "fr", 1440, "");
        assertThat(entries()).hasCount(2);
        assertThat(reader.page().locator("report-desk")).containsText(say("inbox.read-only"));
        assertThat(reader.page().locator(".answers")).hasCount(0);
        reader.prefer(ColorScheme.DARK);
        reader.requireSoundPage();
        shot("inbox-reader-dark");
        reader.close();
        visits(Grant.of(Role.HELPDESK), "nl", 360, "");
        assertThat(reader.page().locator("main")).containsText(say("inbox.refused"));
        reader.requireSoundPage();
    }

    @DisplayName("Without a session one is led to sign in")
    @Test
    void signedOut() {
        reader = new KeyboardSession(start, "fr", 1440);
        reader.visit("/signalements", "");
        assertThat(reader.page().locator("inbox-page a.primary")).hasText(say("edit.sign-in"));
    }
}
