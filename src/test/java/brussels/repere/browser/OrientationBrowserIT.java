package brussels.repere.browser;

import static brussels.repere.testing.DirectoryEntryBuilder.entry;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.ServiceArea;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.search.index.IndexSynchronizer;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.DirectoryEntryBuilder;
import brussels.repere.testing.TestRecords;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;

/** From a situation to a plan and to paper, by keyboard alone, in French and in Dutch, on a wide screen and on a telephone. */
@ApplicationTest
class OrientationBrowserIT {

    private static final String DEBTS = "C458";
    private static final String PARCELS = "C453";
    private static final ServiceArea UCCLE = ServiceArea.of(new TerritoryKey(Level.COMMUNE, "21016"));
    private static final Pattern PDF_PAGE = Pattern.compile("/Type\\s*/Page\\b");

    @Inject
    TestRecords records;

    @Inject
    IndexSynchronizer index;

    @TestHTTPResource("/")
    URL start;

    private KeyboardSession reader;

    @BeforeEach
    void open() {
        records.add(
                service("dettes-1", DEBTS, "02 800 42 41"),
                service("dettes-2", DEBTS, "02 800 42 42"),
                service("dettes-3", DEBTS, "02 800 42 43"),
                service("colis-1", PARCELS, "02 800 42 44"),
                service("colis-2", PARCELS, "02 800 42 45"));
        index.synchronize();
    }

    private static DirectoryEntryBuilder service(String id, String category, String phone) {
        return entry(id)
                .named("Maison " + id, null)
                .categories(category)
                .languages("fr", "nl", "ar")
                .at("Rue Xavier de Bue", "10", "1180", 50.803, 4.336)
                .area(UCCLE)
                .verified("2026-10")
                .phone(phone);
    }

    @AfterEach
    void leave() {
        if (reader != null) {
            reader.close();
        }
        records.removeAll();
    }

    private KeyboardSession plans(String lang, int width, String fragment) {
        reader = new KeyboardSession(start, lang, width);
        return reader.visit(reader.frenchOrDutch("/orienter", "/doorverwijzen"), fragment);
    }

    private String situation() {
        return reader.frenchOrDutch(
                "Une dame de 45 ans à Uccle, parle arabe : dettes, colis alimentaires",
                "Een vrouw van 45 jaar in Ukkel, spreekt Arabisch: schulden, voedselpakketten");
    }

    private Locator doors() {
        return reader.page().locator(".doors-planned .door h3 a");
    }

    private Locator door(String name) {
        return doors().filter(new Locator.FilterOptions().setHasText(name));
    }

    private Locator chips() {
        return reader.page().locator("plan-page .chips");
    }

    private Locator sheet() {
        return reader.page().locator(".person-sheet");
    }

    private void tell() {
        reader.ask(situation());
        assertThat(doors().first()).isVisible();
    }

    /** The port is a number like another, and may hold an age. */
    private static String withoutPort(String url) {
        return url.replaceFirst(":\\d+/", "/");
    }

    @DisplayName("A situation is told, corrected, planned, changed by hand, and all of it stays in the fragment")
    @EveryReader
    void situationToPlan(String lang, int width) {
        plans(lang, width, "");
        assertThat(reader.heading()).hasText(reader.translate("plan.start"));
        reader.requireSoundPage();
        tell();
        assertThat(reader.heading()).isFocused();
        assertThat(reader.heading()).containsText(reader.translate("plan.needs.other", "count", 2));
        reader.requireSoundPage();

        String age = reader.translate("age.years", "age", 45);
        assertThat(chips()).containsText(age);
        reader.use(reader.button(reader.translate("remove", "what", age)));
        assertThat(chips()).not().containsText(age);

        String full = doors().first().innerText();
        reader.use(reader.page().locator(".doors-planned [data-exclude=full]").first());
        Locator changed = reader.page().locator(".put-aside");
        assertThat(changed).containsText(full);
        assertThat(changed).containsText(reader.translate("plan.excluded.full"));
        assertThat(door(full)).hasCount(0);

        Locator others = reader.page().locator(".alternatives").first();
        reader.use(others.locator("summary"));
        String other = others.locator("li a").first().innerText();
        reader.use(others.locator("[data-swap]").first());
        assertThat(changed).containsText(reader.translate("plan.swapped"));
        assertThat(door(other)).hasCount(1);
        List<String> names = doors().allInnerTexts();
        reader.requireSoundPage();

        reader.page().reload();
        assertThat(doors()).hasText(names.toArray(String[]::new));
        assertThat(changed).containsText(full);
        reader.use(changed.locator("[data-back]").first());
        assertThat(changed).not().containsText(full);
        assertThat(reader.requestedUrls())
                .noneMatch(url -> Pattern.compile("45|arab|dett|schuld|uccle|ukkel", Pattern.CASE_INSENSITIVE)
                        .matcher(withoutPort(url))
                        .find());
    }

    @DisplayName(
            "What was only perhaps meant stands below the plan with who would meet it, and is put into it by a click")
    @EveryReader
    void possible(String lang, int width) {
        records.add(entry("victimes-1")
                .named("Maison victimes-1", null)
                .categories("C390", "C391")
                .at("Rue Xavier de Bue", "10", "1180", 50.803, 4.336)
                .area(UCCLE)
                .verified("2026-10")
                .phone("02 800 42 46"));
        index.synchronize();
        plans(lang, width, "");
        reader.ask(reader.frenchOrDutch(
                "Une dame à Uccle : colis alimentaires. Harcèlement ?",
                "Een vrouw in Ukkel: voedselpakketten. Agressie?"));
        assertThat(doors()).hasCount(1);
        Locator possible = reader.page().locator("#possible");
        assertThat(possible).containsText("Maison victimes-1");
        assertThat(possible).containsText("02 800 42 46");
        reader.requireSoundPage();
        reader.use(possible.locator("[data-goes]").first());
        assertThat(door("Maison victimes-1")).hasCount(1);
        assertThat(possible).hasCount(0);
    }

    @DisplayName("The sheet of the professional is one page and names no address")
    @EveryReader
    void sheetOfProfessional(String lang, int width) {
        plans(lang, width, "");
        tell();
        List<String> names = doors().allInnerTexts();
        byte[] pdf = reader.page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        assertThat(PDF_PAGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                        .results()
                        .count())
                .isEqualTo(1);
        reader.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        Locator paper = reader.page().locator(".professional-sheet");
        assertThat(paper).containsText(reader.translate("sheet.title"));
        assertThat(paper).containsText("112");
        for (String name : names) {
            assertThat(paper).containsText(name);
        }
        assertThat(reader.box()).isHidden();
        assertThat(reader.page().locator(".plan")).isHidden();
        assertThat(reader.page().locator("#sheet")).isHidden();
    }

    @DisplayName(
            "The sheet for the person runs right to left in Arabic, and leaves out what others at home may not read")
    @EveryReader
    void sheetOfPerson(String lang, int width) {
        plans(lang, width, "");
        tell();
        String name = doors().first().innerText();
        reader.page().locator("#sheet").selectOption("ar");
        assertThat(sheet()).hasAttribute("dir", "rtl");
        assertThat(sheet()).hasAttribute("lang", "ar");
        assertThat(sheet().locator("h3 bdi").first()).hasText(name);
        assertThat(sheet().locator(".about").first()).isVisible();
        assertThat(sheet()).containsText("0800 30 030");
        reader.requireSoundPage();
        reader.page().reload();
        assertThat(sheet()).hasAttribute("dir", "rtl");
        reader.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat((String) sheet().evaluate("sheet => getComputedStyle(sheet).direction"))
                .isEqualTo("rtl");
        assertThat(reader.page().locator("header")).isHidden();
        assertThat(reader.page().locator(".professional-sheet")).hasCount(0);
        reader.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));

        reader.walkTo(reader.page().getByLabel(reader.translate("sheets.discreet")))
                .press("Space");
        assertThat(sheet()).not().containsText("0800 30 030");
        assertThat(sheet().locator(".about")).hasCount(0);
        assertThat(reader.page()).hasURL(Pattern.compile(".*#.*sheet=ar.*discreet=yes.*"));
    }

    @DisplayName("Who leaves hospital has a preset: from when, what is needed, and who comes first")
    @EveryReader
    void hospital(String lang, int width) {
        plans(lang, width, "");
        reader.use(reader.page().locator(".hospital summary"));
        reader.requireSoundPage();
        reader.page().locator("#hospital-from").fill("2030-01-15");
        reader.page().locator("#hospital-address").fill(reader.frenchOrDutch("Uccle", "Ukkel"));
        reader.page().locator("#hospital-first").selectOption("C42");
        reader.use(reader.page().locator("hospital-form .primary"));
        assertThat(reader.page().locator(".plan")).containsText("2030");
        assertThat(reader.page())
                .hasURL(Pattern.compile(
                        ".*#need=C42&need=C346&need=C62&.*case=hospital.*from=2030-01-15.*first=C42.*"));
        reader.requireSoundPage();
    }

    @DisplayName("An answer for several needs leads to a plan with all that was asked, and back")
    @EveryReader
    void fromAnswer(String lang, int width) {
        reader = new KeyboardSession(start, lang, width);
        reader.visit("/", "");
        reader.ask(situation());
        reader.use(reader.link(reader.translate("plan")));
        assertThat(doors().first()).isVisible();
        assertThat(reader.box()).hasValue(situation());
        reader.use(doors().first());
        assertThat(reader.page().locator("service-page")).isVisible();
        reader.use(reader.link("← " + reader.translate("plan.back")));
        assertThat(doors().first()).isVisible();
    }

    @DisplayName("The other language shows the same plan")
    @EveryReader
    void otherLanguage(String lang, int width) {
        plans(lang, width, "");
        tell();
        reader.use(reader.page().locator("header a[data-language]"));
        assertThat(reader.page())
                .hasURL(Pattern.compile(reader.frenchOrDutch(".*/doorverwijzen\\?.*#.*", ".*/orienter\\?.*#.*")));
        assertThat(doors().first()).isVisible();
    }

    @DisplayName("Distress is answered first by the lines to call")
    @EveryReader
    void distress(String lang, int width) {
        plans(lang, width, "");
        reader.ask(reader.frenchOrDutch(
                "mon mari me frappe, j’ai des dettes, Uccle", "mijn man slaat mij, ik heb schulden, Ukkel"));
        assertThat(reader.page().locator("plan-page .urgent"))
                .containsText(reader.frenchOrDutch("0800 30 030", "1712"));
        reader.requireSoundPage();
    }
}
