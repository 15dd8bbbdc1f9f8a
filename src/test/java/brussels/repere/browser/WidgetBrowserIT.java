package brussels.repere.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.rest.widget.WidgetVersions;
import brussels.repere.search.index.IndexSynchronizer;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.ChromiumBrowser;
import brussels.repere.testing.PartnerSite;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The widget in pages of somebody else, on another origin. */
@ApplicationTest
class WidgetBrowserIT {

    private static final int WIDE = 1280;
    private static final String CALM = "repere-search .answer[aria-busy=false]";

    @Inject
    IndexSynchronizer index;

    @Inject
    WidgetVersions versions;

    @TestHTTPResource("/")
    URL start;

    private String ours;
    private PartnerSite site;
    private BrowserSession reader;
    private Page page;

    @BeforeEach
    void open() {
        index.synchronize();
        ours = start.toString().replaceAll("/$", "");
        site = partner(versions.current().integrity());
        open(WIDE);
    }

    /** All that it allows beside itself is us, and of us no style. */
    private PartnerSite partner(String integrity) {
        return new PartnerSite(
                "default-src 'none'; script-src 'self' " + ours + "; connect-src 'self' " + ours
                        + "; style-src 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html",
                Map.of("origin", ours, "script", ours + versions.current().path(), "integrity", integrity));
    }

    private void open(int width) {
        if (reader != null) {
            reader.close();
        }
        reader = new BrowserSession(start, width);
        page = reader.page();
    }

    @AfterEach
    void leave() {
        if (reader != null) {
            reader.close();
        }
        site.close();
    }

    private Locator box(Locator widget) {
        return widget.locator("#box");
    }

    private void ask(Locator widget, String words) {
        box(widget).fill(words);
        box(widget).press("Enter");
        assertThat(widget.locator("#answer")).isVisible();
        assertThat(widget.locator(".answer")).hasAttribute("aria-busy", "false");
    }

    private static JsonPath answer(Map<String, Object> question) {
        return given().contentType("application/json")
                .body(question)
                .post("/api/v1/services/search")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @DisplayName("The widget is accessible and calls only our host")
    @ParameterizedTest
    @CsvSource({"strict, 320", "hostile, 1280", "twice, 320"})
    void accessible(String name, int width) {
        open(width);
        page.navigate(site.origin() + "/" + name + ".html");
        ask(page.locator("repere-search").first(), "dettes");
        assertThat(page.locator("repere-search .hit").first()).isVisible();
        assertThat(reader.violations()).isEmpty();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(width);
        assertThat(reader.requestedUrls()).allMatch(url -> url.startsWith(site.origin()) || url.startsWith(ours));
        assertThat(reader.consoleErrors()).isEmpty();
        assertThat(page.context().cookies()).isEmpty();
        assertThat(page.evaluate("localStorage.length + sessionStorage.length")).isEqualTo(0);
    }

    @DisplayName("With a keyboard alone, a reader chooses a need and hears the answer for the place of the site")
    @Test
    void keyboard() {
        page.navigate(site.origin() + "/strict.html");
        Locator widget = page.locator("repere-search");
        page.keyboard().press("Tab");
        assertThat(box(widget)).isFocused();
        page.keyboard().type("dett");
        assertThat(widget.getByRole(com.microsoft.playwright.options.AriaRole.OPTION)
                        .first())
                .isVisible();
        assertThat(widget.getByText(Pattern.compile("flèche bas|pijl omlaag"))).hasCount(1);
        page.keyboard().press("ArrowDown");
        String chosen =
                (String) widget.evaluate("it => it.shadowRoot.querySelector('[aria-selected=true] span').textContent");
        assertThat(box(widget)).hasAttribute("aria-activedescendant", "suggestion-0");
        page.keyboard().press("Enter");
        JsonPath expected = answer(Map.of("q", chosen, "place", "commune:21015", "size", 5));
        assertThat(expected.getInt("total")).isPositive();
        assertThat(widget.locator("[role=status]")).hasText(expected.getInt("total") + " services pour Schaerbeek");
        assertThat(widget.locator(".title a"))
                .containsText(
                        expected.getList("hits.service.name.text", String.class).toArray(String[]::new));
        assertThat(box(widget)).isFocused();
        page.keyboard().press("Escape");
        assertThat(widget.locator(".all"))
                .hasAttribute("href", Pattern.compile("^" + ours + "/\\?lang=fr#q=.*&place=commune%3A21015$"));
    }

    @DisplayName("A screen reader finds a search, headings at the level of the site, and links")
    @Test
    void screenReader() {
        page.navigate(site.origin() + "/hostile.html");
        Locator widget = page.locator("repere-search");
        ask(widget, "ocmw Anderlecht");
        assertThat(widget)
                .matchesAriaSnapshot(
                        """
                        - search:
                          - text: Een situatie, een hulpvraag, een adres of een naam
                          - textbox "Een situatie, een hulpvraag, een adres of een naam": ocmw Anderlecht
                          - button "Zoeken"
                        - heading /diensten? voor Anderlecht/ [level=2]
                        - list "Wat we begrepen hebben":
                          - listitem:
                            - button /OCMW's verwijderen/
                        """);
        assertThat(widget.locator("[role=heading][aria-level='3']").first()).isVisible();
        assertThat(widget.locator("[role=heading][aria-level='1']")).hasCount(0);
    }

    @DisplayName("Styles that a page gives to all its elements do not reach into the widget")
    @Test
    void isolatedStyles() {
        page.navigate(site.origin() + "/hostile.html");
        Locator widget = page.locator("repere-search");
        ask(widget, "dettes");
        Map<?, ?> looks = (Map<?, ?>)
                widget.locator(".title")
                        .first()
                        .evaluate(
                                """
                title => {
                  const { textTransform, letterSpacing, textAlign, whiteSpace, lineHeight, fontSize } = getComputedStyle(title);
                  return { textTransform, letterSpacing, textAlign, whiteSpace,
                    roomy: parseFloat(lineHeight) > parseFloat(fontSize) };
                }""");
        assertThat(looks)
                .isEqualTo(Map.of(
                        "textTransform",
                        "none",
                        "letterSpacing",
                        "normal",
                        "textAlign",
                        "start",
                        "whiteSpace",
                        "normal",
                        "roomy",
                        true));
        assertThat(widget).hasCSS("display", "block");
    }

    @DisplayName("Two widgets on a page have their own languages and do not affect each other")
    @Test
    void twoWidgets() {
        page.navigate(site.origin() + "/twice.html");
        Locator one = page.locator("#one");
        Locator other = page.locator("#other");
        ask(one, "");
        ask(other, "schulden");
        JsonPath first = answer(Map.of("place", "commune:21001", "sector", List.of("S107"), "size", 2));
        assertThat(one.locator("[role=status]")).hasText(first.getInt("total") + " services pour Anderlecht");
        assertThat(one.locator(".hit")).hasCount(2);
        assertThat(other.locator("[role=status]")).hasText(Pattern.compile("\\d+ diensten? voor Elsene"));
        assertThat(other.locator(".reasons").first()).containsText(Pattern.compile("Werkingsgebied|Biedt"));
        assertThat(box(one)).hasValue("");
    }

    @DisplayName("A place that is typed counts in place of that of the site")
    @Test
    void typedPlaceWins() {
        page.navigate(site.origin() + "/strict.html");
        Locator widget = page.locator("repere-search");
        ask(widget, "cpas Forest");
        assertThat(widget.locator("#answer")).containsText("Forest");
        assertThat(widget.locator(".hit").first()).containsText("Forest");
        widget.getByLabel(Pattern.compile("Retirer Forest")).click();
        assertThat(widget.locator("#answer")).containsText("Schaerbeek");
        assertThat(widget.locator("#answer")).isFocused();
    }

    @DisplayName("A need that nobody meets leads to the nearest service and to help lines")
    @Test
    void unmetNeed() {
        page.navigate(site.origin() + "/twice.html");
        Locator widget = page.locator("#one");
        ask(widget, "zzqxw");
        assertThat(widget.locator(".warning")).not().hasCount(0);
        assertThat(widget.locator(".lines a[href^='tel:']").first()).isVisible();
    }

    @DisplayName("Several needs lead to a plan for them, with the question in the fragment")
    @Test
    void severalNeeds() {
        page.navigate(site.origin() + "/strict.html");
        Locator widget = page.locator("repere-search");
        ask(widget, "dettes");
        assertThat(widget.locator(".plan")).hasCount(0);
        ask(widget, "dettes, colis alimentaires");
        assertThat(widget.locator(".plan"))
                .hasAttribute(
                        "href",
                        Pattern.compile("^" + ours + "/orienter\\?lang=fr#q=dettes.*&place=commune%3A21015&plan=.*"));
        widget.locator(".plan").click();
        assertThat(page.locator(".doors-planned .door").first()).isVisible();
    }

    @DisplayName("The page around learns how many were found, and never what was typed")
    @Test
    void events() {
        page.navigate(site.origin() + "/strict.html");
        Locator widget = page.locator("repere-search");
        widget.evaluate("it => it.addEventListener('repere-answer', (event) => (window.heard = event.detail))");
        ask(widget, "dettes rue Royale 217");
        Map<?, ?> heard = (Map<?, ?>) page.evaluate("window.heard");
        assertThat(heard.keySet()).isEqualTo(java.util.Set.of("total"));
        assertThat(reader.requestedUrls()).noneMatch(url -> url.contains("Royale") || url.contains("dettes"));
    }

    @DisplayName("Without a connection the widget says so and tries again")
    @Test
    void offline() {
        page.navigate(site.origin() + "/strict.html");
        Locator widget = page.locator("repere-search");
        reader.setOffline(true);
        box(widget).fill("dettes");
        box(widget).press("Enter");
        assertThat(widget.locator("[role=alert]")).containsText("Pas de connexion");
        reader.setOffline(false);
        widget.locator("[role=alert] button").click();
        assertThat(widget.locator(".hit").first()).isVisible();
    }

    @DisplayName("Without script, or with a script that fails its integrity check, the link remains")
    @Test
    void noScript() {
        try (BrowserContext scriptless =
                ChromiumBrowser.shared().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page plain = scriptless.newPage();
            plain.navigate(site.origin() + "/strict.html");
            assertThat(plain.locator("repere-search a")).isVisible();
            assertThat(plain.locator("repere-search a")).hasAttribute("href", ours + "/?lang=fr#place=commune:21015");
        }

        site.close();
        site = partner("sha384-" + "A".repeat(64));
        open(WIDE);
        page.navigate(site.origin() + "/strict.html");
        assertThat(page.locator("repere-search a")).isVisible();
        assertThat(page.evaluate("customElements.get('repere-search') === undefined"))
                .isEqualTo(true);
        assertThat(reader.consoleErrors()).anyMatch(text -> text.contains("integrity"));
    }

    @DisplayName("Attributes that change later take effect")
    @Test
    void attributeChanges() {
        page.navigate(site.origin() + "/strict.html");
        Locator widget = page.locator("repere-search");
        ask(widget, "dettes");
        widget.evaluate("it => { it.setAttribute('lang', 'nl'); it.setAttribute('territory', 'commune:21009'); }");
        assertThat(widget.locator("#answer")).containsText("voor Elsene");
        assertThat(page.locator(CALM)).hasCount(1);
        widget.evaluate("it => it.setAttribute('max', '1')");
        assertThat(widget.locator(".hit")).hasCount(1);
    }

    @DisplayName("A partner sets the widget up, copies the code into an empty page, and it works")
    @ParameterizedTest
    @CsvSource({"fr, 1280", "nl, 320"})
    void setUp(String lang, int width) {
        open(width);
        page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        page.navigate(ours + "/widget?lang=" + lang);
        page.locator("#territory").selectOption("commune:21009");
        page.locator("#max").fill("2");
        page.locator("#accent").fill("#7a1f5c");
        Locator preview = page.locator("#preview");
        ask(preview, "dettes");
        assertThat(preview.locator("#answer")).containsText(lang.equals("fr") ? "pour Ixelles" : "voor Elsene");
        assertThat(reader.violations()).isEmpty();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(width);
        page.locator("[data-copy=snippet]").click();
        assertThat(page.locator("#copied")).not().isEmpty();
        String snippet = (String) page.evaluate("navigator.clipboard.readText()");
        String policy = page.locator("#policy").innerText();
        assertThat(reader.consoleErrors()).isEmpty();

        try (PartnerSite bare = new PartnerSite("default-src 'none'; " + policy, new HashMap<>())) {
            bare.write(
                    "/bare.html",
                    "<!DOCTYPE html><html lang='" + lang + "'><title>Bare</title>" + snippet.split("\n\n")[0]);
            open(width);
            page.navigate(bare.origin() + "/bare.html");
            ask(page.locator("repere-search"), "dettes");
            assertThat(page.locator("repere-search .hit")).hasCount(2);
            assertThat(page.locator("repere-search #answer"))
                    .containsText(lang.equals("fr") ? "pour Ixelles" : "voor Elsene");
            assertThat(reader.consoleErrors()).isEmpty();
        }
    }

    @DisplayName("A frame needs none of our scripts and grows with its content")
    @Test
    void frame() {
        page.navigate(ours + "/widget?lang=nl");
        page.locator("#as").selectOption("frame");
        page.locator("#territory").selectOption("commune:21015");
        page.locator("#max").fill("1");
        String snippet = page.locator("#snippet").textContent();
        String policy = page.locator("#policy").innerText();
        String script = page.locator("#height").textContent();
        try (PartnerSite framing =
                new PartnerSite("default-src 'none'; script-src 'self'; " + policy, new HashMap<>())) {
            framing.write(
                    "/framing.html",
                    "<!DOCTYPE html><html lang='nl'><title>Kader</title><script src='/grow.js' defer></script>"
                            + snippet);
            framing.write("/grow.js", script);
            open(WIDE);
            page.navigate(framing.origin() + "/framing.html");
            Locator frame = page.locator("iframe");
            Locator widget = page.frameLocator("iframe").locator("repere-search");
            assertThat(box(widget)).isVisible();
            assertThat(widget.locator(".hit")).hasCount(1);
            page.waitForFunction("document.querySelector('iframe').clientHeight < 640");
            assertThat(frame).hasAttribute("height", Pattern.compile("\\d+"));
            ask(widget, "schulden");
            assertThat(widget.locator("#answer")).containsText("voor Schaarbeek");
            page.waitForFunction("document.querySelector('iframe').clientHeight > 400");
            assertThat(widget.locator(".all")).hasAttribute("target", "_blank");
            assertThat(frame).hasAttribute("title", "Repère: wie kan helpen, en waar");
            assertThat(reader.consoleErrors()).isEmpty();
        }
    }
}
