package brussels.repere.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.Role;
import brussels.repere.eligibility.StatedAvailability;
import brussels.repere.rest.accounts.SessionCookie;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.DirectoryEntryBuilder;
import brussels.repere.testing.TestAccounts;
import brussels.repere.testing.TestAccounts.Person;
import brussels.repere.testing.TestRecords;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URL;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a campaign is prepared, looked at and sent, without a mail server: wide and narrow, in French and Dutch. */
@ApplicationTest
class CampaignBrowserIT {

    @Inject
    TestAccounts people;

    @Inject
    TestRecords records;

    @Inject
    SessionCookie cookie;

    @Inject
    EntityManager entities;

    @TestHTTPResource("/")
    URL start;

    private BrowserSession reader;

    @BeforeEach
    void add() {
        records.add(record("Alpha").email("alpha@maison.be"), record("Beta").email("beta@maison.be"), record("Gamma"));
    }

    private static DirectoryEntryBuilder record(String id) {
        return DirectoryEntryBuilder.entry(id)
                .named("Maison " + id, null)
                .phone("02 500 10 10")
                .languages("fr")
                .availability(new StatedAvailability(StatedAvailability.State.FULL, LocalDate.of(2026, 1, 5)));
    }

    @AfterEach
    void leave() {
        if (reader != null) {
            reader.page().context().clearCookies();
            reader.page().evaluate("localStorage.clear()");
            reader.close();
        }
        QuarkusTransaction.requiringNew().run(() -> List.of("campaign", "mail_refusal", "confirmation_request")
                .forEach(table ->
                        entities.createNativeQuery("delete from " + table).executeUpdate()));
        records.removeAll();
        people.removeAll();
    }

    private void open(Grant grant, String path, String lang, int width) {
        Person person = people.add("Ed", grant);
        reader = new BrowserSession(start, width);
        reader.signIn(cookie.name(), people.session(person.id()));
        reader.visit(path, lang, "");
    }

    private Locator heading() {
        return reader.page().locator("main h1");
    }

    /** Where somebody looks at pictures: {@code REPERE_PICTURES=FOLDER}. */
    private void picture(String name) {
        String folder = System.getenv("REPERE_PICTURES");
        if (folder != null) {
            reader.page()
                    .screenshot(new Page.ScreenshotOptions()
                            .setPath(Path.of(folder, name + ".png"))
                            .setFullPage(true));
        }
    }

    @DisplayName("From nothing to the phone list: chosen, looked at, sent, and called")
    @ParameterizedTest
    @CsvSource({"fr, 1440, LIGHT", "nl, 360, DARK"})
    void whole(String lang, int width, ColorScheme colours) {
        boolean french = lang.equals("fr");
        open(Grant.of(Role.REGIONAL_EDITOR), french ? "/campagnes" : "/bevragingen", lang, width);
        reader.prefer(colours);
        assertThat(heading()).hasText(french ? "Campagnes" : "Bevragingen");
        assertThat(reader.page().locator(".warning")).containsText(".eml");
        reader.requireAccessible();
        picture("campaigns-empty-" + lang);
        reader.link(french ? "Nouvelle campagne" : "Nieuwe bevraging").click();
        assertThat(heading()).isFocused();
        reader.page().locator("#title").fill("Automne");
        for (String field : List.of("phones", "hours")) {
            reader.page().locator("[value=" + field + "]").uncheck();
        }
        reader.page().locator("[value=availability]").check();
        reader.page().locator("#textFr").fill("Merci d’avance <b>à vous</b>.");
        reader.button(french ? "Voir avant d’envoyer" : "Bekijken voor het vertrekt")
                .click();
        assertThat(reader.page().locator("#preview")).isFocused();
        assertThat(reader.page().locator(".samples pre").first()).containsText("Merci d’avance <b>à vous</b>.");
        reader.requireAccessible();
        picture("campaigns-preview-" + lang);
        reader.button(french ? "Envoyer la campagne" : "Bevraging versturen").click();
        reader.button(french ? "Envoyer la campagne" : "Bevraging versturen").click();
        assertThat(reader.page().locator("#textNl-wrong")).containsText(french ? "deux langues" : "beide talen");
        assertThat(reader.page().locator("#textNl")).isFocused();
        // The browser notes each refusal.
        reader.consoleErrors().clear();
        reader.page().locator("#textNl").fill("Alvast bedankt.");
        reader.button(french ? "Voir avant d’envoyer" : "Bekijken voor het vertrekt")
                .click();
        reader.button(french ? "Envoyer la campagne" : "Bevraging versturen").click();
        reader.button(french ? "Envoyer la campagne" : "Bevraging versturen").click();
        assertThat(heading()).hasText("Automne");
        assertThat(reader.page().locator("campaign-progress")).containsText(french ? "Envoyée" : "Verstuurd");
        reader.page().selectOption("#which", "call");
        assertThat(reader.page().locator(".accounts li")).hasCount(1);
        assertThat(reader.page().locator(".accounts li")).containsText("Maison Gamma");
        assertThat(reader.page().locator(".accounts a[href^='tel:']")).hasText("02 500 10 10");
        reader.requireAccessible();
        picture("campaigns-call-" + lang);
        reader.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(french ? "Appelée" : "Gebeld"))
                .click();
        assertThat(reader.page().locator("[role=status]")).hasText(french ? "Noté : appelée." : "Genoteerd: gebeld.");
        assertThat(reader.consoleErrors()).isEmpty();
    }

    @DisplayName("Who may not run campaigns is told so, and who is not signed in is led there")
    @Test
    void forbidden() {
        open(Grant.of(Role.HELPDESK), "/campagnes", "fr", 1280);
        assertThat(reader.page().locator("main")).containsText("ne permet pas");
        reader.page().context().clearCookies();
        reader.visit("/bevragingen", "nl", "");
        assertThat(reader.link("Aanmelden")).isVisible();
        reader.requireAccessible();
    }

    @DisplayName("The page of a mail asks before it refuses, and says that a link is none")
    @Test
    void refusal() {
        open(Grant.of(Role.HELPDESK), "/ne-plus-recevoir", "fr", 360);
        assertThat(reader.page().locator("main")).containsText("Ouvrez le lien entier");
        reader.visit("/niet-meer-ontvangen", "nl", "#forged");
        reader.page().reload();
        reader.requireAccessible();
        picture("refusal-nl");
        reader.press(reader.button("Schrijf me niet meer"), "Enter");
        assertThat(reader.page().locator("[role=alert]")).containsText("Er is niets veranderd");
        assertThat(heading()).hasText("Geen berichten meer ontvangen");
    }
}
