package brussels.repere.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.testing.ChromiumBrowser;
import brussels.repere.testing.PackagedSiteTest;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of the field, as somebody looks them up. */
@PackagedSiteTest
class GlossaryBrowserIT {

    private static final int NARROW = 360;

    private URL start;

    private BrowserSession reader;

    @BeforeEach
    void open(URL start) {
        this.start = start;
        reader = new BrowserSession(start, NARROW);
    }

    @AfterEach
    void leave() {
        reader.close();
    }

    private Locator words() {
        return reader.page().locator(".word:visible");
    }

    private Locator filter() {
        return reader.page().locator("#filter");
    }

    @DisplayName("The pages are accessible in light and dark, on a telephone")
    @ParameterizedTest
    @CsvSource({"mots, LIGHT", "woorden, DARK"})
    void accessible(String path, ColorScheme colours) {
        reader.prefer(colours);
        reader.page().navigate(start + path);
        assertThat(filter()).isVisible();
        reader.requireAccessible();
        assertThat(reader.consoleErrors()).isEmpty();
    }

    @DisplayName(
            "A word is found by its letters without accents, or by what explains it, and leads to who meets the need")
    @Test
    void narrows() {
        reader.page().navigate(start + "mots");
        int all = words().count();
        filter().fill("ocm");
        assertThat(words().first()).containsText("OCMW");
        assertThat(reader.page().locator("#found")).containsText("mot");
        assertThat(words().count()).isLessThan(all / 10);
        filter().fill("factures");
        assertThat(words().first()).isVisible();
        filter().fill("zzzz");
        assertThat(words()).hasCount(0);
        assertThat(reader.page().locator("#found")).containsText("Aucun mot");
        filter().fill("cpas");
        Locator need = words().filter(new Locator.FilterOptions().setHasText("Centre public"))
                .locator(".needs a")
                .first();
        reader.press(need, "Enter");
        assertThat(reader.heading()).containsText("services pour");
        assertThat(reader.page().locator(".chips")).containsText("Services sociaux des CPAS");
    }

    @DisplayName("Letters and the other language work without script")
    @Test
    void withoutScript() {
        try (BrowserContext plain = ChromiumBrowser.shared()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setLocale("fr-BE"))) {
            Page page = plain.newPage();
            page.navigate(start + "mots");
            assertThat(page.locator("#filter")).isHidden();
            page.locator(".letters a")
                    .getByText("M", new Locator.GetByTextOptions().setExact(true))
                    .click();
            assertThat(page.url()).endsWith("#M");
            assertThat(page.locator("#M")).isInViewport();
            page.locator("header a[data-language]").click();
            assertThat(page).hasURL(start + "woorden");
            assertThat(page.locator("h1")).hasText("De woorden van het werkveld");
        }
    }
}
