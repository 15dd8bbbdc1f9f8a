package brussels.repere.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.ChromiumBrowser;
import brussels.repere.testing.RegisterProfile;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.net.URL;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who may frame the search, where the operator has listed them. */
@ApplicationTest
@TestProfile(RegisterProfile.class)
class FramesBrowserIT {

    private static final List<String> NOT_LISTED = List.of(
            "https://evil" + RegisterProfile.FRAMING,
            "https://" + RegisterProfile.FRAMING + ".evil.example",
            "https://www." + RegisterProfile.FRAMING,
            "https://" + RegisterProfile.FRAMING + ":8443",
            "https://example");

    @TestHTTPResource("/")
    URL start;

    @DisplayName("The listed site may frame the search, and sites with similar names may not")
    @Test
    void listedHostOnly() {
        try (Page page = ChromiumBrowser.shared().newPage()) {
            framed(page, "https://" + RegisterProfile.FRAMING, "embed");
            assertThat(page.frameLocator("iframe").locator("repere-search #box"))
                    .isVisible();
            for (String site : NOT_LISTED) {
                framed(page, site, "embed");
                assertThat(page.frameLocator("iframe").locator("repere-search")).hasCount(0);
            }
            framed(page, "https://" + RegisterProfile.FRAMING, "");
            assertThat(page.frameLocator("iframe").locator("repere-app")).hasCount(0);
        }
    }

    @DisplayName("Frames of the listed site are counted by its name, and those of all others as one")
    @Test
    void counted() {
        for (String site : List.of("https://" + RegisterProfile.FRAMING, "https://unlisted.example")) {
            RestAssured.given()
                    .header("Referer", site + "/page?about=somebody")
                    .get(start + "embed?lang=fr")
                    .then()
                    .statusCode(200);
        }
        List<String> counts = RestAssured.given()
                .get(start + "q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith("repere_partner_requests_total"))
                .toList();
        assertThat(counts)
                .anyMatch(
                        line -> line.contains("host=\"" + RegisterProfile.FRAMING + "\"") && line.contains("\"frame\""))
                .anyMatch(line -> line.contains("host=\"other\""))
                .noneMatch(line -> line.contains("unlisted") || line.contains("somebody"));
    }

    /** Waits until the frame has what it is let have. */
    private void framed(Page page, String site, String path) {
        page.unrouteAll();
        page.route(
                site + "/",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html")
                        .setBody("<!DOCTYPE html><title>Site</title><iframe src='" + start + path
                                + "?lang=fr'></iframe>")));
        page.navigate(site + "/");
    }
}
