package brussels.repere.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.testing.ChromiumBrowser;
import brussels.repere.testing.ConditionWait;
import brussels.repere.testing.PackagedSiteTest;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitUntilState;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages of records as they are read without script, and how the application takes them over. */
@PackagedSiteTest
class OpenWebBrowserIT {

    /** Of the starter directory; ids of what has an address can be computed by anybody. */
    private static final String SERVICE = "services/48f05915-5975-5f72-b35e-5812f2b5ea2b";

    private static final int HEIGHT = 900;

    private URL start;

    @BeforeEach
    void open(URL start) {
        this.start = start;
    }

    private static BrowserContext tab(boolean script, int width, ColorScheme colours) {
        return ChromiumBrowser.shared()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(script)
                        .setLocale("fr-BE")
                        .setColorScheme(colours)
                        .setViewportSize(width, HEIGHT));
    }

    @DisplayName("Without script a reader goes from looking around to a service, its organisation and its territory")
    @ParameterizedTest
    @CsvSource({"fr, 1440, LIGHT, Santé mentale, Zone couverte", "nl, 360, DARK, Geestelijke gezondheid, Werkingsgebied"
    })
    void withoutScript(String lang, int width, ColorScheme colours, String sector, String area) {
        try (BrowserContext plain = tab(false, width, colours)) {
            Page page = plain.newPage();
            page.navigate(start + "browse?lang=" + lang);
            page.locator("summary")
                    .getByText(sector, new Locator.GetByTextOptions().setExact(true))
                    .click();
            page.locator("details[open] p a").click();
            assertThat(page.locator("#answer")).hasText(sector);
            assertThat(page.locator("repere-app article.hit")).hasCount(50);
            page.locator("nav a[rel=next]").click();
            assertThat(page.locator("#answer")).hasText(sector);
            page.locator("article.hit h4 a").first().click();
            assertThat(page.locator("dl.known dt").filter(new Locator.FilterOptions().setHasText(area)))
                    .isVisible();
            assertThat(page.locator("html")).hasAttribute("lang", lang);
            assertThat(page.locator("#answer")).isInViewport();
            requireFit(page, width);
            page.locator("header a[data-language]").click();
            assertThat(page.locator("html")).not().hasAttribute("lang", lang);
            page.goBack();
            page.locator(".organization a").click();
            assertThat(page.locator("article.hit").first()).isVisible();
            requireFit(page, width);
            page.navigate(start + "territories/quartier/30?lang=" + lang);
            assertThat(page.locator("article.hit").first()).isVisible();
            requireFit(page, width);
        }
    }

    private static void requireFit(Page page, int width) {
        Locator.BoundingBoxOptions soon = new Locator.BoundingBoxOptions().setTimeout(2_000);
        assertThat(page.locator("main").boundingBox(soon).width).isLessThanOrEqualTo(width);
        assertThat(page.locator("article").first().boundingBox(soon).width).isLessThanOrEqualTo(width);
    }

    /** Axe is a script, so that of the page is held back. */
    @DisplayName("What the server writes is accessible by itself")
    @ParameterizedTest
    @CsvSource({
        "services/48f05915-5975-5f72-b35e-5812f2b5ea2b, fr, 1440, DARK",
        "services/48f05915-5975-5f72-b35e-5812f2b5ea2b, nl, 360, LIGHT",
        "territories/commune/21015, nl, 360, DARK",
        "needs/C67, fr, 360, LIGHT",
        "browse, fr, 1440, LIGHT",
        "collections, fr, 1440, DARK",
        "collections/perinatal, nl, 360, LIGHT",
        "collections/maladies-neurodegeneratives, fr, 360, DARK",
        "agenda, fr, 1440, DARK",
        "agenda, nl, 360, LIGHT",
        "services/none, nl, 360, LIGHT",
        "problems/too-many-requests, fr, 360, DARK"
    })
    void accessible(String path, String lang, int width, ColorScheme colours) {
        try (BrowserContext held = tab(true, width, colours)) {
            Page page = held.newPage();
            page.route("**/static/bundle/*.js", Route::abort);
            page.navigate(start + path + "?lang=" + lang);
            page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
            assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations())
                    .isEmpty();
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(width);
        }
    }

    @DisplayName(
            "With script the application takes the page over: nothing goes away, nothing is there twice, nothing jumps")
    @ParameterizedTest
    @CsvSource({
        SERVICE + ", service-page, 1440",
        SERVICE + ", service-page, 360",
        "territories/commune/21015, territory-page, 360",
        "browse, browse-page, 1440"
    })
    void takeOver(String path, String element, int width) {
        try (BrowserContext context = tab(true, width, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            List<String> complaints = new ArrayList<>();
            page.onConsoleMessage(message -> complaints.add(message.text()));
            List<Route> waiting = new ArrayList<>();
            page.route(Pattern.compile(".*/static/bundle/.*\\.js"), waiting::add);
            page.route("**/api/v1/**", Route::resume);
            page.navigate(start + path + "?lang=fr", new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
            Locator heading = page.locator("#answer");
            assertThat(heading).isVisible();
            // Not by a function that waits in the page, which would evaluate text there against its policy.
            ConditionWait.until(() -> Boolean.TRUE.equals(page.evaluate("document.styleSheets.length === 2")));
            String name = heading.textContent();
            double before = heading.boundingBox().y;

            List<Route> asked = new ArrayList<>();
            page.route("**/api/v1/**", asked::add);
            waiting.forEach(Route::resume);
            assertThat(page.locator("search-box textarea")).isVisible();
            assertThat(page.locator(element + " .served #answer")).hasText(name);
            assertThat(heading).hasCount(1);
            assertThat(heading.boundingBox().y).isCloseTo(before, Offset.offset(4.0));

            page.unroute("**/api/v1/**");
            asked.forEach(Route::resume);
            assertThat(page.locator(".served")).hasCount(0);
            assertThat(heading).hasCount(1);
            assertThat(heading).hasText(name);
            assertThat(page.locator("h2").filter(new Locator.FilterOptions().setHasText(name)))
                    .hasCount(1);
            assertThat(heading.boundingBox().y).isCloseTo(before, Offset.offset(4.0));
            assertThat(complaints).as("also of the policy for scripts").isEmpty();
        }
    }

    @DisplayName("With script the page of a need is the answer to the same question, and keeps the list")
    @Test
    void needBecomesQuestion() {
        try (BrowserContext context = tab(true, 1440, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(start + "needs/C67?lang=fr#list=SPBZFVl1X3KzXlgS8rXqKw");
            assertThat(page.locator("#answer")).containsText("services pour");
            assertThat(page).hasURL(Pattern.compile(".*/\\?lang=fr#category=C67&list=.*"));
            page.navigate(start + "territories/commune/21015?lang=nl&need=S107");
            assertThat(page.locator("#answer")).containsText("Schaarbeek");
            assertThat(page).hasURL(Pattern.compile(".*/\\?lang=nl#place=commune.*21015&sector=S107"));
            page.navigate(start + "territories/commune/21015?lang=nl&page=2");
            assertThat(page).hasURL(start + "territories/commune/21015?lang=nl");
        }
    }
}
