package brussels.repere.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.Role;
import brussels.repere.directory.sheets.SheetPart;
import brussels.repere.rest.accounts.SessionCookie;
import brussels.repere.rest.agenda.TestEvents;
import brussels.repere.rest.sheets.TestSheets;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.TestAccounts;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An editor of a bassin writes its part, one of the Region publishes; on a wide screen in French, on a telephone in Dutch. */
@ApplicationTest
class SheetEditBrowserIT {

    @Inject
    TestSheets sheets;

    @Inject
    TestEvents events;

    @Inject
    TestAccounts accounts;

    @Inject
    SessionCookie cookie;

    @TestHTTPResource("/")
    URL start;

    private KeyboardSession reader;

    @AfterEach
    void leave() {
        if (reader != null) {
            reader.close();
        }
        sheets.removeAll();
        accounts.removeAll();
    }

    private void signIn(Grant grant) {
        String token = accounts.session(accounts.add("Rita", grant).id());
        reader.signIn(cookie.name(), token);
    }

    private Locator button(String word) {
        return reader.page()
                .locator("sheets-page")
                .getByText(reader.translate(word), new Locator.GetByTextOptions().setExact(true));
    }

    private void requireFits() {
        reader.requireSoundPage();
        assertThat((Boolean) reader.page()
                        .evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("nothing to scroll sideways")
                .isTrue();
    }

    /** Browsers note each answer that refuses. */
    private void requireRefusalInConsole() {
        assertThat(reader.consoleErrors()).hasSize(1).first().asString().contains("400");
        reader.consoleErrors().clear();
    }

    /** Measured on the screen, and printed: the same, in both languages, whatever the length. */
    @DisplayName("A part that is too long for its A4 is told before it is published, by how much, and what fits is not")
    @ParameterizedTest
    @CsvSource({"fr, 1440", "nl, 360"})
    void tooLong(String lang, int width) {
        sheets.begin();
        sheets.write(SheetPart.SHARED, TestSheets.text("Titre", "Titel", 4));
        sheets.write("N", TestSheets.text("Titre", "Titel", 10));
        sheets.write("S", TestSheets.text("Titre", "Titel", 60));
        reader = new KeyboardSession(start, lang, width);
        signIn(Grant.of(Role.REGIONAL_EDITOR));
        reader.visit(
                reader.frenchOrDutch("/editer/info-prevention", "/bewerken/info-preventie"), "#/" + TestSheets.MONTH);
        Page page = reader.page();
        Locator told = page.locator("sheet-fit .too-long li");
        assertThat(told).hasCount(2);
        for (Locator one : told.all()) {
            assertThat(one).containsText(Pattern.compile("(Sud|Zuid).* [1-9]\\d+ (lignes|regels)"));
        }
        requireFits();
        for (String printed : List.of("fr", "nl")) {
            assertThat(countDraftPages("N", printed)).as("N " + printed).isEqualTo(1);
            assertThat(countDraftPages("S", printed)).as("S " + printed).isEqualTo(2);
        }
        page.navigate(page.url().replace(TestSheets.MONTH.toString(), TestSheets.MONTH + "/N"));
        page.reload();
        assertThat(page.locator("sheet-fit p")).hasText(reader.translate("sheets.fit.one"));
    }

    private long countDraftPages(String bassin, String printed) {
        try (Page draft = reader.page().context().newPage()) {
            draft.navigate(
                    start + "info-prevention/" + TestSheets.MONTH + "/draft?bassin=" + bassin + "&lang=" + printed);
            return SheetBrowserIT.countPages(draft);
        }
    }

    @DisplayName(
            "A part is written, read before it is published, and refused with what is wrong; then everybody reads it")
    @ParameterizedTest
    @CsvSource({"fr, 1440", "nl, 360"})
    void writes(String lang, int width) {
        sheets.begin();
        sheets.write(SheetPart.SHARED, TestSheets.text("Titre", "Titel", 1));
        events.publish("Marche de nuit", null, "territory", "bassin:N", "titleNl", "Nachtwandeling");
        reader = new KeyboardSession(start, lang, width);
        signIn(new Grant(Role.BASSIN_EDITOR, "N"));
        reader.visit(reader.frenchOrDutch("/editer/info-prevention", "/bewerken/info-preventie"), "");
        Page page = reader.page();
        requireFits();
        page.locator("sheet-list h3 a").first().click();
        assertThat(page.locator("sheet-view a.button[href^='#']")).hasCount(1);
        requireFits();
        page.locator("sheet-view a.button[href^='#']").click();

        Locator title =
                page.locator("part-form fieldset input[lang=" + lang + "]").first();
        title.fill("Un <b>titre</b>");
        button("sheets.save").click();
        assertThat(page.locator("part-form .fault")).hasText(Pattern.compile("HTML"));
        requireRefusalInConsole();
        title.fill("Le sommeil");
        page.locator("part-form input[name=ready]").check();
        button("sheets.save").click();
        assertThat(page.locator("part-form .stored")).isVisible();
        requireFits();

        page.locator("part-form a").first().click();
        button("sheets.read").click();
        assertThat(page.locator("sheet-preview"))
                .containsText(reader.frenchOrDutch("Marche de nuit", "Nachtwandeling"));
        assertThat(button("sheets.publish")).hasCount(0);
        requireFits();

        signIn(Grant.of(Role.REGIONAL_EDITOR));
        page.reload();
        button("sheets.publish").click();
        assertThat(page.locator(".sheet-status")).hasText(reader.translate("sheets.status.published"));
        assertThat(RestAssured.get("/info-prevention/" + TestSheets.MONTH + "?bassin=N&lang=" + lang)
                        .asString())
                .contains("Le sommeil", reader.frenchOrDutch("Marche de nuit", "Nachtwandeling"));
    }
}
