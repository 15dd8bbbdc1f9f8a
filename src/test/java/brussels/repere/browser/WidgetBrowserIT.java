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
        return widget.locator("input[role=combobox]");
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

    @ParameterizedTest
    @CsvSource({"strict, 1280", "strict, 320", "hostile, 1280", "hostile, 320", "twice, 1280", "twice, 320"})
    void all_can_use_it_and_it_calls_nobody_but_us(String name, int width) {
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

    @Test
    void whoever_has_only_a_keyboard_chooses_a_need_and_hears_the_answer_for_the_place_of_the_site() {
        page.navigate(site.origin() + "/strict.html");
        Locator widget = page.locator("repere-search");
        page.keyboard().press("Tab");
        assertThat(box(widget)).isFocused();
        page.keyboard().type("dett");
        assertThat(widget.getByRole(com.microsoft.playwright.options.AriaRole.OPTION)
                        .first())
                .isVisible();
        assertThat(box(widget)).hasAttribute("aria-expanded", "true");
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

    @Test
    void a_screen_reader_finds_a_search_headings_at_the_level_of_the_site_and_links() {
        page.navigate(site.origin() + "/hostile.html");
        Locator widget = page.locator("repere-search");
        ask(widget, "ocmw Anderlecht");
        assertThat(widget)
                .matchesAriaSnapshot(
                        """
                        - search:
                          - text: Adres, plaats, nood of naam
                          - combobox "Adres, plaats, nood of naam": ocmw Anderlecht
                          - button "Zoeken"
                        - heading /diensten? voor Anderlecht/ [level=2]
                        - list "Zo begrepen":
                          - listitem:
                            - button /OCMW's weghalen/
                        """);
        assertThat(widget.locator("[role=heading][aria-level='3']").first()).isVisible();
        assertThat(widget.locator("[role=heading][aria-level='1']")).hasCount(0);
    }

    @Test
    void what_a_page_does_to_all_its_elements_does_not_reach_into_it() {
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

    @Test
    void two_on_a_page_speak_two_languages_and_know_nothing_of_each_other() {
        page.navigate(site.origin() + "/twice.html");
        Locator one = page.locator("#one");
        Locator other = page.locator("#other");
        ask(one, "");
        ask(other, "schulden");
        JsonPath first = answer(Map.of("place", "commune:21001", "sector", List.of("S107"), "size", 2));
        assertThat(one.locator("[role=status]")).hasText(first.getInt("total") + " services pour Anderlecht");
        assertThat(one.locator(".hit")).hasCount(2);
        assertThat(other.locator("[role=status]")).hasText(Pattern.compile("\\d+ diensten? voor Elsene"));
        assertThat(other.locator(".reasons").first()).containsText(Pattern.compile("Werkt|Biedt"));
        assertThat(box(one)).hasValue("");
    }

    @Test
    void a_place_that_somebody_types_counts_and_not_that_of_the_site() {
        page.navigate(site.origin() + "/strict.html");
        Locator widget = page.locator("repere-search");
        ask(widget, "cpas Forest");
        assertThat(widget.locator("#answer")).containsText("Forest");
        assertThat(widget.locator(".hit").first()).containsText("Forest");
        widget.getByLabel(Pattern.compile("Enlever Forest")).click();
        assertThat(widget.locator("#answer")).containsText("Schaerbeek");
        assertThat(widget.locator("#answer")).isFocused();
    }

    @Test
    void a_need_that_nobody_meets_leads_to_the_nearest_and_to_help_lines() {
        page.navigate(site.origin() + "/twice.html");
        Locator widget = page.locator("#one");
        ask(widget, "zzqxw");
        assertThat(widget.locator(".warning")).not().hasCount(0);
        assertThat(widget.locator(".lines a[href^='tel:']").first()).isVisible();
    }

    @Test
    void the_page_around_hears_how_many_were_found_and_never_what_was_typed() {
        page.navigate(site.origin() + "/strict.html");
        Locator widget = page.locator("repere-search");
        widget.evaluate("it => it.addEventListener('repere-answer', (event) => (window.heard = event.detail))");
        ask(widget, "dettes rue Royale 217");
        Map<?, ?> heard = (Map<?, ?>) page.evaluate("window.heard");
        assertThat(heard.keySet()).isEqualTo(java.util.Set.of("total"));
        assertThat(reader.requestedUrls()).noneMatch(url -> url.contains("Royale") || url.contains("dettes"));
    }

    @Test
    void without_connection_it_says_so_and_tries_again() {
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

    @Test
    void without_script_and_with_another_content_than_was_checked_the_link_remains() {
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

    @Test
    void attributes_that_change_later_are_obeyed() {
        page.navigate(site.origin() + "/strict.html");
        Locator widget = page.locator("repere-search");
        ask(widget, "dettes");
        widget.evaluate("it => { it.setAttribute('lang', 'nl'); it.setAttribute('territory', 'commune:21009'); }");
        assertThat(widget.locator("#answer")).containsText("voor Elsene");
        assertThat(page.locator(CALM)).hasCount(1);
        widget.evaluate("it => it.setAttribute('max', '1')");
        assertThat(widget.locator(".hit")).hasCount(1);
    }

    @ParameterizedTest
    @CsvSource({"fr, 1280", "nl, 320"})
    void a_partner_sets_it_up_copies_it_into_a_bare_page_and_it_works(String lang, int width) {
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

    @Test
    void a_frame_needs_no_script_of_ours_and_grows_with_its_content() {
        page.navigate(ours + "/widget?lang=nl");
        page.locator("#as").selectOption("frame");
        page.locator("#territory").selectOption("commune:21015");
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
            page.waitForFunction("document.querySelector('iframe').clientHeight < 400");
            ask(widget, "schulden");
            assertThat(widget.locator("#answer")).containsText("voor Schaarbeek");
            page.waitForFunction("document.querySelector('iframe').clientHeight > 500");
            assertThat(widget.locator(".all")).hasAttribute("target", "_blank");
            assertThat(frame).hasAttribute("title", "Repère: wie kan helpen, en waar");
            assertThat(reader.consoleErrors()).isEmpty();
        }
    }
}
