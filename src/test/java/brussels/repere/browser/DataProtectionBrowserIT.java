package brussels.repere.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.testing.ApplicationTest;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URL;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page for those whose data are kept here. */
@ApplicationTest
class DataProtectionBrowserIT {

    private static final int NARROW = 360;

    @TestHTTPResource("/")
    URL start;

    @DisplayName("It is found below the start page, accessible, and fits a telephone")
    @ParameterizedTest
    @CsvSource({"fr, LIGHT, donnees", "fr, DARK, donnees", "nl, LIGHT, gegevens", "nl, DARK, gegevens"})
    void accessible(String lang, ColorScheme colours, String path) {
        try (BrowserSession reader = new BrowserSession(start, NARROW)) {
            reader.prefer(colours);
            reader.visit("/", lang, "");
            reader.page().locator("footer a").click();
            reader.page().waitForURL("**/" + path);
            assertThat(reader.page().locator("h1")).containsText("Repère");
            reader.requireAccessible();
            assertThat((Boolean) reader.page()
                            .evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                    .as("nothing to scroll sideways")
                    .isTrue();
            assertThat(reader.consoleErrors()).isEmpty();
        }
    }
}
