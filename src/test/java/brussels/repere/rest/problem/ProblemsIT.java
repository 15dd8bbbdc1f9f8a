package brussels.repere.rest.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import brussels.repere.testing.ApplicationTest;
import io.quarkus.test.common.http.TestHTTPResource;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ApplicationTest
class ProblemsIT {

    @TestHTTPResource("/")
    URI start;

    @ParameterizedTest
    @ValueSource(strings = {"/nope", "/api/v1/nope", "/q/nope", "/problems/nope", "/api"})
    void a_path_that_nothing_serves_is_a_problem_like_any_other(String path) {
        given().header("Accept-Language", "nl")
                .get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .header("Content-Language", "nl")
                .header("X-Content-Type-Options", "nosniff")
                .body("type", equalTo("/problems/not-found"))
                .body("status", equalTo(404))
                .body("title", equalTo("Op dit adres staat niets"));
    }

    /** Resources would answer such a path, limits and what lets other sites read would not see it. */
    @ParameterizedTest
    @ValueSource(strings = {"/api;a/v1/helplines", "/hsds;a/v3/services", "/api/v1/helplines;a=b"})
    void a_path_with_parameters_of_its_own_is_none(String path) {
        given().urlEncodingEnabled(false).get(path).then().statusCode(404).body("type", equalTo("/problems/not-found"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"HTTP/1.1\r\nHost: a b", "HTTP/1.1\r\nHost: localhost:99999", "HTTP/1.1\r\nHost:", "HTTP/1.0"})
    void a_host_that_is_none_is_told_as_any_problem(String rest) throws IOException {
        assertThat(raw("GET /hsds/v3/services?per_page=1 " + rest))
                .startsWith("HTTP/1.")
                .contains(" 400 ", "application/problem+json", "/problems/bad-request");
    }

    @Test
    void who_asks_whether_it_is_well_need_not_know_of_hosts() throws IOException {
        assertThat(raw("GET /q/health/live HTTP/1.0")).contains(" 200 ");
    }

    private String raw(String head) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", start.getPort())) {
            socket.getOutputStream()
                    .write((head + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void a_method_that_does_not_fit_is_told_so() {
        given().delete("/api/v1")
                .then()
                .statusCode(405)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/method-not-allowed"));
    }

    @Test
    void a_format_that_is_not_offered_is_told_so() {
        given().accept("image/png")
                .get("/api/v1")
                .then()
                .statusCode(406)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/not-acceptable"));
    }

    @Test
    void a_content_type_that_is_not_read_is_told_so() {
        given().contentType("text/csv")
                .body("a,b")
                .post("/api/test/echo")
                .then()
                .statusCode(415)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/unsupported-media-type"));
    }

    @Test
    void a_body_where_none_is_read_is_told_so() {
        given().contentType("application/json")
                .body("{\"search\":\"dettes\"}")
                .post("/hsds/v3/services")
                .then()
                .statusCode(415)
                .body("type", equalTo("/problems/unsupported-media-type"));
        given().post("/hsds/v3/taxonomies").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "text/csv", "application/xml"})
    void changes_are_told_as_json_alone(String type) {
        given().accept(type).get("/api/v1/changes").then().statusCode(406);
    }

    @Test
    void an_internal_error_gives_a_reference_and_nothing_else() {
        given().get("/api/test/echo/fault?q=RueHaute298")
                .then()
                .statusCode(500)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/internal-error"))
                .body("reference", matchesPattern("[0-9a-f]{12}"))
                .body(not(containsString("RueHaute298")))
                .body(not(containsString("must not be shown")))
                .body(not(containsString("Exception")));
    }

    @Test
    void the_log_tells_where_it_happened_and_not_what_was_asked() {
        String told = InternalErrors.describe(new IllegalStateException("Rue Haute 298", new RuntimeException("1000")));
        assertThat(told)
                .contains("IllegalStateException", "Caused by: java.lang.RuntimeException", "ProblemsIT")
                .doesNotContain("Rue Haute 298", "1000");
    }

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void every_type_leads_to_a_page_that_explains_it(ProblemType type) {
        given().get(type.uri() + "?lang=nl")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("lang=\"nl\""))
                .body(containsString(type.uri()));
    }
}
