package brussels.repere.rest.limits;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.LimitsProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ApplicationTest
@TestProfile(LimitsProfile.class)
class ClientRateLimitIT {

    private static final String ANY = "/api/v1/helplines";

    private static RequestSpecification from(String address) {
        return given().header("X-Forwarded-For", address);
    }

    private static void exhaust(String address) {
        for (int i = 0; i < LimitsProfile.PER_MINUTE; i++) {
            from(address).get(ANY).then().statusCode(200);
        }
    }

    @DisplayName("Each answer says how many requests are left and until when")
    @Test
    void remaining() {
        for (int left = LimitsProfile.PER_MINUTE - 1; left >= 0; left--) {
            from("203.0.113.1")
                    .get(ANY)
                    .then()
                    .statusCode(200)
                    .header("RateLimit-Policy", "\"client\";q=5;w=60")
                    .header("RateLimit", matchesPattern("\"client\";r=" + left + ";t=([1-9]|[1-5][0-9]|60)"));
        }
    }

    @DisplayName("One request too many is told when to come back, in its language")
    @Test
    void tooMany() {
        exhaust("203.0.113.2");
        Response refused = from("203.0.113.2").get(ANY + "?lang=nl");
        refused.then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Content-Language", "nl")
                .header("Cache-Control", "no-store")
                .header("Access-Control-Allow-Origin", "*")
                .body("type", equalTo("/problems/quota-exceeded"))
                .body("title", equalTo("Te veel vragen in één minuut"));
        assertThat(refused.header("RateLimit"))
                .as("both say the same moment")
                .isEqualTo("\"client\";r=0;t=" + refused.header("Retry-After"));
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 60);
        from("203.0.113.2").get("/problems/quota-exceeded").then().statusCode(200);
        from("203.0.113.2").get(ANY + "?lang=fr").then().body("detail", containsString("Retry-After"));
    }

    @DisplayName("Bodies and unknown paths of the API count too")
    @Test
    void allPaths() {
        from("203.0.113.3").get("/api/v1/nothing").then().statusCode(404);
        from("203.0.113.3").get("/hsds/nothing").then().statusCode(404);
        from("203.0.113.3")
                .urlEncodingEnabled(false)
                .get("/%61pi/v1/helplines")
                .then()
                .header("RateLimit", containsString("r=2"));
        from("203.0.113.3")
                .contentType("application/json")
                .body("{}")
                .post("/api/v1/places/search")
                .then()
                .statusCode(400)
                .header("RateLimit", containsString("r=1"));
    }

    @DisplayName("Layers for GIS count too, their pages as well")
    @Test
    void features() {
        from("203.0.113.7").get("/ogc").then().header("RateLimit", containsString("r=4"));
        from("203.0.113.7")
                .accept("text/html")
                .get("/ogc/collections")
                .then()
                .header("RateLimit", containsString("r=3"));
        for (int i = 0; i < LimitsProfile.PER_MINUTE - 2; i++) {
            from("203.0.113.7").get("/ogc/conformance").then().statusCode(200);
        }
        from("203.0.113.7")
                .get("/ogc/collections/services/items")
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[1-9][0-9]?"))
                .header("Access-Control-Allow-Origin", "*");
    }

    @DisplayName("Other clients, screens, files and health checks are not limited")
    @Test
    void unlimited() {
        exhaust("203.0.113.4");
        from("203.0.113.4").get(ANY).then().statusCode(429);
        from("203.0.113.5").get(ANY).then().statusCode(200);
        for (String path : new String[] {"/", "/browse", "/page.css", "/widget", "/q/health/ready", "/q/openapi"}) {
            from("203.0.113.4").get(path).then().statusCode(200).header("RateLimit", nullValue());
        }
    }

    @DisplayName("One network of IPv6 is one client")
    @Test
    void ipv6Network() {
        exhaust("2001:db8:1:2::1");
        from("2001:db8:1:2:ffff::9").get(ANY).then().statusCode(429);
        from("2001:db8:1:3::1").get(ANY).then().statusCode(200);
    }

    @DisplayName("Another site may ask first whether it may call, and reads how many requests are left")
    @Test
    void crossOrigin() {
        exhaust("203.0.113.6");
        from("203.0.113.6")
                .header("Origin", "https://partner.example")
                .header("Access-Control-Request-Method", "GET")
                .options(ANY)
                .then()
                .statusCode(204);
        from("203.0.113.6")
                .header("Origin", "https://partner.example")
                .get(ANY)
                .then()
                .statusCode(429)
                .header("Access-Control-Expose-Headers", allOf(containsString("ratelimit"), containsString("retry")));
    }
}
