package brussels.repere.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.ChromiumBrowser;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URL;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ApplicationTest
class StartPageBrowserIT {

    private static final int NARROW = 320;

    @TestHTTPResource("/")
    URL start;

    @DisplayName("The page opens in the language of the reader, who can change it")
    @Test
    void readersLanguage() {
        try (BrowserContext reader =
                ChromiumBrowser.shared().newContext(new Browser.NewContextOptions().setLocale("nl-BE"))) {
            Page page = reader.newPage();
            page.navigate(start.toString());
            assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1)))
                    .containsText("Welke dienst kan helpen, op dit adres?");
            page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Français"))
                    .click();
            assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1)))
                    .containsText("Quel service peut aider, à cette adresse ?");
        }
    }

    @DisplayName("The start page is accessible, calls no other host and logs no error")
    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void accessible(ColorScheme colours) {
        try (BrowserSession reader = new BrowserSession(start, NARROW)) {
            reader.prefer(colours);
            reader.page().navigate(start.toString());
            reader.requireAccessible();
            assertThat(reader.consoleErrors()).isEmpty();
        }
    }
}
