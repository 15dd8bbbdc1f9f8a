package brussels.repere.rest.understand;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import brussels.repere.testing.ApplicationTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text means, over HTTP. */
@ApplicationTest
class UnderstandIT {

    private static ValidatableResponse understand(Map<String, ?> body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/understand")
                .then();
    }

    private static ValidatableResponse understand(String text) {
        return understand(Map.of("text", text)).statusCode(200);
    }

    @DisplayName("A sentence says who it is about, what is needed and where, with spans as typed")
    @Test
    void sentence() {
        understand("Ma mère de 84 ans sait plus se laver, uccle")
                .body("needs[0].certainty", equalTo("sure"))
                .body("needs[0].needs.id", hasItem("C346"))
                .body("needs[0].start", equalTo(23))
                .body("person.ages.value", contains("84"))
                .body("person.ages[0].text", equalTo("84 ans"))
                .body("places.text", contains("uccle"))
                .body("places[0].start", equalTo(38))
                .body("distress", nullValue());
    }

    @DisplayName("What is refused stands apart, and what is meant perhaps is no more than that")
    @Test
    void refused() {
        understand("geen rusthuis, liever thuishulp voor vader van 79")
                .body("refused.needs.flatten().id", hasItem("C49"))
                .body("needs.needs.flatten().id", hasItem("C35"))
                .body("needs.needs.flatten().id", not(hasItem("C49")));
        understand("hébergement").body("needs.certainty", not(hasItem("sure")));
    }

    @DisplayName("Distress brings the lines that answer it, also from the middle of a long text")
    @Test
    void distress() {
        String text =
                "Bonjour, je vous écris pour mes papiers. ".repeat(20) + "Mon mari me frappe. " + "Merci. ".repeat(20);
        understand(text).body("distress", hasItem("violence")).body("helplines.id", hasItems("112", "1712"));
    }

    @DisplayName("A part can be switched off")
    @Test
    void without() {
        understand(Map.of("text", "dettes à Jette", "without", List.of("need:dettes")))
                .statusCode(200)
                .body("needs.needs.flatten().id", not(hasItem("C458")))
                .body("places.text", contains("Jette"));
    }

    @DisplayName("Nothing is cut in silence: 2,000 characters are read, and one more is refused with the bound")
    @Test
    void bound() {
        understand("dettes " + "a".repeat(1993)).body("needs.needs.flatten().id", hasItem("C458"));
        understand(Map.of("text", "x".repeat(2001))).statusCode(400).body("detail", containsString("2000"));
    }

    @DisplayName("Nothing to read is nothing understood, and no error")
    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "?!… ,;", "😀😀", "আশ্রয়", "<b></b>", "\t\n\t"})
    void nothing(String text) {
        understand(text).body("needs", empty()).body("places", nullValue());
    }

    @DisplayName("A missing text, and another parameter, are errors that name it")
    @Test
    void badBody() {
        understand(Map.of()).statusCode(400).body("detail", containsString("text"));
        understand(Map.of("text", "dettes", "mood", "x")).statusCode(400).body("detail", containsString("mood"));
    }
}
