package brussels.repere.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;

import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.LimitsProfile;
import com.microsoft.playwright.Locator;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.TestProfile;
import java.net.URL;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What readers see when too much is asked from where they are. */
@ApplicationTest
@TestProfile(LimitsProfile.class)
class LimitsBrowserIT {

    @TestHTTPResource("/")
    URL start;

    @DisplayName("The screen says that too much was asked, and offers to try again")
    @ParameterizedTest
    @CsvSource({
        "fr, 203.0.113.50, Trop de demandes en une minute, Réessayer",
        "nl, 203.0.113.51, Te veel vragen in één minuut, Opnieuw proberen"
    })
    void retry(String lang, String address, String title, String again) {
        for (int i = 0; i < LimitsProfile.PER_MINUTE; i++) {
            given().header("X-Forwarded-For", address).get("/api/v1/helplines");
        }
        try (BrowserSession visitor = new BrowserSession(start, 320, Map.of("X-Forwarded-For", address))) {
            visitor.visit("/browse", lang, "");
            Locator alert = visitor.page().locator("[role=alert]");
            assertThat(alert).containsText(title);
            assertThat(alert).containsText("Retry-After");
            assertThat(visitor.button(again)).isVisible();
            assertThat(visitor.page().locator("#lines .call").first()).isAttached();
            visitor.requireAccessible();
        }
    }
}
