package brussels.repere.browser;

import static brussels.repere.testing.DirectoryEntryBuilder.entry;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThatList;

import brussels.repere.directory.reports.ReportOutcome;
import brussels.repere.directory.reports.ReportState;
import brussels.repere.directory.reports.ReportStore;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.OperatorProfile;
import brussels.repere.testing.TestRecords;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URL;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "This is wrong", said on the page of a service. Each test comes from another address, as the interface counts by address. */
@ApplicationTest
@TestProfile(OperatorProfile.class)
class ReportBrowserIT {

    private static final String FORWARDED = "X-Forwarded-For";
    private static final int MAX_REPORTS_PER_HOUR = 10;

    @Inject
    TestRecords records;

    @Inject
    ReportStore reports;

    @TestHTTPResource("/")
    URL start;

    private BrowserSession reader;
    private String service;

    /** Before each, so that each says that it is skipped where there is no browser. */
    @BeforeEach
    void open() {
        records.add(entry("porte-close").named("Porte Close", "Gesloten Deur").phone("02 345 67 80"));
        service = given().queryParam("q", "Porte Close")
                .get("/api/v1/services")
                .jsonPath()
                .getString("hits[0].service.id");
    }

    private void visit(String sender, String lang, int width) {
        reader = new BrowserSession(start, width, Map.of(FORWARDED, sender));
        reader.visit("/services/" + service, lang, "");
        reader.press(reader.page().locator(".report summary"), "Enter");
    }

    private Locator choice(String name) {
        return reader.page().getByRole(AriaRole.RADIO, new GetByRoleOptions().setName(name));
    }

    @AfterEach
    void leave() {
        if (reader != null) {
            reader.close();
        }
        records.removeAll();
    }

    @DisplayName("A report is sent by keyboard and counts once a day")
    @Test
    void sendsByKeyboard() {
        visit("198.51.100.10", "fr", 1280);
        reader.press(choice("Le service n’existe plus"), "Space");
        reader.page().getByLabel("En quelques mots").focus();
        reader.page().keyboard().type("Plus personne à cette adresse.");
        assertThat(reader.page().locator("#report-left")).hasText("Il reste 250 caractères sur 280");
        reader.press(reader.button("Envoyer"), "Enter");
        Locator thanks = reader.page().locator(".report .thanks");
        assertThat(thanks).hasText("Merci. Quelqu’un va vérifier.");
        assertThat(thanks).isFocused();

        reader.page().reload();
        reader.press(reader.page().locator(".report summary"), "Enter");
        reader.press(choice("Le service n’existe plus"), "Space");
        reader.press(reader.button("Envoyer"), "Enter");
        assertThat(thanks).containsText("déjà signalé aujourd’hui");
    }

    @DisplayName("What is right instead is understood while it is typed, and a code tells what becomes of it")
    @ParameterizedTest
    @CsvSource({"fr, 1440, 20", "nl, 360, 21"})
    void codeAndFact(String lang, int width, String sender) {
        boolean french = lang.equals("fr");
        visit("198.51.100." + sender, lang, width);
        reader.press(choice(french ? "Le téléphone" : "Het telefoonnummer"), "Space");
        Locator phones = reader.page().locator("#right-phones");
        phones.fill("appelez Marie");
        assertThat(reader.page().locator("#report-understood .fault"))
                .containsText(french ? "des numéros seulement" : "alleen nummers");
        reader.requireAccessible();
        reader.press(reader.button(french ? "Envoyer" : "Versturen"), "Enter");
        assertThat(reader.page().getByRole(AriaRole.ALERT))
                .containsText(french ? "des numéros seulement" : "alleen nummers");
        assertThat(phones).isFocused();
        phones.fill("023456789");
        assertThat(reader.page().locator("#report-understood li")).hasText("02 345 67 89");
        shot("report-form-" + lang + "-" + width);
        reader.press(reader.button(french ? "Envoyer" : "Versturen"), "Enter");
        Locator code = reader.page().locator(".report-code code");
        assertThat(code).isVisible();
        reader.requireAccessible();
        shot("report-code-" + lang + "-" + width);
        String told = code.textContent();

        reader.page().locator(".report-code a.button").click();
        Locator title = reader.page().locator("#progress-title");
        assertThat(title)
                .hasText(french ? "Votre signalement attend une vérification" : "Uw melding wacht op controle");
        assertThat(title).isFocused();
        assertThat(reader.page().locator(".progress")).containsText("02 345 67 80");
        reader.requireAccessible();
        shot("lookup-" + lang + "-" + width);
        assertThatList(reader.requestedUrls())
                .as("the code stands in no address that a server sees")
                .noneMatch(url -> url.contains(told.substring(0, 5)) && !url.contains("#"));

        reports.list(ReportState.open, 1, 10)
                .reports()
                .forEach(report -> reports.settle(report.id(), ReportOutcome.corrected));
        reader.page().locator("#lookup-code").fill(told.toLowerCase(Locale.ROOT).replace('-', ' '));
        reader.page().keyboard().press("Enter");
        assertThat(title).hasText(french ? "Corrigé, merci !" : "Verbeterd, dank u!");
        reader.page().locator("#lookup-code").fill("7KQ29");
        reader.page().keyboard().press("Enter");
        assertThat(reader.page().getByRole(AriaRole.ALERT)).containsText("14 lett");
        reader.requireAccessible();
    }

    private void shot(String name) {
        String folder = System.getenv("INBOX_SHOTS");
        if (folder != null) {
            reader.page()
                    .screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(folder, name + ".png")));
        }
    }

    @DisplayName("An error stands at its field, and nothing typed is lost")
    @Test
    void fieldError() {
        visit("198.51.100.11", "nl", 360);
        reader.press(reader.button("Versturen"), "Enter");
        assertThat(reader.page().getByRole(AriaRole.ALERT)).hasText("Kies wat er niet klopt.");
        assertThat(choice("De openingsuren")).isFocused();

        reader.page().keyboard().press("Space");
        Locator text = reader.page().getByLabel("In enkele woorden");
        text.fill("bel mevrouw op 02 123 45 67");
        reader.press(reader.button("Versturen"), "Enter");
        assertThat(reader.page().getByRole(AriaRole.ALERT)).containsText("Uw tekst bevat een telefoonnummer");
        assertThat(text).isFocused();
        assertThat(text).hasAttribute("aria-invalid", "true");
        assertThat(text).hasValue("bel mevrouw op 02 123 45 67");
        reader.requireAccessible();

        text.fill("a".repeat(281));
        assertThat(reader.page().locator("#report-left")).hasText("1 tekens te veel");
        reader.press(reader.button("Versturen"), "Enter");
        assertThat(reader.page().getByRole(AriaRole.ALERT)).containsText("langer dan 280 tekens");
        assertThat(choice("De openingsuren")).isChecked();
    }

    @DisplayName("Too many reports are refused, with advice what to do")
    @Test
    void tooMany() {
        String sender = "198.51.100.12";
        for (int i = 0; i < MAX_REPORTS_PER_HOUR; i++) {
            given().header(FORWARDED, sender)
                    .contentType("application/json")
                    .body("{\"code\": \"hours\"}")
                    .post("/api/v1/services/" + service + "/reports");
        }
        visit(sender, "fr", 1280);
        reader.press(choice("L’adresse"), "Space");
        reader.press(reader.button("Envoyer"), "Enter");
        assertThat(reader.page().getByRole(AriaRole.ALERT)).containsText("réessayez dans quelques minutes");
        assertThat(reader.button("Envoyer")).isFocused();
    }

    @DisplayName("The report form is accessible")
    @ParameterizedTest
    @CsvSource({"fr, 1280", "fr, 320", "nl, 360"})
    void accessible(String lang, int width) {
        visit("198.51.100.13", lang, width);
        assertThat(reader.page().locator("#report-text")).isVisible();
        reader.requireAccessible();
    }
}
