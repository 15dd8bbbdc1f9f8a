package brussels.repere.rest.parameters;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import brussels.repere.testing.ApplicationTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ApplicationTest
class StrictParametersFilterIT {

    private static final String ECHO = "/api/test/echo";

    private static ValidatableResponse refused(String query) {
        return given().urlEncodingEnabled(false)
                .get(ECHO + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/invalid-parameters"));
    }

    @DisplayName("A valid request is answered")
    @Test
    void validRequest() {
        given().get(ECHO + "?lat=50.85&radius=300&certain=true&q=aide&lang=nl")
                .then()
                .statusCode(200)
                .body("lat", equalTo(50.85f))
                .body("radius", equalTo(300))
                .body("certain", equalTo(true))
                .body("q", equalTo("aide"))
                .body("lang", equalTo("nl"));
    }

    @DisplayName("An unknown parameter is named with those that exist")
    @Test
    void unknownParameter() {
        refused("?lat=50.85&radios=3")
                .body("errors", hasSize(1))
                .body("errors[0].parameter", equalTo("radios"))
                .body("errors[0].code", equalTo("UNKNOWN"))
                .body("errors[0].allowed", contains("lat", "radius", "certain", "q", "lang"));
    }

    @DisplayName("A repeated parameter is named, even with the same value")
    @Test
    void repeatedParameter() {
        refused("?lat=50.85&lat=50.85").body("errors.code", contains("REPEATED"));
    }

    @DisplayName("A value of another form is named")
    @ParameterizedTest
    @CsvSource({
        "lat=NaN, lat",
        "lat=Infinity, lat",
        "lat=, lat",
        "lat=50%2C85, lat",
        "lat=50.85&radius=1.5, radius",
        "lat=50.85&certain=yes, certain",
        "lat=50.85&lang=FR, lang"
    })
    void wrongForm(String query, String parameter) {
        refused("?" + query)
                .body("errors", hasSize(1))
                .body("errors[0].parameter", equalTo(parameter))
                .body("errors[0].code", equalTo("MALFORMED"));
    }

    @DisplayName("All errors are told at once")
    @Test
    void allErrors() {
        refused("?lat=x&radius=y&z=1").body("errors.parameter", contains("lat", "radius", "z"));
    }

    @DisplayName("A missing parameter is named in the language requested")
    @Test
    void missingParameter() {
        refused("?lang=nl")
                .body("errors[0].code", equalTo("MISSING"))
                .body("detail", equalTo("De parameter ‘lat’ ontbreekt."))
                .header("Content-Language", "nl");
    }

    @DisplayName("A value out of range is named with the range in the language requested")
    @Test
    void outOfRange() {
        refused("?lat=48.85")
                .body("errors[0].parameter", equalTo("lat"))
                .body("errors[0].code", equalTo("NOT_ALLOWED"))
                .body("detail", containsString("doit être supérieur ou égal à 50.7"));
        refused("?lat=48.85&lang=nl")
                .body("detail", containsString("50.7"))
                .body("detail", not(containsString("doit")));
    }

    @DisplayName("A value is never repeated in the answer")
    @Test
    void noEcho() {
        refused("?lat=ruehaute298").body(not(containsString("ruehaute298")));
    }

    @DisplayName("A body follows the same rules")
    @Test
    void bodies() {
        given().contentType(ContentType.JSON)
                .body("{\"lat\":50.85,\"radios\":3}")
                .post(ECHO)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/invalid-body"))
                .body("errors[0].parameter", equalTo("radios"))
                .body("errors[0].code", equalTo("UNKNOWN"))
                .body("errors[0].allowed", contains("certain", "lang", "lat", "q", "radius"));
    }

    @DisplayName("A malformed body is refused without revealing internals")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"lat\":\"50.85\"}",
                "{\"lat\":50.85,\"lat\":50.86}",
                "{\"lat\":50.85,\"lang\":\"de\"}",
                "{\"lat\":NaN}",
                "{\"lat\":50.85} {}",
                "{\"lat\":50.85",
                "[]",
                "null",
                "",
                "lat=50.85"
            })
    void malformedBody(String body) {
        given().contentType(ContentType.JSON)
                .body(body)
                .post(ECHO)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body(not(containsString("brussels.repere")))
                .body(not(containsString("jackson")));
    }

    @DisplayName("A field of a body out of range is named")
    @Test
    void bodyOutOfRange() {
        given().contentType(ContentType.JSON)
                .body("{\"lat\":48.85}")
                .post(ECHO)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("lat"))
                .body("errors[0].code", equalTo("NOT_ALLOWED"));
    }

    @DisplayName("A body may say in which language it wants its answer")
    @Test
    void bodyLanguage() {
        given().contentType(ContentType.JSON)
                .header("Accept-Language", "fr")
                .body("{\"lang\":\"nl\",\"radios\":3}")
                .post(ECHO)
                .then()
                .statusCode(400)
                .header("Content-Language", "nl")
                .body("detail", containsString("bestaat hier niet"));
        given().contentType(ContentType.JSON)
                .body("{\"lang\":\"nl\"}")
                .post(ECHO)
                .then()
                .statusCode(400)
                .body("detail", equalTo("De parameter ‘lat’ ontbreekt."));
    }
}
