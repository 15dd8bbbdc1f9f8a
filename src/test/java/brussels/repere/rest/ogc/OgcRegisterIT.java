package brussels.repere.rest.ogc;

import static brussels.repere.rest.ogc.OgcClient.ids;
import static brussels.repere.rest.ogc.OgcClient.items;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.rest.stream.StreamPool;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.ConditionWait;
import brussels.repere.testing.RegisterOf2017;
import brussels.repere.testing.RegisterProfile;
import brussels.repere.testing.SlowStreamReader;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The features of a whole register. */
@ApplicationTest
@TestProfile(RegisterProfile.class)
class OgcRegisterIT {

    private static final String ALL = OgcClient.ROOT + "/collections/services/items?limit=10000";
    private static final Map<String, String> REGISTER = Map.of("source", "Bruxelles Social");

    @Inject
    RegisterOf2017 register;

    /** An export that is larger than what the network holds for a slow reader. */
    @TestHTTPResource("/hsds/v3/organizations?full_service=true&format=ndjson")
    URI export;

    @BeforeEach
    void load() {
        register.load();
    }

    @DisplayName("All 1,782 services are counted exactly, on one page and on many")
    @Test
    void all() {
        JsonNode whole = items("services", Map.of("source", "Bruxelles Social", "limit", 10_000));
        assertThat(whole.get("numberMatched").asInt()).isEqualTo(1_782);
        assertThat(ids(whole)).hasSize(1_782).doesNotHaveDuplicates().isSorted();
        JsonNode first = items("services", Map.of("source", "Bruxelles Social", "limit", 500));
        assertThat(OgcClient.follow(first, "next")).isEqualTo(ids(whole));
        assertThat(items("services", REGISTER).get("numberReturned").asInt()).isEqualTo(10);
    }

    @DisplayName("Large pages are streams, which wait for a place among the exports of a client, and small pages go on")
    @Test
    void streams() throws IOException {
        List<Socket> readers = new ArrayList<>();
        for (int i = 0; i < StreamPool.EXPORTS.maxPerClient(); i++) {
            readers.add(SlowStreamReader.of(export));
        }
        given().get(ALL)
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "5");
        assertThat(items("services", Map.of("limit", 100)).get("features")).hasSize(100);
        for (Socket reader : readers) {
            reader.close();
        }
        ConditionWait.until(() -> given().get(ALL).statusCode() == 200);
        given().head(ALL).then().statusCode(200).contentType("application/geo+json");
    }
}
