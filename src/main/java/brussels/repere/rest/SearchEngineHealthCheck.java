package brussels.repere.rest;

import brussels.repere.search.index.IndexSynchronizer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Reports whether the search engine answers, and what is wrong if not. It never takes the instance out of service: territories, addresses and
 * reads by id work without the engine, and requests that need it are answered 503.
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
        Optional<String> fault = index.findEngineFault();
        HealthCheckResponseBuilder response =
                HealthCheckResponse.named("Search engine").up().withData("reachable", fault.isEmpty());
        fault.ifPresent(problem -> response.withData("problem", problem));
        return response.build();
    }
}
