package brussels.repere.rest.words;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import brussels.repere.testing.ApplicationTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of the field, for programs and for readers. */
@ApplicationTest
class WordsIT {

    private static final String CPAS = "words.find { it.word == 'CPAS' }";

    @DisplayName("A word is written out, explained in both languages, and leads to its needs")
    @Test
    void explained() {
        JsonPath words = given().get("/api/v1/words")
                .then()
                .statusCode(200)
                .body(CPAS + ".lang", equalTo("fr"))
                .body(CPAS + ".writtenOut", containsString("action sociale"))
                .body(CPAS + ".meaning.nl", containsString("OCMW"))
                .body(CPAS + ".needs.id", hasItem("C67"))
                .body("words.find { it.word == 'leefloon' }", not(equalTo(null)))
                .extract()
                .jsonPath();
        assertThat(words.<Map<String, Object>>getList("words"))
                .filteredOn(word -> word.get("word").equals("leefloon"))
                .allSatisfy(word -> assertThat(word).doesNotContainKey("writtenOut"));
    }

    @DisplayName("Who has the words already gets them no second time")
    @ParameterizedTest
    @CsvSource({"/api/v1/words?lang=fr", "/mots", "/woorden"})
    void revalidated(String path) {
        String tag = given().get(path)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-cache")
                .extract()
                .header("ETag");
        given().header("If-None-Match", tag).get(path).then().statusCode(304);
    }

    @DisplayName("The page holds all words without script, in the language of its path")
    @ParameterizedTest
    @CsvSource({
        "/mots, fr, Les mots du secteur, Services sociaux des CPAS",
        "/woorden, nl, De woorden van het werkveld, Sociale diensten van de OCMW's"
    })
    void page(String path, String lang, String title, String need) {
        String page = given().header("Accept-Language", "de")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page)
                .contains("<html lang=\"" + lang + "\"")
                .contains("<h1>" + title + "</h1>")
                .contains("<dfn lang=\"fr\">CPAS</dfn>")
                .contains("<dfn lang=\"nl\">OCMW</dfn>")
                .contains("<a href=\"/?lang=" + lang + "#category=C67\">" + need.replace("'", "&#39;"));
        assertThat(page.split("class=\"word\""))
                .hasSameSizeAs(
                        withOneMore(given().get("/api/v1/words").jsonPath().getList("words")));
    }

    private static List<Object> withOneMore(List<Object> words) {
        return Stream.concat(words.stream(), Stream.of("what stands before the first"))
                .toList();
    }

    @DisplayName("Who asks the French page for Dutch is led to the Dutch one")
    @Test
    void otherLanguage() {
        given().redirects()
                .follow(false)
                .get("/mots?lang=nl")
                .then()
                .statusCode(303)
                .header("Location", containsString("/woorden"));
        given().get("/woorden?lang=nl").then().statusCode(200);
    }

    @DisplayName("The pages lead there from their foot")
    @ParameterizedTest
    @CsvSource({"fr, /mots", "nl, /woorden"})
    void linked(String lang, String path) {
        given().get("/?lang=" + lang).then().body(containsString("<a href=\"" + path + "\">"));
    }
}
