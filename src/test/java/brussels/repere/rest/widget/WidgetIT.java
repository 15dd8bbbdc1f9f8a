package brussels.repere.rest.widget;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import brussels.repere.testing.ApplicationTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ApplicationTest
class WidgetIT {

    /** Compressed, with all it needs. */
    private static final int MAX_BYTES = 35_000;

    private static final String SITE = "https://partner.example";

    @Inject
    WidgetVersions versions;

    @Inject
    EntityManager entities;

    @DisplayName("The widget is one small file under an address whose content never changes")
    @Test
    void immutableFile() {
        String bytes = given().header("Accept-Encoding", "gzip")
                .get(versions.current().path())
                .then()
                .statusCode(200)
                .contentType("text/javascript")
                .header("Cache-Control", containsString("immutable"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Allow-Credentials", nullValue())
                .extract()
                .header("content-length");
        assertThat(Integer.parseInt(bytes)).isLessThan(MAX_BYTES);
        String content = given().get(versions.current().path()).asString();
        assertThat(content)
                .doesNotContain("eval(", "new Function", "localStorage", "sessionStorage", "document.cookie");
        given().get("/widget/repere-search.js")
                .then()
                .statusCode(200)
                .header("Cache-Control", not(containsString("immutable")))
                .body(equalTo(content));
    }

    @DisplayName("An earlier version is served as it was, and an unknown one is not")
    @Test
    void versions() {
        String earlier = "export const earlier = 'é';";
        WidgetScript script = WidgetScript.of(earlier);
        keep(script);
        given().get(script.path()).then().statusCode(200).body(equalTo(earlier));
        given().get("/widget/v1/repere-search-0123456789abcdef.js").then().statusCode(404);
        given().get("/widget/v1/repere-search-../../x.js").then().statusCode(404);
    }

    @Transactional
    void keep(WidgetScript script) {
        entities.createNativeQuery("insert into widget_version values (?1, ?2) on conflict do nothing")
                .setParameter(1, script.fingerprint())
                .setParameter(2, script.content())
                .executeUpdate();
    }

    @DisplayName("Any site may read what everybody may")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/services/search",
                "/api/v1/suggest/search",
                "/api/v1/places/search",
                "/api/v1/territories"
            })
    void publicReads(String path) {
        given().header("Origin", SITE)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type")
                .options(path)
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Allow-Headers", containsString("content-type"))
                .header("Access-Control-Allow-Credentials", nullValue())
                .header("Access-Control-Max-Age", "86400");
    }

    @DisplayName("No other site reads or writes the rest")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/services/7a1c9d8e-0000-4000-8000-000000000000/reports",
                "/api/v1/admin/reports",
                "/q/metrics",
                "/q/health",
                "/",
                "/embed",
                "/widget"
            })
    void sameOriginOnly(String path) {
        given().header("Origin", SITE)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type")
                .options(path)
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
        given().header("Origin", SITE).get(path).then().header("Access-Control-Allow-Origin", nullValue());
    }

    @DisplayName("Only the page made for it may be framed")
    @ParameterizedTest
    @ValueSource(strings = {"/", "/browse", "/widget", "/api/v1", "/embedded"})
    void framing(String path) {
        given().get("/embed?lang=fr")
                .then()
                .statusCode(200)
                .header("X-Frame-Options", nullValue())
                .header("Content-Security-Policy", containsString("frame-ancestors *"))
                .header("Referrer-Policy", "no-referrer");
        given().get(path)
                .then()
                .header("X-Frame-Options", "DENY")
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"));
    }

    @DisplayName("The frame names a parameter that it does not know or cannot use")
    @Test
    void frameParameters() {
        given().get("/embed?lang=nl&terrritory=commune:21015&accent=red&max=3&max=4")
                .then()
                .statusCode(400)
                .contentType("text/html")
                .body(containsString("<code>terrritory</code>"))
                .body(containsString("<code>accent</code>"))
                .body(containsString("<code>max</code>"))
                .body(not(containsString("<repere-search")));
        given().get("/embed?lang=nl&territory=commune:21015%22%20onload=%22x")
                .then()
                .statusCode(200)
                .body(not(containsString("\" onload")));
    }

    @DisplayName("The set-up page contains the code without script")
    @Test
    void codeWithoutScript() {
        given().get("/widget?lang=nl")
                .then()
                .statusCode(200)
                .body(containsString(versions.current().integrity()))
                .body(containsString(versions.current().path()))
                .body(containsString("connect-src"));
    }
}
