package brussels.repere.rest.services;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import brussels.repere.search.index.IndexSynchronizer;
import brussels.repere.testing.ApplicationTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What people ask for in words: how it was read, and who answers it. */
@ApplicationTest
class TextSearchIT {

    @Inject
    IndexSynchronizer index;

    @BeforeEach
    void followed() {
        index.synchronize();
    }

    private static ValidatableResponse ask(String q) {
        return given().queryParam("q", q).get("/api/v1/services").then().statusCode(200);
    }

    @DisplayName("A need, a language and a place are told apart")
    @Test
    void partsApart() {
        ask("psy arabe molenbeek")
                .body("understood.kind", contains("need", "language", "place"))
                .body("understood[0].needs.id", hasItem("C287"))
                .body("understood[1].language", equalTo("ar"))
                .body("understood[2].places.id", contains("commune:21012"))
                .body("place.chosen[0].territory.code", equalTo("21012"));
    }

    @DisplayName("Distress is a need beside a place and nobody's name")
    @Test
    void distress() {
        ask("je suis à la rue à Schaerbeek")
                .body("understood.kind", contains("need", "place"))
                .body("urgent", contains("shelter"));
        ask("je suis à la rue Haute").body("understood.kind", hasItem("place"));
        ask("je ne veux plus vivre")
                .body("urgent", contains("suicide"))
                .body("hits.why.flatten().code", not(hasItem("NAME_MATCHES")));
    }

    @DisplayName("Words of one language find names in the other")
    @Test
    void otherLanguage() {
        ask("ocmw schaarbeek")
                .body("hits.find { it.source.id == '13214' }.certainty", equalTo("certain"))
                .body("hits.find { it.source.id == '13214' }.why.code", hasItem("MEETS_NEED"));
        ask("voedselpakket anderlecht").body("hits.categories.code.flatten()", hasItem("C453"));
    }

    @DisplayName("A name comes first")
    @Test
    void nameFirst() {
        ask("tels quels").body("hits[0].source.id", equalTo("72")).body("understood.kind", contains("words"));
        ask("le chien vert").body("hits[0].source.id", equalTo("545"));
    }

    @DisplayName("An unmet need finds nobody, and no far-fetched hit")
    @Test
    void unmetNeed() {
        ask("sclérose en plaques")
                .body("understood[0].needs.id", contains("C191"))
                .body("total", equalTo(0));
        ask("SLA").body("understood[0].unknownNeed", equalTo("SLA")).body("total", equalTo(0));
    }

    @DisplayName("The words with which people ask are no need")
    @Test
    void askingWords() {
        ask("ik zoek een dokter in elsene")
                .body("understood.kind", contains("need", "place"))
                .body("understood[0].needs.id", hasItems("C925", "C224"));
        ask("mon mari me frappe").body("hits[0].categories.code", hasItem("C336"));
        ask("je ne sais plus payer mon électricité uccle")
                .body("hits.categories.code", everyItem(hasItem("C456")))
                .body("hits[0].certainty", equalTo("certain"));
        ask("problème de loyer").body("understood.needs.flatten().id", hasItem("C3"));
        ask("problème de loyer").body("hits.categories.code", everyItem(hasItem("C3")));
    }

    @DisplayName("For an area certainty comes before the tier, and for a point after it")
    @Test
    void certainAndTier() {
        String parts = "hits[0].rank.part.findAll { it in ['tier', 'certain'] }";
        String question = "/api/v1/services?explain=true&q=dettes";
        List.of("", "+ixelles", "&address=rue+haute")
                .forEach(place -> given().get(question + place).then().body(parts, contains("certain", "tier")));
        given().get(question + "&lat=50.851756&lon=4.401445").then().body(parts, contains("tier", "certain"));
    }

    @DisplayName("Each part can be switched off")
    @Test
    void switchedOff() {
        given().queryParam("q", "colis alimentaire uccle")
                .queryParam("without", "place:uccle")
                .get("/api/v1/services")
                .then()
                .body("understood.kind", contains("need", "words"))
                .body("place.chosen[0].level", equalTo("region"));
    }

    @DisplayName("An ambiguous word offers its meanings")
    @Test
    void ambiguousWord() {
        ask("CLB").body("understood[0].needs.id", hasItems("C201", "C135", "C136"));
    }

    @DisplayName("A place given beside the words holds")
    @Test
    void placeBesideWords() {
        given().queryParam("q", "cpas")
                .queryParam("territory", "commune:21009")
                .queryParam("reach", "certain")
                .get("/api/v1/services")
                .then()
                .body("hits.certainty", everyItem(equalTo("certain")))
                .body("hits[0].why.code", hasItem("MEETS_NEED"));
    }

    @DisplayName("Without words nothing is said of them")
    @Test
    void withoutWords() {
        given().get("/api/v1/services?territory=bassin:N").then().body("understood", nullValue());
    }

    @Test
    @DisplayName(
            "A decomposed letter or a no-break space changes no answer, and what was understood is told as it was typed")
    void howeverItWasTyped() {
        String composed = "cpas à Forest";
        ExtractableResponse<Response> answer = ask(composed).extract();
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        for (String q : List.of(decomposed, composed.replace(' ', '\u00A0'), composed.replace(" ", "\u202F"))) {
            ask(q).body("total", equalTo(answer.path("total")))
                    .body("hits.id", equalTo(answer.path("hits.id")))
                    .body("understood.text", contains("cpas", "Forest"))
                    .body("place.chosen.territory.code", equalTo(answer.path("place.chosen.territory.code")));
        }
    }

    @Test
    @DisplayName("A place is understood behind letters that composing makes longer")
    void behindLongerLetters() {
        for (String word : List.of("আশ্র\u09DF", "\u0958\u093F\u0932\u093E", "\uFB2E\uFB2F")) {
            ask(word + " Schaerbeek")
                    .body("understood.text", contains(word, "Schaerbeek"))
                    .body("place.chosen[0].territory.code", equalTo("21015"));
        }
    }

    @Test
    @DisplayName("An acronym with dots finds what the acronym finds, in answers, suggestions and HSDS")
    void acronymsWithDots() {
        ask("C.P.A.S. Schaerbeek")
                .body("understood.text", contains("C.P.A.S.", "Schaerbeek"))
                .body("hits.id", equalTo(ask("CPAS Schaerbeek").extract().path("hits.id")));
        String suggested = given().get("/api/v1/suggest?q=cpas").asString();
        given().get("/api/v1/suggest?q=c.p.a.s.").then().statusCode(200).body(equalTo(suggested));
        List<String> listed = given().get("/hsds/v3/services?search=cpas").path("contents.id");
        assertThat(listed).isNotEmpty();
        given().get("/hsds/v3/services?search=c.p.a.s.").then().body("contents.id", equalTo(listed));
    }

    @DisplayName("Odd words find nobody or somebody and are never an error")
    @Test
    void oddWords() {
        for (String q : List.of(
                " ",
                "....",
                "🏠",
                "'; drop table",
                "name:* AND (x)",
                "a b c d e f g h i j k l m n o p q r s t u v w",
                "شارع")) {
            assertThat(ask(q).extract().statusCode()).as(q).isEqualTo(200);
        }
        given().queryParam("q", "x".repeat(2001)).get("/api/v1/services").then().statusCode(400);
    }
}
