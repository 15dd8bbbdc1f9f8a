package brussels.repere.rest.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import brussels.repere.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ApplicationTest
class ProblemsIT {

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
        String told = Faults.describe(new IllegalStateException("Rue Haute 298", new RuntimeException("1000")));
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
