package brussels.repere.browser;

import static brussels.repere.testing.DirectoryEntryBuilder.entry;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import brussels.repere.directory.DeliveryMode;
import brussels.repere.directory.ServiceArea;
import brussels.repere.generation.GenerationPoller;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.TestRecords;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of who is not served: choices, maps, the table, and what can be taken along. */
@ApplicationTest
class CoverageBrowserIT {

    private static final Pattern PDF_PAGE = Pattern.compile("/Type\\s*/Page\\b");
    /** Social grocers, of which the register of the tests has none: one of Anderlecht, and one of the whole Region. */
    private static final String GROCERS = "#need=C454";

    private static final int QUARTIERS = 145;

    @Inject
    TestRecords records;

    @Inject
    GenerationPoller generations;

    @TestHTTPResource("/")
    URL start;

    @BeforeEach
    void add() {
        records.add(
                entry("midi")
                        .named("Épicerie du Midi", "Kruidenier Zuid")
                        .categories("C454")
                        .modes(DeliveryMode.AT_HOME, DeliveryMode.ON_SITE)
                        .at(50.8361, 4.3105)
                        .area(ServiceArea.of(new TerritoryKey(Level.COMMUNE, "21001")))
                        .verified("2017-03"),
                entry("region")
                        .named("Épicerie partout", "Kruidenier overal")
                        .categories("C454")
                        .modes(DeliveryMode.AT_HOME)
                        .at(50.8503, 4.3517)
                        .area(ServiceArea.of(new TerritoryKey(Level.REGION, "04000")))
                        .verified("2017-03"));
        generations.poll();
    }

    @AfterEach
    void clear() {
        records.removeAll();
    }

    private KeyboardSession open(String lang, int width, String fragment) {
        KeyboardSession reader = new KeyboardSession(start, lang, width);
        reader.visit(reader.frenchOrDutch("/couverture", "/dekking"), fragment);
        assertThat(reader.page().locator(".answered[aria-busy=false]")).isVisible();
        return reader;
    }

    @DisplayName("A need is typed, and maps, sentences and the table say where only the whole Region is there for it")
    @ParameterizedTest
    @CsvSource({"fr, 1440, LIGHT", "nl, 360, DARK"})
    void question(String lang, int width, ColorScheme colours) {
        try (KeyboardSession reader = open(lang, width, "")) {
            reader.prefer(colours);
            Page page = reader.page();
            assertThat(page.locator(".coverage-start li a").first())
                    .hasText(reader.translate("coverage.example.meals"));
            reader.walkTo(page.locator("#choose-need"));
            page.keyboard().type(reader.frenchOrDutch("épiceries sociales", "sociale kruidenierswinkels"));
            String need = reader.frenchOrDutch("Épiceries sociales", "Sociale kruidenierswinkels");
            assertThat(page.locator("choose-box .option[aria-selected=true]")).containsText(need);
            reader.press("Enter");
            assertThat(page.locator(".page-title")).containsText(need);
            assertThat(page.locator(".offer")).containsText(reader.translate("coverage.services.other", "count", 2));
            assertThat(page.locator(".measure")).hasCount(4);
            assertThat(page.locator(".measure-map [data-code]")).hasCount(QUARTIERS);
            assertThat(page.locator(".measure-map [data-fill=most]").first()).isAttached();
            assertThat(page.locator(".measure-map [data-fill=low]").first()).isAttached();
            assertThat(page.locator(".measure-map [data-fill=zero]")).hasCount(0);
            assertThat(page.locator(".sentences li").first()).containsText(need);
            assertThat(page.locator(".need-map")).containsText("2024");
            assertThat(page.locator(".method")).containsText("Statbel");
            reader.requireSoundPage();
            assertThat(page.url()).doesNotContain("ociale").endsWith(GROCERS);
            page.goBack();
            assertThat(page.locator(".page-title")).hasText(reader.translate("coverage.title"));
        }
    }

    @DisplayName("By another measure other territories lack; what has no rate says why, and is never 0")
    @Test
    void measures() {
        try (KeyboardSession reader = open("fr", 1440, GROCERS)) {
            Page page = reader.page();
            reader.walkTo(page.locator(".measure input:checked")).press("ArrowRight");
            assertThat(page.locator(".measure.chosen"))
                    .containsText(reader.translate("coverage.measure.reach", "metres", 600));
            assertThat(page.locator(".measure-map [data-fill=none]")).hasCount(24);
            assertThat(page.locator(".measure-map .legend")).containsText("moins de 500 habitants");
            assertThat(page.url()).contains("measure=reach-600");
            Locator missing = page.locator(".legend button")
                    .filter(new Locator.FilterOptions().setHasText("moins de 500 habitants"));
            reader.use(missing);
            assertThat(missing).hasAttribute("aria-pressed", "true");
            assertThat(page.locator(".rows")).containsText("24 quartiers");
            assertThat(page.locator(".figures tbody td.missing").first()).containsText("hab.");
            assertThat(page.locator(".figures")).containsText(reader.translate("coverage.not-published"));
        }
    }

    @DisplayName("The keyboard sorts the table in both directions, and what is sorted is said")
    @Test
    void sorting() {
        try (KeyboardSession reader = open("fr", 1440, GROCERS + "&level=commune")) {
            Page page = reader.page();
            Locator head = page.getByRole(
                    AriaRole.COLUMNHEADER,
                    new Page.GetByRoleOptions().setName("Habitants").setExact(true));
            reader.use(head.locator("button"));
            assertThat(head).hasAttribute("aria-sort", "descending");
            assertThat(page.locator(".figures tbody th").first()).hasText("Bruxelles-Ville");
            reader.press("Enter");
            assertThat(head).hasAttribute("aria-sort", "ascending");
            assertThat(page.locator(".figures tbody th").first()).hasText("Koekelberg");
            assertThat(page.locator("[aria-sort=ascending], [aria-sort=descending]"))
                    .hasCount(1);
            assertThat(head.locator("button")).isFocused();
        }
    }

    @DisplayName("A territory tells its figures, and its list has as many services as its cell counts")
    @Test
    void list() {
        try (KeyboardSession reader = open("fr", 1440, GROCERS + "&level=commune")) {
            Page page = reader.page();
            reader.use(reader.link("Anderlecht"));
            assertThat(page.locator("#territory")).isFocused();
            Locator told = page.locator(".one-territory");
            assertThat(told).containsText("1 service de « Épiceries sociales »");
            assertThat(told.locator("a.primary")).hasText("Voir la liste : 2 services");
            reader.use(told.locator("a.primary"));
            assertThat(reader.heading()).containsText("2 services");
            assertThat(reader.hits()).hasCount(2);
            assertThat(reader.hit("Épicerie du Midi")).isVisible();
            page.goBack();
            reader.use(page.locator(".figures tbody tr")
                    .filter(new Locator.FilterOptions().setHasText("Evere"))
                    .locator(".list a"));
            assertThat(reader.heading()).containsText("1 service");
            assertThat(reader.hit("Épicerie partout")).isVisible();
        }
    }

    @DisplayName(
            "The map is saved as SVG and as PNG, with its title, legend and sources; paper takes two pages at most")
    @Test
    void files() throws IOException {
        try (KeyboardSession reader = open("fr", 1440, GROCERS)) {
            Page page = reader.page();
            reader.prefer(ColorScheme.DARK);
            Download drawing =
                    page.waitForDownload(() -> reader.use(reader.button(reader.translate("coverage.files.svg"))));
            String svg = new String(read(drawing), StandardCharsets.UTF_8);
            assertThat(svg)
                    .startsWith("<svg")
                    .contains(
                            "Épiceries sociales",
                            "Statbel",
                            reader.translate("coverage.area.low").split(" ")[0],
                            // The tone of paper, whatever that of the screen.
                            "rgb(6, 52, 58)");
            assertThat(svg.split("<path ", -1)).hasSizeGreaterThan(QUARTIERS);
            Download picture =
                    page.waitForDownload(() -> reader.use(reader.button(reader.translate("coverage.files.png"))));
            try (InputStream dots = picture.createReadStream()) {
                BufferedImage image = ImageIO.read(dots);
                assertThat(image.getWidth()).isEqualTo(2400);
                assertThat(List.of(image.getRGB(5, 5), image.getRGB(5, image.getHeight() - 5)))
                        .containsOnly(0xffffffff);
                assertThat(countColours(image)).isGreaterThan(50);
            }
            assertThat(page.locator(".files [role=status]")).hasText(reader.translate("coverage.files.done"));
            assertThat(page.locator(".files a").first())
                    .hasAttribute("href", "/api/v1/observatory.csv?level=quartier&category=C454&lang=fr");
            byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
            assertThat(PDF_PAGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                            .results()
                            .count())
                    .isBetween(1L, 2L);
        }
    }

    private static byte[] read(Download download) throws IOException {
        try (InputStream content = download.createReadStream()) {
            return content.readAllBytes();
        }
    }

    private static long countColours(BufferedImage image) {
        return IntStream.range(0, image.getHeight())
                .map(y -> image.getRGB(image.getWidth() / 3, y))
                .distinct()
                .count();
    }

    @DisplayName("Where nobody answers the whole question, it can be widened; without script there is a sentence")
    @Test
    void nobody() {
        try (KeyboardSession reader = open("nl", 360, GROCERS + "&language=bo")) {
            assertThat(reader.page().locator(".failure h2")).containsText("Sociale kruidenierswinkels");
            reader.requireSoundPage();
            reader.use(reader.link(reader.translate("coverage.without.language")));
            assertThat(reader.page().locator(".measure")).hasCount(4);
        }
        given().get("/couverture").then().statusCode(200).body(containsString("a besoin de JavaScript"));
        given().get("/dekking").then().statusCode(200).body(containsString("heeft JavaScript nodig"));
    }
}
