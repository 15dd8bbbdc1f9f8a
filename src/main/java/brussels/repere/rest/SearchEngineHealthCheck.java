package brussels.repere.rest;

import brussels.repere.search.index.IndexSynchronizer;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Tells whether the search engine answers. It never takes the instance out of service: territory, addresses and reads by
 * id go on without it, and what needs it answers 503 by itself.
 */
@Readiness
@ApplicationScoped
class SearchEngineHealthCheck implements HealthCheck {

    private final IndexSynchronizer index;

    SearchEngineHealthCheck(IndexSynchronizer index) {
        this.index = index;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("Search engine")
                .up()
                .withData("reachable", index.isEngineReachable())
                .build();
    }
}
