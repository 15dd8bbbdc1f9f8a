package brussels.repere.search.index;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/**
 * Fails if nothing can ask the search engine any more, whether it answers or not: the client ends with its threads, as they do
 * where memory ends, and only a restart of the whole makes another.
 */
@Liveness
@ApplicationScoped
class SearchClientLivenessCheck implements HealthCheck {

    private final IndexClient index;

    SearchClientLivenessCheck(IndexClient index) {
        this.index = index;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("The search engine can be asked")
                .status(index.isRunning())
                .build();
    }
}
