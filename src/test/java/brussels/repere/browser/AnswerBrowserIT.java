package brussels.repere.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.testing.PackagedSiteTest;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The application as somebody uses it who has three minutes and a person in front of her. */
@PackagedSiteTest
class AnswerBrowserIT {

    private URL start;

    private BrowserSession reader;
    private Page page;

    /** Before each, so that each says that it is skipped where there is no browser. */
    @BeforeEach
    void open(URL start) {
        this.start = start;
        open(1280);
    }

    @AfterEach
    void leave() {
        if (reader != null) {
            reader.close();
        }
    }

    private void open(int width) {
        if (reader != null) {
            reader.close();
        }
        reader = new BrowserSession(start, width);
        page = reader.page();
    }

    private void visit(String lang, String fragment) {
        page.navigate(start + "?lang=" + lang + fragment);
    }

    private Locator box() {
        return page.locator("#box");
    }

    private Locator sentence() {
        return page.locator("#answer");
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    @DisplayName("For a commune, services for a part of it stand apart, below those for all of it")
    @Test
    void partialApart() {
        visit("nl", "#category=C67&place=commune:21004");
        Locator headings = page.locator(".tier h3");
        assertThat(headings.first()).containsText("Voor de gemeente Brussel");
        Locator part = page.locator(".tier")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(Pattern.compile("Alleen voor een deel: Brussel"))));
        assertThat(part.locator(".hits > li").first()).containsText("Werkingsgebied: alleen");
        assertThat(page.locator(".tier").first()).not().containsText("Werkingsgebied: alleen");
    }

    @DisplayName("A typed address is chosen and answered in tiers, and no request URL contains it")
    @Test
    void addressInTiers() {
        visit("fr", "");
        box().pressSequentially("rue royale 217 saint-j");
        Locator house = page.getByRole(AriaRole.OPTION, new GetByRoleOptions().setName("Rue Royale 217, 1210"));
        assertThat(house.first()).isVisible();
        assertThat(page.locator(".group-heading").first()).hasText("Lieux");
        house.first().click();

        assertThat(sentence()).containsText("Rue Royale 217, 1210 Saint-Josse-ten-Noode");
        assertThat(sentence()).containsText("bassin Nord-Est");
        assertThat(sentence()).isFocused();
        assertThat(page.locator("h3").first()).containsText("Pour");
        assertThat(page.locator(".answer")).containsText("vérifié");
        assertThat(page.locator(".hit .reasons").first()).containsText("Couvre");
        assertThat(page.locator(".hit a[href^='tel:']").first()).isVisible();
        assertThat(reader.requestedUrls())
                .noneMatch(url -> url.toLowerCase().contains("royale"))
                .noneMatch(url -> url.contains("house"))
                .allMatch(url -> url.startsWith(start.toString()));
        assertThat(reader.consoleErrors()).isEmpty();
    }

    @DisplayName("Results are downloaded as a file, and no request URL contains what was typed")
    @ParameterizedTest
    @CsvSource({"fr, Exporter ces résultats : CSV, csv", "nl, Deze resultaten exporteren: GeoJSON, geojson"})
    void exports(String lang, String name, String ending) throws IOException {
        visit(lang, "#q=cpas&address=rue+royale+217+1210");
        assertThat(page.locator(".hit").first()).isVisible();
        int found = page.locator(".hit").count();
        Download file = page.waitForDownload(() -> button(name).click());
        assertThat(file.suggestedFilename()).isEqualTo("repere." + ending);
        String text = Files.readString(file.path());
        assertThat(text.split(ending.equals("csv") ? "\r\n" : "\"Feature\"")).hasSizeGreaterThan(found);
        assertThat(text).contains(page.locator(".hit h4 a").first().innerText());
        assertThat(reader.requestedUrls()).noneMatch(url -> url.toLowerCase().contains("royale"));
        assertThat(reader.consoleErrors()).isEmpty();
    }

    @DisplayName("A need in words is understood part by part, and each part can be removed")
    @Test
    void removableParts() {
        visit("fr", "");
        box().fill("colis alimentaire Anderlecht");
        button("Chercher").click();
        assertThat(sentence()).containsText("Anderlecht");
        assertThat(page.locator(".needs strong").first()).containsText("alimentaire");

        button("Retirer Anderlecht").click();
        assertThat(sentence()).containsText("toute la Région bruxelloise");
        assertThat(sentence()).isFocused();
        assertThat(box()).hasValue("colis alimentaire");

        page.goBack();
        assertThat(sentence()).containsText("Anderlecht");
        assertThat(box()).hasValue("colis alimentaire Anderlecht");
        page.goForward();
        assertThat(sentence()).containsText("toute la Région bruxelloise");
    }

    @DisplayName("A typed place replaces the chosen one, and a typed need does not")
    @Test
    void typedPlaceReplaces() {
        visit("fr", "#place=commune:21001");
        assertThat(sentence()).containsText("Anderlecht");
        box().fill("dettes");
        box().press("Enter");
        assertThat(page.locator(".chips")).containsText("dettes");
        assertThat(sentence()).containsText("Anderlecht");
        box().fill("dettes Schaerbeek");
        box().press("Enter");
        assertThat(sentence()).containsText("Schaerbeek");
        assertThat(page.locator(".chips")).not().containsText("Anderlecht");
    }

    @DisplayName("Changing the language keeps the question")
    @Test
    void languageKeepsQuestion() {
        visit("fr", "#q=cpas&place=commune:21015");
        assertThat(sentence()).containsText("Schaerbeek");
        box().fill("cpas arabe");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Nederlands"))
                .click();
        assertThat(sentence()).containsText("voor Schaarbeek");
        assertThat(box()).hasValue("cpas arabe");
        assertThat(page.locator("html")).hasAttribute("lang", "nl");
        page.goBack();
        assertThat(sentence()).containsText("pour Schaerbeek");
    }

    @DisplayName("Everything works by keyboard")
    @Test
    void keyboard() {
        visit("fr", "");
        box().focus();
        page.keyboard().type("schaerb");
        assertThat(page.getByRole(AriaRole.LISTBOX)).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.LISTBOX)).isHidden();
        page.keyboard().press("ArrowDown");
        assertThat(page.getByRole(AriaRole.LISTBOX)).isVisible();
        page.keyboard().press("ArrowDown");
        assertThat(box()).hasAttribute("aria-activedescendant", "suggestion-0");
        page.keyboard().press("Enter");
        assertThat(sentence()).containsText("Schaerbeek");

        Locator language = page.locator("[data-panel]", new Page.LocatorOptions().setHasText("Langue"));
        language.focus();
        page.keyboard().press("Enter");
        assertThat(language).hasAttribute("aria-expanded", "true");
        Locator arabic = page.locator("#facet-panel input").nth(2);
        arabic.focus();
        page.keyboard().press("Space");
        assertThat(page).hasURL(Pattern.compile(".*language=.*"));
        assertThat(arabic).isFocused();
        page.keyboard().press("Escape");
        assertThat(language).isFocused();
        assertThat(language).hasAttribute("aria-expanded", "false");

        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Lignes d’aide"))
                .focus();
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("112");
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.DIALOG)).isHidden();
    }

    @DisplayName("A link shows the same screen to somebody else")
    @Test
    void sharedLink() {
        visit("fr", "#q=cpas&place=commune:21004&pages=2");
        page.locator("[data-panel]", new Page.LocatorOptions().setHasText("Langue"))
                .click();
        page.locator("#facet-panel input").first().click();
        assertThat(page.locator(".chips li")).hasCount(3);
        String told = sentence().innerText();
        String link = page.url();
        open(360);
        page.navigate(link);
        assertThat(sentence()).hasText(told);
        assertThat(page.locator(".chips li")).hasCount(3);
    }

    @DisplayName("A vague address becomes certain with its number")
    @Test
    void vagueAddress() {
        visit("fr", "#q=cpas+rue+haute");
        assertThat(page.locator("div.vague")).containsText("Ajoutez le numéro");
        page.getByLabel("Numéro").fill("298");
        button("Préciser").click();
        assertThat(sentence()).containsText("Rue Haute 298");
        assertThat(box()).hasValue("cpas");
    }

    @DisplayName("An answer without services offers a way on")
    @Test
    void nobodyFound() {
        visit("nl", "#q=multiple+sclerose+arabisch+anderlecht");
        assertThat(page.locator(".answer .warning").first()).isVisible();
        assertThat(page.locator(".answer .lines")).containsText("112");
        button("In alle talen").click();
        assertThat(page.locator(".chips li")).hasCount(2);
    }

    @DisplayName("Several needs are answered side by side")
    @Test
    void sideBySide() {
        visit("fr", "#q=dettes+anderlecht");
        button("Ajouter un autre besoin").click();
        assertThat(box()).isFocused();
        assertThat(box()).hasValue("");
        box().fill("sclérose en plaques");
        box().press("Enter");
        assertThat(page.locator(".side-by-side > section")).hasCount(2);
        assertThat(page.locator(".side-by-side .warning")).containsText("sclérose en plaques");
        page.goBack();
        assertThat(page.locator(".side-by-side")).hasCount(0);
    }

    @DisplayName("Without a connection the question is kept, and asked once there is one")
    @Test
    void offline() {
        visit("fr", "");
        reader.setOffline(true);
        box().fill("cpas schaerbeek");
        box().press("Enter");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Pas de connexion");
        reader.setOffline(false);
        assertThat(sentence()).containsText("Schaerbeek");
    }

    @DisplayName("Every screen of the answer is accessible and logs no error")
    @ParameterizedTest
    @CsvSource({
        "fr, 1280, ''",
        "fr, 320, ''",
        "nl, 1280, ''",
        "nl, 360, ''",
        "fr, 1280, #q=colis+alimentaire+anderlecht",
        "fr, 320, #q=mon+mari+me+frappe",
        "nl, 1280, #q=ocmw+hoogstraat",
        "nl, 360, #q=voedselpakket+anderlecht&language=fr"
    })
    void accessible(String lang, int width, String fragment) {
        open(width);
        visit(lang, fragment);
        if (!fragment.isEmpty()) {
            assertThat(sentence()).isVisible();
            if (width < 640) {
                page.locator(".unfold").click();
            }
            page.locator("[data-panel]").nth(1).click();
            page.locator(".hit summary").first().click();
        }
        assertThat(reader.violations()).isEmpty();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(width);
        assertThat(reader.consoleErrors()).isEmpty();
    }
}
