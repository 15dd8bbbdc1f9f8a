package brussels.repere.rest.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import brussels.repere.search.index.IndexSynchronizer;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.text.Lang;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ApplicationTest
class PagesIT {

    @Inject
    IndexSynchronizer index;

    @DisplayName("It is alive and ready with both engines")
    @Test
    void health() {
        given().get("/q/health/live").then().statusCode(200).body("status", equalTo("UP"));
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.find { it.name == 'Search engine' }.data.reachable", is(true))
                .body("checks.name", hasItem("Database"));
    }

    @DisplayName("It describes its API")
    @Test
    void describesApi() {
        given().accept("application/json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .body("openapi", startsWith("3.1"))
                .body("paths.'/api/v1'.get.parameters.name", hasItem("lang"))
                .body("paths.'/api/v1/locate'.get.parameters.name", hasItem("lat"))
                .body("components.schemas.LevelName.type", equalTo("string"));
    }

    @DisplayName("The start page offers five questions that find somebody, and no dead link")
    @ParameterizedTest
    @EnumSource(Lang.class)
    void startQuestions(Lang lang) {
        index.synchronize();
        String page =
                given().get("/?lang=" + lang).then().statusCode(200).extract().asString();
        List<String> links = Pattern.compile("<li><a href=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .toList();
        links.forEach(link -> given().get(link).then().statusCode(200));
        List<String> questions =
                links.stream().filter(link -> link.contains("/services?")).toList();
        assertThat(questions).hasSize(5).allMatch(link -> link.contains("lang=" + lang));
        questions.forEach(link -> given().get(link).then().body("total", greaterThan(0)));
    }

    @DisplayName("The start page contains the help lines themselves")
    @ParameterizedTest
    @EnumSource(Lang.class)
    void startHelpLines(Lang lang) {
        given().get("/?lang=" + lang)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-cache")
                .body(containsString("href=\"tel:112\""))
                .body(containsString("href=\"tel:080030030\""));
    }

    @DisplayName("A bundle is small and cached by readers")
    @Test
    void bundle() {
        String page = given().get("/").asString();
        List<String> bundles = Pattern.compile("\"(/static/bundle/[^\"]+)\"")
                .matcher(page)
                .results()
                .map(bundle -> bundle.group(1))
                .toList();
        assertThat(bundles).hasSize(2);
        int bytes = 0;
        for (String bundle : bundles) {
            bytes += Integer.parseInt(given().header("Accept-Encoding", "gzip")
                    .get(bundle)
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", containsString("immutable"))
                    .extract()
                    .header("content-length"));
        }
        assertThat(bytes).isLessThan(150_000);
    }

    @DisplayName("Metrics are by route and never by what was asked")
    @Test
    void metrics() {
        given().get("/api/v1?lang=nl");
        given().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("http_server_requests_seconds_count"))
                .body(containsString("uri=\"/api/v1\""));
    }

    @DisplayName("Answers are compressed for clients that accept it")
    @Test
    void compression() {
        given().header("Accept-Encoding", "gzip")
                .get("/api/v1")
                .then()
                .statusCode(200)
                .header("content-encoding", "gzip");
    }

    @DisplayName("Pages may load from here alone and tell nobody where a reader came from")
    @Test
    void contentPolicy() {
        given().get("/")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Permissions-Policy", notNullValue());
    }

    @DisplayName("The first answer of the API has version and generation")
    @Test
    void versionAndGeneration() {
        given().get("/api/v1?lang=nl")
                .then()
                .statusCode(200)
                .body("name", equalTo("Repère"))
                .body("version", notNullValue())
                .body("generation", notNullValue())
                .body("description", startsWith("Welke dienst kan helpen"));
    }
}
