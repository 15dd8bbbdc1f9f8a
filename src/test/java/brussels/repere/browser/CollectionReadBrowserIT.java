package brussels.repere.browser;

import static brussels.repere.testing.DirectoryEntryBuilder.entry;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.Role;
import brussels.repere.directory.ServiceArea;
import brussels.repere.directory.collections.CollectionItem;
import brussels.repere.directory.collections.CollectionItem.Kind;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.rest.collections.TestCollections;
import brussels.repere.rest.resources.TestResources;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.TestAccounts;
import brussels.repere.testing.TestRecords;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Collections are narrowed in the browser, on paper and on other sites, and nothing of what is asked stands in an address. */
@ApplicationTest
class CollectionReadBrowserIT {

    private static final ServiceArea JETTE = ServiceArea.of(new TerritoryKey(Level.COMMUNE, "21010"));
    private static final ServiceArea UCCLE = ServiceArea.of(new TerritoryKey(Level.COMMUNE, "21016"));

    @Inject
    TestRecords records;

    @Inject
    TestCollections collections;

    @Inject
    TestAccounts accounts;

    @Inject
    TestResources resources;

    @TestHTTPResource("/")
    URL start;

    private KeyboardSession reader;

    @BeforeEach
    void add() {
        records.add(
                entry("jette")
                        .named("Maison de Jette", "Huis van Jette")
                        .categories("C908")
                        .languages("fr", "ar")
                        .phone("02 500 10 10")
                        .at("Rue Léon Theodor", "10", "1090", 50.877, 4.327)
                        .area(JETTE),
                entry("uccle")
                        .named("Maison d’Uccle", "Huis van Ukkel")
                        .categories("C908")
                        .languages("fr")
                        .phone("02 500 20 20")
                        .at("Rue Xavier de Bue", "10", "1180", 50.803, 4.336)
                        .area(UCCLE));
        collections.publish(
                "read",
                null,
                null,
                collections.item("jette", "Demandez Ann"),
                collections.item("uccle", null),
                new CollectionItem(Kind.HELPLINE, "107", null, null));
    }

    @AfterEach
    void leave() {
        if (reader != null) {
            reader.close();
        }
        collections.removeAll();
        resources.removeAll();
        accounts.removeAll();
        records.removeAll();
    }

    private Locator at(String selector) {
        return reader.page().locator(selector);
    }

    private String say(String key, Object... values) {
        return reader.translate(key, values);
    }

    @DisplayName(
            "For a place and a language, what fits comes with why, and the rest stands apart; no address holds what is asked")
    @ParameterizedTest
    @CsvSource({"fr, 1440, DARK", "nl, 360, LIGHT"})
    void narrow(String lang, int width, ColorScheme colours) {
        reader = new KeyboardSession(start, lang, width);
        reader.prefer(colours);
        reader.visit("/collections/test-read", "");
        assertThat(at("#whole .hit")).hasCount(3);
        reader.requireSoundPage();
        reader.walkTo(at("#place-read"));
        reader.page().keyboard().type("Jette");
        reader.press("Enter");
        assertThat(reader.heading()).isFocused();
        assertThat(reader.heading()).containsText("Jette");
        assertThat(at("#whole")).isHidden();
        Locator fitting = at("collection-reader section.answer > section > .hits");
        assertThat(fitting).containsText(reader.frenchOrDutch("Maison de Jette", "Huis van Jette"));
        assertThat(fitting)
                .containsText(reader.frenchOrDutch("Couvre la commune de Jette", "Werkingsgebied: gemeente Jette"));
        assertThat(fitting).containsText("Demandez Ann");
        assertThat(fitting).not().containsText(reader.frenchOrDutch("Uccle", "Ukkel"));
        reader.use(at(".apart > summary"));
        assertThat(at(".apart")).containsText(reader.frenchOrDutch("Ne sert pas ce lieu", "niet"));
        reader.requireSoundPage();

        at("#read-language").selectOption("tr");
        assertThat(at(".apart .hit")).hasCount(2);
        assertThat(reader.requestedUrls()).noneMatch(url -> url.toLowerCase().contains("jette"));
        reader.use(reader.button(say("read.whole")));
        assertThat(at("#whole")).isVisible();
    }

    @DisplayName("Pages of resources for professionals are accessible, and narrowed by keyboard")
    @ParameterizedTest
    @CsvSource({"fr, 1440", "nl, 360"})
    void resourcePages(String lang, int width) {
        TestAccounts.Person keeper = accounts.add("K", Grant.of(Role.COLLECTION_KEEPER));
        resources.publish(keeper, "Guide", "needs", List.of("C67"));
        resources.publish(keeper, "Nouvelle", "kind", "news");
        reader = new KeyboardSession(start, lang, width);
        reader.visit("/resources", "");
        assertThat(at(".entry")).hasCount(2);
        reader.requireSoundPage();
        at("select[name=need]").selectOption("C67");
        reader.use(at("form button"));
        assertThat(at(".entry")).hasCount(1);
        reader.use(at(".entry a"));
        assertThat(at("h1")).hasText("Guide");
        reader.requireSoundPage();
    }

    @DisplayName(
            "The booklet of a place: whom it covers, where, when, whom to call, then help lines; on A4 and A5, with numbered pages")
    @Test
    void booklet() {
        reader = new KeyboardSession(start, "fr", 1440);
        reader.visit("/collections/test-read", "#address=Jette");
        Locator way = reader.button(say("read.booklet"));
        assertThat(way).isVisible();
        Page booklet = reader.page().context().waitForPage(() -> reader.use(way));
        booklet.waitForLoadState();
        assertThat(booklet.url()).doesNotContainIgnoringCase("jette=").doesNotContain("address");
        Locator paper = booklet.locator(".booklet");
        assertThat(paper).containsText("Pour Jette");
        assertThat(paper.locator(".entry")).hasCount(2);
        assertThat(paper).containsText("02 500 10 10");
        assertThat(paper).containsText("Couvre la commune de Jette");
        assertThat(paper).containsText("Appelez d’abord.");
        assertThat(paper).containsText("Demandez Ann");
        assertThat(paper).containsText("Rue Léon Theodor 10");
        assertThat(paper).not().containsText("Uccle");
        assertThat(paper.locator(".help-lines li").first()).isVisible();
        booklet.locator("button[value=a5]").click();
        assertThat(booklet.locator(".booklet.a5")).containsText("Pour Jette");
        booklet.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        byte[] small = booklet.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        assertThat(mediaBox(small)).isEqualTo("420 595");
        booklet.close();

        for (Map<String, String> wrong :
                List.of(Map.of("category", "a,,b"), Map.of("address", "x".repeat(201)), Map.of("place", "nowhere:0"))) {
            assertThat(given().formParams(wrong)
                            .post("/collections/test-read/booklet")
                            .statusCode())
                    .as(wrong.keySet().toString())
                    .isEqualTo(400);
        }
        reader.visit("/collections/test-read/booklet", "");
        assertThat(at(".entry")).hasCount(3);
        assertThat(mediaBox(reader.page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true))))
                .isEqualTo("595 842");
        reader.requireSoundPage();
    }

    /** Width and height of the first page in points. */
    private static String mediaBox(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        String box = text.substring(text.indexOf("/MediaBox"), text.indexOf("]", text.indexOf("/MediaBox")));
        String[] numbers = box.replaceAll("[^0-9. ]", "").strip().split(" +");
        return Math.round(Double.parseDouble(numbers[2])) + " " + Math.round(Double.parseDouble(numbers[3]));
    }

    @DisplayName("The widget shows a collection, narrowed by what people type")
    @Test
    void widget() {
        reader = new KeyboardSession(start, "fr", 1440);
        reader.visit("/embed", "&collection=test-read");
        Locator widget = at("repere-search");
        assertThat(widget.locator(".hit")).hasCount(2);
        assertThat(widget).containsText("Essai");
        widget.locator("input, textarea").first().fill("à Jette");
        reader.page().keyboard().press("Escape");
        reader.page().keyboard().press("Enter");
        assertThat(widget).containsText("Couvre la commune de Jette");
        assertThat(widget.locator(".hits").first()).not().containsText("Uccle");
        assertThat(widget.locator(".apart")).containsText("Uccle");
        assertThat(widget.locator("a.all"))
                .hasAttribute("href", Pattern.compile("/collections/test-read\\?lang=fr#.+"));
        assertThat(new AxeBuilder(reader.page())
                        .include("repere-search")
                        .disableRules(List.of("landmark-one-main", "page-has-heading-one"))
                        .analyze()
                        .getViolations())
                .isEmpty();
    }
}
