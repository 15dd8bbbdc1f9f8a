package brussels.repere.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.search.index.IndexSynchronizer;
import brussels.repere.testing.ApplicationTest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.net.URL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody asks for a place that is none of ours, or slips on the name of one that is. */
@ApplicationTest
class ElsewhereBrowserIT {

    @Inject
    IndexSynchronizer index;

    @TestHTTPResource("/")
    URL start;

    @BeforeEach
    void waitForIndex() {
        index.synchronize();
    }

    @DisplayName("A town outside of the Region is said first, with where to look there")
    @ParameterizedTest
    @CsvSource({
        "fr, 1280, LIGHT, colis+alimentaire+vilvorde, Vilvorde se trouve hors de la Région bruxelloise., https://www.desocialekaart.be/",
        "nl, 360, DARK, voedselpakket+waver, Waver ligt buiten het Brusselse Gewest., https://pro.guidesocial.be/"
    })
    void outsideFirst(String lang, int width, String colours, String asked, String said, String directory) {
        try (BrowserSession reader = new BrowserSession(start, width)) {
            reader.prefer(ColorScheme.valueOf(colours));
            reader.visit("/", lang, "#q=" + asked);
            Locator first = reader.page().locator(".answer > *").first();
            assertThat(first).containsText(said);
            assertThat(first.locator("a")).hasAttribute("href", directory);
            reader.requireAccessible();
            assertThat(reader.consoleErrors()).isEmpty();
        }
    }

    @DisplayName("What is nearly a commune is offered, and taking it leaves the rest of the question")
    @Test
    void nearlyACommune() {
        try (BrowserSession reader = new BrowserSession(start, 360)) {
            reader.visit("/", "fr", "#q=colis+alimentaire+scharbeek");
            reader.press(reader.button("Schaerbeek"), "Enter");
            assertThat(reader.heading()).containsText("Schaerbeek");
            assertThat(reader.heading()).isFocused();
            assertThat(reader.page().locator(".chips")).containsText("alimentaires");
            assertThat(reader.page().locator(".chips")).not().containsText("scharbeek");
            reader.requireAccessible();
        }
    }

    @DisplayName("Choosing one of several streets keeps the number")
    @Test
    void streetKeepsNumber() {
        try (BrowserSession reader = new BrowserSession(start, 1280)) {
            reader.visit("/", "fr", "#q=cpas+rue+de+l%27%C3%A9glise+9999");
            Locator choices = reader.page().locator(".vague .choices button");
            assertThat(choices.first()).isVisible();
            reader.press(choices.first(), "Enter");
            assertThat(reader.heading()).containsText("9999");
        }
    }
}
