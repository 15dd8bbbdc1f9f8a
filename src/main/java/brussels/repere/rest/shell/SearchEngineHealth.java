package brussels.repere.rest.shell;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.apache.http.client.config.RequestConfig;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RequestOptions;
import org.elasticsearch.client.RestClient;

/**
 * Tells whether the search engine answers. It never takes the instance out of service: territory, addresses and reads by
 * id go on without it, and what needs it answers 503 by itself.
 */
@Readiness
@ApplicationScoped
class SearchEngineHealth implements HealthCheck {

    private static final int PATIENCE_MILLIS = 1_000;
    /** A supervisor asks often and waits for little. */
    private static final RequestOptions SOON = RequestOptions.DEFAULT.toBuilder()
            .setRequestConfig(RequestConfig.custom()
                    .setConnectTimeout(PATIENCE_MILLIS)
                    .setSocketTimeout(PATIENCE_MILLIS)
                    .build())
            .build();

    private final RestClient client;

    SearchEngineHealth(RestClient client) {
        this.client = client;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("Search engine")
                .up()
                .withData("reachable", reachable())
                .build();
    }

    private boolean reachable() {
        Request question = new Request("GET", "/_cluster/health");
        question.setOptions(SOON);
        try {
            return client.performRequest(question).getStatusLine().getStatusCode() == 200;
        } catch (IOException | RuntimeException unreachable) {
            return false;
        }
    }
}
