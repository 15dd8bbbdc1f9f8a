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

    @Test
    void what_is_understood_is_answered() {
        given().get(ECHO + "?lat=50.85&radius=300&certain=true&q=aide&lang=nl")
                .then()
                .statusCode(200)
                .body("lat", equalTo(50.85f))
                .body("radius", equalTo(300))
                .body("certain", equalTo(true))
                .body("q", equalTo("aide"))
                .body("lang", equalTo("nl"));
    }

    @Test
    void an_unknown_parameter_is_named_with_those_that_exist() {
        refused("?lat=50.85&radios=3")
                .body("errors", hasSize(1))
                .body("errors[0].parameter", equalTo("radios"))
                .body("errors[0].code", equalTo("UNKNOWN"))
                .body("errors[0].allowed", contains("lat", "radius", "certain", "q", "lang"));
    }

    @Test
    void a_parameter_given_twice_is_named_even_with_the_same_value() {
        refused("?lat=50.85&lat=50.85").body("errors.code", contains("REPEATED"));
    }

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
    void a_value_of_another_form_is_named(String query, String parameter) {
        refused("?" + query)
                .body("errors", hasSize(1))
                .body("errors[0].parameter", equalTo(parameter))
                .body("errors[0].code", equalTo("MALFORMED"));
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        refused("?lat=x&radius=y&z=1").body("errors.parameter", contains("lat", "radius", "z"));
    }

    @Test
    void a_missing_parameter_is_named_in_the_language_asked() {
        refused("?lang=nl")
                .body("errors[0].code", equalTo("MISSING"))
                .body("detail", equalTo("De parameter ‘lat’ ontbreekt."))
                .header("Content-Language", "nl");
    }

    @Test
    void a_value_out_of_range_is_named_with_the_range_in_the_language_asked() {
        refused("?lat=48.85")
                .body("errors[0].parameter", equalTo("lat"))
                .body("errors[0].code", equalTo("NOT_ALLOWED"))
                .body("detail", containsString("doit être supérieur ou égal à 50.7"));
        refused("?lat=48.85&lang=nl")
                .body("detail", containsString("50.7"))
                .body("detail", not(containsString("doit")));
    }

    @Test
    void a_value_is_never_repeated_in_the_answer() {
        refused("?lat=ruehaute298").body(not(containsString("ruehaute298")));
    }

    @Test
    void a_body_is_held_to_the_same_rules() {
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
    void a_body_that_is_not_what_it_should_be_is_refused_without_leaking(String body) {
        given().contentType(ContentType.JSON)
                .body(body)
                .post(ECHO)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body(not(containsString("brussels.repere")))
                .body(not(containsString("jackson")));
    }

    @Test
    void a_field_of_a_body_out_of_range_is_named() {
        given().contentType(ContentType.JSON)
                .body("{\"lat\":48.85}")
                .post(ECHO)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("lat"))
                .body("errors[0].code", equalTo("NOT_ALLOWED"));
    }

    @Test
    void a_body_may_say_in_which_language_it_wants_to_be_answered() {
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
