package brussels.repere.rest.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.testing.ApplicationTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever is concerned reads what is kept of whom, without a script, from below every page. */
@ApplicationTest
@DisplayName("The page on data protection")
class DataProtectionPageIT {

    private static String body(String path) {
        return given().get(path).then().statusCode(200).extract().asString();
    }

    @DisplayName(
            "tells in both languages what is kept, how long, and where to complain; it names nobody who is not configured")
    @Test
    void told() {
        assertThat(body("/donnees"))
                .contains("60 mois", "24 mois", "30 jours", "Rue de la Presse 35", "n’a pas encore indiqué")
                .doesNotContain("<script", "mailto:null", "NOT_FOUND");
        assertThat(body("/gegevens"))
                .contains("60 maanden", "24 maanden", "30 dagen", "Drukpersstraat 35", "heeft nog niet gezegd")
                .doesNotContain("<script", "mailto:null", "NOT_FOUND");
    }

    @DisplayName("is where the other language leads")
    @Test
    void language() {
        given().redirects()
                .follow(false)
                .get("/donnees?lang=nl")
                .then()
                .statusCode(303)
                .header("Location", org.hamcrest.Matchers.endsWith("/gegevens"));
    }

    @DisplayName("is linked below every page")
    @ParameterizedTest
    @CsvSource({
        "/?lang=fr, /donnees",
        "/?lang=nl, /gegevens",
        "/mots, /donnees",
        "/kwaliteit, /gegevens",
        "/widget?lang=nl, /gegevens",
        "/developers?lang=fr, /donnees",
        "/developers?lang=en, /donnees",
        "/browse?lang=nl, /gegevens",
        "/orienter, /donnees",
        "/donnees, /donnees"
    })
    void footer(String page, String path) {
        assertThat(body(page)).containsPattern("<footer>\\s*<a href=\"" + path + "\" ");
    }
}
