package brussels.repere.rest.shell;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RestClient;

/**
 * Tells whether the search engine answers. It never takes the instance out of service: territory, addresses and reads by
 * id go on without it, and what needs it answers 503 by itself.
 */
@Readiness
@ApplicationScoped
class SearchEngineHealth implements HealthCheck {

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
        try {
            return client.performRequest(new Request("GET", "/_cluster/health"))
                            .getStatusLine()
                            .getStatusCode()
                    == 200;
        } catch (IOException unreachable) {
            return false;
        }
    }
}
