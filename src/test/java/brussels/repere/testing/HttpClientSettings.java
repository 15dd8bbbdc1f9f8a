package brussels.repere.testing;

import io.restassured.RestAssured;
import io.restassured.config.ConnectionConfig;

/** How the HTTP client of tests treats its connections. */
final class HttpClientSettings {

    private HttpClientSettings() {}

    /**
     * Each request of a test has a connection of its own, and would keep it until the next garbage collection. One client may have
     * only so many ({@code repere.limits.connections-per-client}). To be called in each class loader that has the client.
     */
    static void closeConnectionsAfterResponses() {
        RestAssured.config =
                RestAssured.config().connectionConfig(new ConnectionConfig().closeIdleConnectionsAfterEachResponse());
    }
}
