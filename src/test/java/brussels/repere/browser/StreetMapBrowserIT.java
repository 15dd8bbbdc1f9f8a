package brussels.repere.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.testing.PackagedSiteTest;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The streets of the map. */
@PackagedSiteTest
class StreetMapBrowserIT {

    private static final String STREET = "#q=cpas+rue+haute+1000";
    private static final String COMMUNE = "#q=cpas&place=commune:21007";
    private static final String REGION = "#q=planning+familial";

    private static final int DESK = 1440;
    private static final int TELEPHONE = 360;
    /** As slow as a telephone that is some years old. */
    private static final int SLOWER = 4;

    private static final int MAX_VIEW_BYTES = 150_000;
    private static final double LEGIBLE_CONTRAST = 4.5;

    private URL start;

    private BrowserSession reader;
    private Page page;

    @BeforeEach
    void open(URL start) {
        this.start = start;
        open(DESK);
    }

    @AfterEach
    void leave() {
        if (reader != null) {
            reader.close();
        }
    }

    private void open(int width) {
        leave();
        reader = new BrowserSession(start, width);
        page = reader.page();
    }

    private void visit(String lang, String fragment) {
        page.navigate(start + "?lang=" + lang + fragment);
    }

    private void awaitStreets() {
        page.locator(".map[data-streets-complete]").waitFor();
    }

    private Locator names() {
        return page.locator(".street-name");
    }

    @DisplayName("Streets are drawn and named in the language of the reader, and no other host is called")
    @ParameterizedTest
    @CsvSource({"fr, Boulevard du Midi, Zuidlaan", "nl, Zuidlaan, Boulevard du Midi"})
    void named(String lang, String own, String other) {
        visit(lang, STREET);
        awaitStreets();
        assertThat(page.locator(".street.way.main path").first()).isAttached();
        assertThat(names().filter(new Locator.FilterOptions().setHasText(own)).first())
                .isVisible();
        assertThat(names().allTextContents()).doesNotContain(other);
        assertThat(reader.requestedUrls()).allMatch(url -> url.startsWith(start.toString()));
        assertThat(reader.consoleErrors()).isEmpty();
    }

    @DisplayName("The street that was asked about is marked and named, and stands in no address")
    @ParameterizedTest
    @CsvSource({"fr, Rue Haute", "nl, Hoogstraat"})
    void askedStreet(String lang, String name) {
        visit(lang, STREET);
        awaitStreets();
        assertThat(page.locator("path.asked-street")).hasCount(1);
        assertThat(page.locator(".street-name.asked").first()).hasText(name);
        assertThat(reader.requestedUrls()).anyMatch(url -> url.contains("/streets/search.geojson"));
        assertThat(reader.requestedUrls()).noneMatch(url -> url.matches(".*\\d+-1000-21004.*"));
    }

    @DisplayName("The street of a house is marked beside its ring")
    @Test
    void streetOfHouse() {
        visit("fr", "#q=cpas+rue+royale+217+1210");
        assertThat(page.locator(".map-ring")).isVisible();
        assertThat(page.locator("path.asked-street")).hasCount(1);
    }

    @DisplayName("A number that is interpolated is a dashed ring, and the map says that it is only expected there")
    @Test
    void expectedNumber() {
        visit("fr", "#q=cpas+chauss%C3%A9e+de+mons+500+1070");
        assertThat(page.locator(".map-ring .expected"))
                .hasAttribute("aria-label", Pattern.compile("Lieu demandé, à peu près : Chaussée de Mons 500.*"));
        assertThat(page.locator("path.asked-street")).hasCount(1);
        assertThat(page.locator("answer-map")).containsText("où le numéro est attendu");
    }

    @DisplayName("Of a crossing both streets are marked")
    @Test
    void crossing() {
        visit("nl", "#q=ocmw&address=rue+royale+/+rue+de+la+loi");
        assertThat(page.locator("path.asked-street")).hasCount(2);
        assertThat(page.locator(".map-ring [role=img]"))
                .hasAttribute("aria-label", Pattern.compile("Gevraagde plaats: .*Wetstraat.*"));
    }

    @DisplayName("Where no street is asked about, none is marked")
    @Test
    void noneMarked() {
        visit("fr", COMMUNE);
        awaitStreets();
        assertThat(page.locator("path.asked-street")).hasCount(0);
        assertThat(page.locator(".street-name.asked")).hasCount(0);
    }

    @DisplayName("OpenStreetMap and its licence are named below each map, with links")
    @ParameterizedTest
    @CsvSource({"'', " + COMMUNE, "'', " + REGION, "territories/quartier/11, ''"})
    void attribution(String path, String fragment) {
        page.navigate(start + path + "?lang=fr" + fragment);
        Locator sources = page.locator(".map-sources");
        assertThat(sources).containsText("© OpenStreetMap contributors (ODbL)");
        assertThat(sources.locator("a[href='https://www.openstreetmap.org/copyright']"))
                .isVisible();
        assertThat(sources.locator("a[href='https://opendatacommons.org/licenses/odbl/1-0/']"))
                .isVisible();
    }

    @DisplayName(
            "From afar there are main streets without names, closer all streets, and closest the names of small ones")
    @Test
    void byZoom() {
        visit("fr", REGION);
        awaitStreets();
        assertThat(drawn("main")).isGreaterThan(100);
        assertThat(drawn("local")).isZero();
        assertThat(names()).hasCount(0);
        visit("fr", STREET);
        assertThat(page.locator(".street-name.local").first()).isVisible();
        assertThat(drawn("local")).isGreaterThan(100);
        page.locator(".leaflet-control-zoom-out").click();
        page.locator(".leaflet-control-zoom-out").click();
        assertThat(page.locator(".street-name.local")).hasCount(0);
        assertThat(page.locator(".street-name.asked").first()).isVisible();
    }

    /** How many lines are drawn. */
    private int drawn(String importance) {
        return (int) page.evaluate(
                """
                importance => [...document.querySelectorAll(`.street.way.${importance} path`)]
                    .reduce((sum, path) => sum + path.getAttribute('d').split('M').length - 1, 0)""",
                importance);
    }

    @DisplayName("No name covers another name, a disc or the name of a territory")
    @ParameterizedTest
    @CsvSource({"fr, 0", "fr, 2", "nl, 2"})
    void namesApart(String lang, int closer) {
        visit(lang, STREET);
        for (int step = 0; step < closer; step++) {
            awaitStreets();
            page.locator(".leaflet-control-zoom-in").click();
        }
        names().first().waitFor();
        awaitStreets();
        assertThat(
                        (List<?>)
                                page.evaluate(
                                        """
                        () => {
                          // The middles of letters, which lie along a turned name as its box does not.
                          const letters = [...document.querySelectorAll('.street-name')].map(name => {
                            const matrix = name.getScreenCTM();
                            const middles = [];
                            for (let i = 0; i < name.getNumberOfChars(); i++) {
                              const { x, y, width, height } = name.getExtentOfChar(i);
                              middles.push(new DOMPoint(x + width / 2, y + height / 2).matrixTransform(matrix));
                            }
                            return { text: name.textContent, middles };
                          });
                          const boxes = [...document.querySelectorAll('.disc > span, .map-name > *')]
                              .map(other => other.getBoundingClientRect());
                          const covered = [];
                          letters.forEach(({ text, middles }, index) => {
                            if (middles.some(({ x, y }) => boxes.some(
                                box => x > box.left && x < box.right && y > box.top && y < box.bottom))) covered.push(text);
                            letters.slice(index + 1).forEach(other => {
                              if (middles.some(one => other.middles.some(two => Math.hypot(one.x - two.x, one.y - two.y) < 8)))
                                covered.push(text + ' / ' + other.text);
                            });
                          });
                          return covered;
                        }"""))
                .isEmpty();
    }

    @DisplayName("A view is small, and is drawn on a slow telephone")
    @ParameterizedTest
    @CsvSource({"360, " + STREET, "360, " + COMMUNE, "360, " + REGION, "1440, " + STREET, "1440, " + COMMUNE})
    void smallView(int width, String fragment) {
        open(width);
        CDPSession chromium = page.context().newCDPSession(page);
        JsonObject rate = new JsonObject();
        rate.addProperty("rate", SLOWER);
        chromium.send("Emulation.setCPUThrottlingRate", rate);
        List<Response> answers = new ArrayList<>();
        Consumer<Response> listener = answers::add;
        page.onResponse(listener);
        try {
            visit("fr", fragment);
            if (width == TELEPHONE) {
                page.locator(".map-toggle").click();
            }
            awaitStreets();
            page.locator(".disc").first().waitFor();
        } finally {
            page.offResponse(listener);
            chromium.detach();
        }
        List<Response> loaded = answers.stream()
                .filter(answer -> answer.url().matches(".*/(streets|territories)/.*"))
                .toList();
        assertThat(loaded).hasSizeGreaterThan(2);
        assertThat(loaded.stream()
                        .mapToInt(answer -> answer.request().sizes().responseBodySize)
                        .sum())
                .isLessThan(MAX_VIEW_BYTES);
    }

    @DisplayName("Names stand out against their streets, in light and dark")
    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void contrast(ColorScheme colours) {
        reader.prefer(colours);
        visit("fr", STREET);
        awaitStreets();
        assertThat(page.locator(".street-name:not(.asked)").first()).isVisible();
        double contrast = ((Number)
                        page.evaluate(
                                """
                        () => {
                          const { fill, stroke } = getComputedStyle(document.querySelector('.street-name:not(.asked)'));
                          const light = colour => {
                            const [r, g, b] = colour.match(/\\d+/g).map(part => part / 255)
                                .map(part => part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
                            return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
                          };
                          const [dark, bright] = [light(fill), light(stroke)].sort((one, other) => one - other);
                          return bright / dark;
                        }"""))
                .doubleValue();
        assertThat(contrast).isGreaterThan(LEGIBLE_CONTRAST);
        assertThat(reader.violations()).isEmpty();
    }

    @DisplayName("Without streets it is still a map of who is where")
    @Test
    void withoutStreets() {
        page.route(Pattern.compile(".*/streets/.*"), route -> route.abort());
        visit("fr", STREET);
        assertThat(page.locator(".disc").first()).isVisible();
        assertThat(page.locator("path.vague").first()).isAttached();
        assertThat(page.locator("answer-map")).containsText("quelque part");
        assertThat(names()).hasCount(0);
        page.unroute(Pattern.compile(".*/streets/.*"));
    }

    @DisplayName("The map is printed where somebody asks for it, and only there")
    @Test
    void onPaper() {
        visit("nl", STREET);
        awaitStreets();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("answer-map")).isHidden();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.evaluate("() => { window.print = () => { document.body.dataset.printed = 'yes'; }; }");
        reader.button("Afdrukken met de kaart").click();
        page.locator("body[data-printed]").waitFor();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".map")).isVisible();
        assertThat(page.locator(".street-name.asked").first()).isVisible();
        assertThat(page.locator(".map-sources")).containsText("© OpenStreetMap contributors (ODbL)");
        assertThat(page.locator(".print-map")).isHidden();
        assertThat(page.locator(".leaflet-control-zoom")).isHidden();
        page.evaluate("() => dispatchEvent(new Event('afterprint'))");
        assertThat(page.locator("answer-map")).isHidden();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        assertThat(page.locator(".map")).isVisible();
    }
}
