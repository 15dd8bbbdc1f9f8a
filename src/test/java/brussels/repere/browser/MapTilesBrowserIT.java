package brussels.repere.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.search.index.IndexSynchronizer;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.ChromiumBrowser;
import brussels.repere.testing.RegisterProfile;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A tile server, where the operator chose one. */
@ApplicationTest
@TestProfile(RegisterProfile.class)
class MapTilesBrowserIT {

    private static final byte[] PICTURE = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=");

    @Inject
    IndexSynchronizer index;

    @TestHTTPResource("/")
    URL start;

    @DisplayName("Pages may load images from the tile server and from no other origin")
    @Test
    void tileOriginOnly() {
        String policy = given().get("/").header("Content-Security-Policy");
        assertThat(policy)
                .contains("default-src 'self';")
                .contains("img-src " + RegisterProfile.TILES + " 'self' data:;")
                .containsOnlyOnce(RegisterProfile.TILES);
    }

    @DisplayName("Tiles lie behind the map, and their attribution stands below it")
    @Test
    void tilesAndAttribution() {
        index.synchronize();
        try (Page page = ChromiumBrowser.shared().newPage()) {
            List<String> pictures = new ArrayList<>();
            List<String> complaints = new ArrayList<>();
            page.onConsoleMessage(message -> complaints.add(message.text()));
            page.route(RegisterProfile.TILES + "/**", route -> {
                pictures.add(route.request().url());
                assertThat(route.request().headers()).doesNotContainKey("referer");
                route.fulfill(new Route.FulfillOptions()
                        .setContentType("image/png")
                        .setHeaders(Map.of("Cache-Control", "no-store"))
                        .setBodyBytes(PICTURE));
            });
            page.navigate(start + "?lang=fr#q=cpas&place=commune:21007");
            // The first search of an application that has just started takes longer than later ones.
            page.locator(".hit").first().waitFor(new Locator.WaitForOptions().setTimeout(30_000));
            assertThat(page.locator(".leaflet-tile-loaded").first()).isVisible();
            assertThat(page.locator(".map-sources"))
                    .containsText("© \"Somebody\" <b>& others</b> (tiles.example/terms)");
            assertThat(page.locator(".map-sources a")).hasAttribute("href", "https://tiles.example/terms");
            assertThat(pictures)
                    .isNotEmpty()
                    .allMatch(url -> url.matches("https://tiles\\.example/\\d+/\\d+/\\d+\\.png"));
            assertThat(complaints).isEmpty();
            assertThat(page.locator(".street, .street-name")).hasCount(0);
            assertThat(page.locator(".map-sources")).not().containsText("OpenStreetMap");
        }
    }
}
