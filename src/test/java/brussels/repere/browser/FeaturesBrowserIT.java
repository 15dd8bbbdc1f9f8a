package brussels.repere.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.testing.ApplicationTest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URL;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of {@code /ogc} for people. */
@ApplicationTest
class FeaturesBrowserIT {

    @TestHTTPResource("/")
    URL start;

    @DisplayName("Each page is accessible and fits, light and dark, wide and narrow")
    @ParameterizedTest
    @CsvSource({"fr, LIGHT, 1440", "nl, DARK, 360"})
    void pages(String lang, ColorScheme colours, int width) {
        String service = given().get("/ogc/collections/services/items?limit=1")
                .jsonPath()
                .getString("features[0].id");
        try (KeyboardSession reader = new KeyboardSession(start, lang, width)) {
            reader.prefer(colours);
            for (String path : List.of(
                    "/ogc",
                    "/ogc/conformance",
                    "/ogc/api",
                    "/ogc/collections",
                    "/ogc/collections/services",
                    "/ogc/collections/services/items",
                    "/ogc/collections/services/items/" + service,
                    "/ogc/collections/quartiers/items")) {
                reader.visit(path, "");
                reader.requireSoundPage();
                assertThat((Boolean) reader.page()
                                .evaluate(
                                        "document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                        .as("nothing to scroll sideways on " + path)
                        .isTrue();
            }
            reader.visit("/ogc/collections/nothing", "");
            assertThat(reader.page().locator("h2")).hasText("404");
            reader.requireAccessible();
        }
    }

    @DisplayName("From the landing page a person comes to a feature, to the next page, and to the other language")
    @ParameterizedTest
    @CsvSource({"fr, Communes, Page suivante, Nederlands", "nl, Gemeenten, Volgende bladzijde, Français"})
    void way(String lang, String communes, String next, String other) {
        try (KeyboardSession reader = new KeyboardSession(start, lang, 1280)) {
            reader.visit("/ogc", "");
            Locator main = reader.page().locator("main");
            main.locator("a[href*='/ogc/collections?']").click();
            main.getByText(communes, new Locator.GetByTextOptions().setExact(true))
                    .click();
            main.locator("a[href*='/communes/items?']").click();
            main.getByText(next).click();
            main.locator("a[href*='/communes/items/2101']").first().click();
            assertThat(main.locator("h1")).not().isEmpty();
            String place = reader.page().url().replaceFirst("[?].*", "");
            reader.page().locator("header").getByText(other).click();
            reader.page().waitForURL(place + "?f=html&lang=" + (lang.equals("fr") ? "nl" : "fr"));
        }
    }
}
