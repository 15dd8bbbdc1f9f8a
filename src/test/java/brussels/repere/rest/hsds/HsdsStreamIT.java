package brussels.repere.rest.hsds;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.rest.stream.StreamPool;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.ConditionWait;
import brussels.repere.testing.HsdsClient;
import brussels.repere.testing.SlowStreamReader;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A stream holds nothing of the database while its reader reads, and gives its place back when the reader hangs up. */
@ApplicationTest
class HsdsStreamIT {

    private static final String ONE_MORE = "/hsds/v3/services?format=ndjson";

    @TestHTTPResource("/hsds/v3/organizations?full_service=true&format=ndjson")
    URI stream;

    @Inject
    EntityManager entities;

    private long openTransactions() {
        return QuarkusTransaction.requiringNew().call(() -> ((Number) entities.createNativeQuery(
                                "select count(*) from pg_stat_activity where datname = current_database()"
                                        + " and pid <> pg_backend_pid() and state like 'idle in transaction%'")
                        .getSingleResult())
                .longValue());
    }

    @DisplayName("Slow readers hold nothing, and readers that hang up cost nothing")
    @Test
    void slowReaders() throws IOException {
        List<Socket> readers = new ArrayList<>();
        for (int i = 0; i < StreamPool.EXPORTS.maxPerClient(); i++) {
            readers.add(SlowStreamReader.of(stream));
        }
        given().get(ONE_MORE).then().statusCode(503).header("Retry-After", "5");
        ConditionWait.until(() -> openTransactions() == 0);
        assertThat(HsdsClient.get("/services?per_page=2").get("size").asInt())
                .as("pages go on")
                .isEqualTo(2);
        for (Socket reader : readers) {
            reader.close();
        }
        ConditionWait.until(() -> given().get(ONE_MORE).statusCode() == 200);
        ConditionWait.until(() -> openTransactions() == 0);
        assertThat(HsdsClient.readStream("/services")).hasSize(313);
    }

    /** Who keeps what one client may have keeps nobody else from theirs. */
    @DisplayName("One client does not get all streams")
    @Test
    void streamsPerClient() throws IOException {
        List<Socket> readers = new ArrayList<>();
        for (int i = 0; i < StreamPool.EXPORTS.maxPerClient(); i++) {
            readers.add(SlowStreamReader.of(stream));
        }
        given().get(ONE_MORE).then().statusCode(503).header("Retry-After", "5");
        for (int i = StreamPool.EXPORTS.maxPerClient(); i < StreamPool.EXPORTS.maxStreams(); i++) {
            readers.add(SlowStreamReader.of(stream, "127.0.0.2"));
        }
        for (Socket reader : readers) {
            reader.close();
        }
        ConditionWait.until(() -> given().get(ONE_MORE).statusCode() == 200);
    }

    @DisplayName("A client that accepts nothing else is given lines")
    @Test
    void jsonLines() {
        given().accept("application/x-ndjson")
                .get("/hsds/v3/taxonomies")
                .then()
                .statusCode(200)
                .contentType("application/x-ndjson");
        given().accept("application/x-ndjson")
                .get("/hsds/v3/taxonomies?page=1")
                .then()
                .statusCode(400);
    }

    @DisplayName("A request for the head takes no place")
    @Test
    void headOnly() {
        for (int i = 0; i <= StreamPool.EXPORTS.maxPerClient(); i++) {
            given().head("/hsds/v3/services?format=ndjson").then().statusCode(200);
        }
        assertThat(HsdsClient.readStream("/taxonomies")).hasSize(6);
    }
}
