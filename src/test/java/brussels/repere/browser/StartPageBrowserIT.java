package brussels.repere.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.search.index.IndexSynchronizer;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.ChromiumBrowser;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URL;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@ApplicationTest
class StartPageBrowserIT {

    private static final int NARROW = 320;

    @Inject
    IndexSynchronizer index;

    @TestHTTPResource("/")
    URL start;

    @DisplayName("The page opens in the language of the reader, who can change it")
    @Test
    void readersLanguage() {
        try (BrowserContext reader =
                ChromiumBrowser.shared().newContext(new Browser.NewContextOptions().setLocale("nl-BE"))) {
            Page page = reader.newPage();
            page.navigate(start.toString());
            assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1)))
                    .containsText("Welke dienst kan helpen, op dit adres?");
            page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Français"))
                    .click();
            assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1)))
                    .containsText("Quel service peut aider, à cette adresse ?");
        }
    }

    @DisplayName("The start page is accessible, calls no other host and logs no error")
    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void accessible(ColorScheme colours) {
        try (BrowserSession reader = new BrowserSession(start, NARROW)) {
            reader.prefer(colours);
            reader.page().navigate(start.toString());
            assertThat(reader.page().locator(".holdings")).isVisible();
            reader.press(reader.page().locator(".doors summary").first(), "Enter");
            assertThat(reader.page().locator(".doors [open] a").first()).isVisible();
            reader.requireAccessible();
            assertThat(reader.consoleErrors()).isEmpty();
        }
    }

    @DisplayName("A door opens on needs, a need leads to who meets it, and back the door is open")
    @ParameterizedTest
    @CsvSource({"fr, Argent et dettes, Médiation de dettes", "nl, Geld en schulden, Schuldbemiddeling"})
    void doors(String lang, String theme, String need) {
        index.synchronize();
        try (BrowserSession reader = new BrowserSession(start, NARROW)) {
            reader.visit("/", lang, "");
            Locator doors = reader.page().locator(".doors details");
            assertThat(doors).hasCount(17);
            Locator door = doors.filter(
                    new Locator.FilterOptions().setHasText(Pattern.compile(theme, Pattern.CASE_INSENSITIVE)));
            reader.press(door.locator("summary"), "Enter");
            reader.press(door.getByText(need), "Enter");
            assertThat(reader.heading()).isFocused();
            assertThat(reader.page().locator(".chips")).containsText(need);
            assertThat(reader.page().locator(".hit").first()).containsText(need);
            reader.page().goBack();
            assertThat(door.getByText(need)).isVisible();
        }
    }

    @DisplayName(
            "It says who runs the directory, how many services it holds and how fresh they are, and shows the bassins")
    @Test
    void holdings() {
        index.synchronize();
        int total = RestAssured.given()
                .contentType("application/json")
                .body(Map.of("q", "", "size", 1))
                .post("/api/v1/services/search")
                .jsonPath()
                .getInt("total");
        try (BrowserSession reader = new BrowserSession(start, 1280)) {
            reader.visit("/", "fr", "");
            Locator holdings = reader.page().locator(".holdings");
            assertThat(holdings).containsText("Il est tenu par ");
            assertThat(holdings.locator("dd").first())
                    .hasText(NumberFormat.getIntegerInstance(Locale.forLanguageTag("fr"))
                            .format(total));
            assertThat(reader.page().locator("repere-map")).containsText("Bassin Sud");
        }
    }

    @DisplayName("On a small telephone the first answer begins on the first screen")
    @ParameterizedTest
    @CsvSource({"fr, dettes Schaerbeek", "nl, schulden Schaarbeek"})
    void firstScreen(String lang, String question) {
        index.synchronize();
        try (BrowserSession reader = new BrowserSession(start, 360)) {
            reader.page().setViewportSize(360, 640);
            reader.visit("/", lang, "#q=" + question);
            Locator hit = reader.page().locator(".hit").first();
            assertThat(hit).isVisible();
            assertThat(hit.boundingBox().y).isLessThan(640);
        }
    }
}
