package brussels.repere.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.ChromiumBrowser;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ApplicationTest
class StartPageBrowserIT {

    private static ChromiumBrowser chromium;

    @TestHTTPResource("/")
    URL start;

    /** Before each, so that each says that it is skipped where there is no browser. */
    @BeforeEach
    void open() {
        if (chromium == null) {
            chromium = ChromiumBrowser.open();
        }
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void it_speaks_the_readers_language_and_changes_it_on_demand() {
        try (BrowserContext reader =
                chromium.browser().newContext(new Browser.NewContextOptions().setLocale("nl-BE"))) {
            Page page = reader.newPage();
            page.navigate(start.toString());
            assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1)))
                    .containsText("Wie werkt in Brussel voor dit adres");
            page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Français"))
                    .click();
            assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setLevel(1)))
                    .containsText("Qui sert cette adresse à Bruxelles");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void it_is_usable_by_all_calls_nobody_else_and_complains_of_nothing(ColorScheme colours) {
        try (BrowserContext reader = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(320, 640)
                        .setColorScheme(colours))) {
            Page page = reader.newPage();
            List<String> called = new ArrayList<>();
            List<String> complaints = new ArrayList<>();
            page.onRequest((Request request) -> called.add(request.url()));
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.navigate(start.toString());

            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
            assertThat(called).isNotEmpty().allMatch(url -> url.startsWith(start.toString()));
            assertThat(complaints).isEmpty();
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(320);
        }
    }
}
