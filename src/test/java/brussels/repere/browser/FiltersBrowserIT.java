package brussels.repere.browser;

import static brussels.repere.testing.DirectoryEntryBuilder.entry;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.ServiceArea;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.DirectoryEntryBuilder;
import brussels.repere.testing.TestRecords;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Narrowing, ordering and dividing an answer, and what each of these says. */
@ApplicationTest
class FiltersBrowserIT {

    /** Of the taxonomy, and met by nobody in the starter directory. */
    private static final String SCLEROSIS = "C191";

    @Inject
    TestRecords records;

    @TestHTTPResource("/")
    URL start;

    @BeforeEach
    void bring() {
        records.add(
                one("Au Loin", 50.80).hours("Selon les activités").languages("ar"),
                one("Au Coin", 50.8543).hours("Selon les activités"),
                one("Entre Deux", 50.83));
    }

    private static DirectoryEntryBuilder one(String name, double lat) {
        return entry(name)
                .named(name, null)
                .categories(SCLEROSIS, "C458")
                .at(lat, 4.3665)
                .area(ServiceArea.of(new TerritoryKey(Level.REGION, "04000")))
                .verified("2026-10");
    }

    @AfterEach
    void clear() {
        records.removeAll();
    }

    @DisplayName("Where nothing is surely open, that is said, with how many have to be asked")
    @ParameterizedTest
    @CsvSource({
        "fr, Ouvert maintenant, Aucun ouvert avec certitude ; 3 horaires à vérifier",
        "nl, Nu open, Geen enkele zeker open; 3 na te vragen"
    })
    void nothingSurelyOpen(String lang, String filter, String said) {
        try (BrowserSession reader = new BrowserSession(start, 1280)) {
            reader.visit("/", lang, "#category=" + SCLEROSIS);
            reader.press(reader.button(filter), "Enter");
            assertThat(reader.page().locator(".filter-notes")).containsText(said);
            reader.requireAccessible();
        }
    }

    @DisplayName("A filter by language says of how many the languages are not known")
    @Test
    void silentLanguages() {
        try (BrowserSession reader = new BrowserSession(start, 360)) {
            reader.prefer(ColorScheme.DARK);
            reader.visit("/", "fr", "#category=" + SCLEROSIS + "&language=ar");
            assertThat(reader.page().locator(".filter-notes"))
                    .containsText("Langue : 2 écartés, dont 2 qui n’en disent rien");
            reader.requireAccessible();
        }
    }

    @DisplayName("By distance the nearest stand first in one list, which the link keeps")
    @Test
    void byDistance() {
        try (BrowserSession reader = new BrowserSession(start, 1280)) {
            reader.visit("/", "fr", "#category=" + SCLEROSIS + "&address=rue+royale+217+1210");
            Locator sort = reader.button("Trier par distance");
            reader.press(sort, "Enter");
            assertThat(sort).hasAttribute("aria-pressed", "true");
            assertThat(reader.page().locator(".tier h3")).hasCount(1);
            assertThat(reader.page().locator(".tier h3")).containsText("Du plus proche");
            assertThat(reader.page().locator(".hit h4 a")).hasText(new String[] {"Au Coin", "Entre Deux", "Au Loin"});
            assertThat(reader.page()).hasURL(Pattern.compile(".*sort=distance.*"));
            reader.requireAccessible();
            reader.page().navigate(reader.page().url().replace("address=rue+royale+217+1210", "place=commune:21015"));
            reader.page().reload();
            assertThat(reader.heading()).containsText("Schaerbeek");
        }
    }

    @DisplayName("Categories to filter by are those near the need, others come at a press or by typing")
    @Test
    void nearCategories() {
        try (BrowserSession reader = new BrowserSession(start, 1280)) {
            reader.visit("/", "fr", "#q=dettes");
            Page page = reader.page();
            reader.press(page.locator("[data-panel]", new Page.LocatorOptions().setHasText("Catégorie")), "Enter");
            Locator offered = page.locator("#facet-panel input[type=checkbox]");
            assertThat(offered.first()).isVisible();
            int near = offered.count();
            Locator all = page.locator("category-panel button[aria-expanded=false]");
            reader.press(all, "Enter");
            assertThat(page.locator("category-panel button[aria-expanded=true]"))
                    .isFocused();
            assertThat(offered.count()).isGreaterThan(near);
            page.getByLabel("Chercher une catégorie").fill("médiation dett");
            assertThat(offered).hasCount(1);
            assertThat(page.locator("#facet-panel")).containsText("Médiation de dettes");
            reader.requireAccessible();
        }
    }

    @DisplayName(
            "A text with two needs is answered need by need, who meets both first, and in one list where that is wanted")
    @ParameterizedTest
    @CsvSource({"1280, LIGHT", "360, DARK"})
    void twoNeeds(int width, String colours) {
        try (BrowserSession reader = new BrowserSession(start, width)) {
            reader.prefer(ColorScheme.valueOf(colours));
            reader.visit("/", "fr", "#q=dettes+et+sclérose+en+plaques+uccle");
            Page page = reader.page();
            assertThat(page.locator(".side-by-side > section")).hasCount(2);
            Locator together = page.locator(".tier").first();
            assertThat(together.locator("h3")).containsText("plusieurs");
            assertThat(together.locator(".hit").first().locator(".needs strong"))
                    .hasCount(2);
            assertThat(page.locator(".side-by-side .hit .needs strong").first()).isVisible();
            assertThat(page.locator(".chips")).containsText("Uccle");
            reader.requireAccessible();

            reader.press(reader.button("Voir tout en une seule liste"), "Enter");
            assertThat(page.locator(".side-by-side")).hasCount(0);
            assertThat(page).hasURL(Pattern.compile(".*view=list.*"));
            reader.press(reader.button("Voir besoin par besoin"), "Enter");
            assertThat(page.locator(".side-by-side > section")).hasCount(2);
            assertThat(reader.consoleErrors()).isEmpty();
        }
    }
}
