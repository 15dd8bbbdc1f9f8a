package brussels.repere.rest.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.RawExchange;
import io.quarkus.test.common.http.TestHTTPResource;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ApplicationTest
class ProblemsIT {

    @TestHTTPResource("/")
    URI start;

    @DisplayName("An unknown path is a problem like any other")
    @ParameterizedTest
    @ValueSource(strings = {"/nope", "/api/v1/nope", "/q/nope", "/problems/nope", "/api"})
    void unknownPath(String path) {
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
    @DisplayName("A path with parameters of its own is unknown")
    @ParameterizedTest
    @ValueSource(strings = {"/api;a/v1/helplines", "/hsds;a/v3/services", "/api/v1/helplines;a=b"})
    void pathParameters(String path) {
        given().urlEncodingEnabled(false).get(path).then().statusCode(404).body("type", equalTo("/problems/not-found"));
    }

    @DisplayName("A host that is none is a problem like any other")
    @ParameterizedTest
    @ValueSource(
            strings = {"HTTP/1.1\r\nHost: a b", "HTTP/1.1\r\nHost: localhost:99999", "HTTP/1.1\r\nHost:", "HTTP/1.0"})
    void wrongHost(String rest) throws IOException {
        assertThat(raw("GET /hsds/v3/services?per_page=1 " + rest))
                .startsWith("HTTP/1.")
                .contains(" 400 ", "application/problem+json", "/problems/bad-request");
    }

    @DisplayName("A health check need not know the host")
    @Test
    void healthWithoutHost() throws IOException {
        assertThat(raw("GET /q/health/live HTTP/1.0")).contains(" 200 ");
    }

    @DisplayName("A type of the body that is no media type is refused by that name, wherever it stands among several")
    @ParameterizedTest
    @ValueSource(strings = {";;/", "text/csv\r\nContent-Type: ;;/", ";;/\r\nContent-Type: text/csv", "text", "/"})
    void malformedContentType(String type) throws IOException {
        for (String path : new String[] {"/api/v1/locate/batch", "/api/v1/services/search", "/hsds/v3/services"}) {
            assertThat(raw("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type
                            + "\r\nContent-Length: 0"))
                    .as("%s %s", path, type)
                    .contains(" 415 ")
                    .contains("/problems/unsupported-media-type");
        }
    }

    private String raw(String head) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", start.getPort())) {
            socket.getOutputStream()
                    .write((head + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @DisplayName("What no route sees is a problem with the headers of all answers")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET /api/v1/services?lang=fr%z HTTP/1.1 | 400",
                "GET /api/v1/%z HTTP/1.1 | 400",
                "G@T /api/v1 HTTP/1.1 | 400",
                "GET /api/v1 | 400",
                "GET /api/v1 HTTP/1.1^Host: localhost^Bad Name: x | 400",
                "GET /api/v1 HTTP/1.1^Host: localhost^no colon | 400",
                "POST /api/v1/services/search HTTP/1.1^Host: localhost^Content-Length: x | 400",
                "CONNECT localhost:80 HTTP/1.1^Host: localhost | 404",
                "GET /api/v1?x=LONG HTTP/1.1^Host: localhost | 414",
                "GET /api/v1 HTTP/1.1^Host: localhost^X-Long: LONG | 431",
                "GET /icon.svg HTTP/1.1^Host: localhost^Range: bytes=9-1 | 416",
                "POST /api/v1 HTTP/1.1^Host: localhost^Expect: x^Content-Length: 0 | 417"
            })
    void bareErrors(String head, int status) throws IOException {
        String request = head.replace("^", "\r\n").replace("LONG", "z".repeat(25_000));
        RawExchange answer =
                RawExchange.send(start.getPort(), request + "\r\nAccept-Language: nl\r\nConnection: close\r\n\r\n");
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.headers())
                .containsEntry("content-type", "application/problem+json")
                .containsEntry("x-content-type-options", "nosniff")
                .containsKeys("content-security-policy", "x-frame-options", "referrer-policy");
        assertThat(answer.body()).contains("\"status\":" + status).doesNotContain("zzz");
    }

    @DisplayName("Metrics repeat nothing that was typed")
    @Test
    void metrics() throws IOException {
        for (String typed : new String[] {
            "GET /ruehaute HTTP/1.1",
            "GET /api/v1/organizations/ruehaute(((( HTTP/1.1",
            "GET /api/v1//ruehaute HTTP/1.1",
            "GET /ruehaute%z HTTP/1.1",
            "GET /api/v1/locate?ruehaute=%z HTTP/1.1",
            "RUEHAUTE /api/v1 HTTP/1.1",
            "RUEHAUTE /api/ruehaute HTTP/1.1",
            "CONNECT ruehaute:80 HTTP/1.1",
            "POST /ruehaute HTTP/1.1"
        }) {
            RawExchange.send(start.getPort(), typed + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        }
        assertThat(given().get("/q/metrics").asString())
                .contains("http_server_requests_seconds_count", "uri=\"NOT_FOUND\"")
                .doesNotContainIgnoringCase("ruehaute");
    }

    @DisplayName("A wrong method is a problem")
    @Test
    void wrongMethod() {
        given().delete("/api/v1")
                .then()
                .statusCode(405)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/method-not-allowed"));
    }

    @DisplayName("A format that is not offered is a problem")
    @Test
    void notAcceptable() {
        given().accept("image/png")
                .get("/api/v1")
                .then()
                .statusCode(406)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/not-acceptable"));
    }

    @DisplayName("Whoever accepts problems alone, as generated clients do where the answer is a file, gets the file")
    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/template.csv", "/api/v1/services.csv?territory=commune:21001"})
    void problemsAlone(String file) {
        given().accept("application/problem+json").get(file).then().statusCode(200);
    }

    @DisplayName("A content type that is not read is a problem")
    @Test
    void unsupportedType() {
        given().contentType("text/csv")
                .body("a,b")
                .post("/api/test/echo")
                .then()
                .statusCode(415)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/unsupported-media-type"));
    }

    @DisplayName("A body where none is read is a problem")
    @Test
    void unexpectedBody() {
        given().contentType("application/json")
                .body("{\"search\":\"dettes\"}")
                .post("/hsds/v3/services")
                .then()
                .statusCode(415)
                .body("type", equalTo("/problems/unsupported-media-type"));
        given().post("/hsds/v3/taxonomies").then().statusCode(200);
    }

    @DisplayName("Changes are told as JSON alone")
    @ParameterizedTest
    @ValueSource(strings = {"text/html", "text/csv", "application/xml"})
    void jsonOnly(String type) {
        given().accept(type).get("/api/v1/changes").then().statusCode(406);
    }

    @DisplayName("An internal error gives a reference and nothing else")
    @Test
    void internalError() {
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

    @DisplayName("The log tells where it happened and not what was asked")
    @Test
    void logWithoutQuery() {
        String told = InternalErrors.describe(new IllegalStateException("Rue Haute 298", new RuntimeException("1000")));
        assertThat(told)
                .contains("IllegalStateException", "Caused by: java.lang.RuntimeException", "ProblemsIT")
                .doesNotContain("Rue Haute 298", "1000");
    }

    @DisplayName("Every type leads to a page that explains it")
    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void typePages(ProblemType type) {
        given().get(type.uri() + "?lang=nl")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("lang=\"nl\""))
                .body(containsString(type.uri()));
    }
}
