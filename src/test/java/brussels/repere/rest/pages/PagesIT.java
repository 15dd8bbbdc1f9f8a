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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ApplicationTest
class PagesIT {

    @Inject
    IndexSynchronizer index;

    @Test
    void it_is_alive_and_ready_with_both_engines() {
        given().get("/q/health/live").then().statusCode(200).body("status", equalTo("UP"));
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.find { it.name == 'Search engine' }.data.reachable", is(true))
                .body("checks.name", hasItem("Database connections health check"));
    }

    @Test
    void it_describes_its_interface() {
        given().accept("application/json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .body("openapi", startsWith("3.1"))
                .body("paths.'/api/v1'.get.parameters.name", hasItem("lang"))
                .body("paths.'/api/v1/locate'.get.parameters.name", hasItem("lat"))
                .body("components.schemas.LevelName.type", equalTo("string"));
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void the_start_page_offers_five_questions_that_find_somebody_and_no_dead_link(Lang lang) {
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

    @ParameterizedTest
    @EnumSource(Lang.class)
    void the_start_page_holds_the_help_lines_themselves(Lang lang) {
        given().get("/?lang=" + lang)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-cache")
                .body(containsString("href=\"tel:112\""))
                .body(containsString("href=\"tel:080030030\""));
    }

    @Test
    void a_bundle_is_kept_by_readers_and_small() {
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

    @Test
    void it_measures_itself_by_route_and_never_by_what_was_asked() {
        given().get("/api/v1?lang=nl");
        given().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("http_server_requests_seconds_count"))
                .body(containsString("uri=\"/api/v1\""));
    }

    @Test
    void answers_are_compressed_for_those_who_take_it() {
        given().header("Accept-Encoding", "gzip")
                .get("/api/v1")
                .then()
                .statusCode(200)
                .header("content-encoding", "gzip");
    }

    @Test
    void pages_may_load_from_here_alone_and_tell_nobody_where_a_reader_came_from() {
        given().get("/")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Permissions-Policy", notNullValue());
    }

    @Test
    void the_first_answer_of_the_api_carries_version_and_generation() {
        given().get("/api/v1?lang=nl")
                .then()
                .statusCode(200)
                .body("name", equalTo("Repère"))
                .body("version", notNullValue())
                .body("generation", notNullValue())
                .body("description", startsWith("Wie werkt in Brussel"));
    }
}
