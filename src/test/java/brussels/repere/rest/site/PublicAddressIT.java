package brussels.repere.rest.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.RawExchange;
import io.quarkus.test.common.http.TestHTTPResource;
import java.io.IOException;
import java.net.URI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where nobody configured anything: links lead to where this server listens, whatever a request says. */
@ApplicationTest
class PublicAddressIT {

    @TestHTTPResource("/")
    URI start;

    @DisplayName("No header decides where a link leads")
    @ParameterizedTest
    @ValueSource(strings = {"/hsds/v3/services?per_page=1", "/hsds/v3", "/widget", "/developers"})
    void configuredAddress(String path) throws IOException {
        for (String request : new String[] {
            "GET " + path + " HTTP/1.1\r\nHost: evil.example\r\n",
            "GET http://evil.example" + path + " HTTP/1.1\r\nHost: evil.example\r\n",
            "GET " + path
                    + " HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-Host: evil.example\r\nX-Forwarded-Proto: https\r\n"
                    + "Forwarded: host=evil.example;proto=https\r\n"
        }) {
            RawExchange answer = RawExchange.send(start.getPort(), request + "Connection: close\r\n\r\n");
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).doesNotContain("evil.example").contains("http://localhost:" + start.getPort());
        }
    }

    @DisplayName("Without a contact there is no security.txt")
    @Test
    void noSecurityText() {
        given().get("/.well-known/security.txt").then().statusCode(404).body("type", equalTo("/problems/not-found"));
    }
}
