package brussels.repere.browser;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.rest.sheets.TestSheets;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.ChromiumBrowser;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A filled sheet as people read and print it, without script. */
@ApplicationTest
class SheetBrowserIT {

    private static final int HEIGHT = 900;
    private static final Pattern PDF_PAGE = Pattern.compile("/Type\\s*/Page\\b");

    @Inject
    TestSheets sheets;

    @TestHTTPResource("/")
    URL start;

    @BeforeEach
    void publish() {
        sheets.publishFilled();
    }

    @AfterEach
    void clear() {
        sheets.removeAll();
    }

    private static BrowserContext tab(boolean script, int width, ColorScheme colours) {
        return ChromiumBrowser.shared()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(script)
                        .setColorScheme(colours)
                        .setViewportSize(width, HEIGHT));
    }

    private String address(String rest) {
        return start + "info-prevention/" + TestSheets.MONTH + "?" + rest;
    }

    /** How many pages are printed. */
    static long countPages(Page page) {
        byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        return PDF_PAGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                .results()
                .count();
    }

    @DisplayName(
            "A bassin prints on one A4 with the shared part; the whole is the shared part and one A4 for each bassin")
    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl"})
    void prints(String lang) {
        try (BrowserContext plain = tab(false, 1440, ColorScheme.DARK)) {
            Page page = plain.newPage();
            for (String bassin : sheets.bassins()) {
                page.navigate(address("lang=" + lang + "&bassin=" + bassin));
                assertThat(countPages(page)).as(bassin).isEqualTo(1);
            }
            page.navigate(address("lang=" + lang));
            assertThat(countPages(page)).isEqualTo(1 + sheets.bassins().size());
        }
    }

    @DisplayName("It is accessible and fits, whole and for a bassin, in both languages")
    @ParameterizedTest
    @CsvSource({"fr, 1440, LIGHT, ''", "nl, 360, DARK, &bassin=N"})
    void accessible(String lang, int width, ColorScheme colours, String bassin) {
        try (BrowserContext context = tab(true, width, colours)) {
            Page page = context.newPage();
            page.navigate(address("lang=" + lang + bassin));
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo(lang);
            assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations())
                    .isEmpty();
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(width);
        }
    }

    @DisplayName(
            "A reader without script goes from the list to a bassin and to the other language, and stays with the bassin")
    @Test
    void withoutScript() {
        try (BrowserContext plain = tab(false, 360, ColorScheme.LIGHT)) {
            Page page = plain.newPage();
            page.navigate(start + "info-prevention?lang=fr");
            page.locator(".entry h2 a").click();
            assertThat(page.locator(".part").count())
                    .isEqualTo(1 + sheets.bassins().size());
            page.locator("nav a").nth(1).click();
            assertThat(page.locator(".part").count()).isEqualTo(2);
            page.locator("header a[data-language]").click();
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("nl");
            assertThat(page.locator(".part").count()).isEqualTo(2);
            assertThat(page.locator(".part h2").nth(1).textContent()).isNotBlank();
        }
    }
}
