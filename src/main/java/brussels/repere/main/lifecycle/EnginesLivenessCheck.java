package brussels.repere.main.lifecycle;

import brussels.repere.engines.watch.EngineStatus;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/**
 * Fails if an engine is down and only a restart of the whole application can bring it back, such as when another program
 * took its port. While an engine is being started again, a restart of the whole would only take longer.
 */
@Liveness
@ApplicationScoped
class EnginesLivenessCheck implements HealthCheck {

    private final ServiceEngines engines;

    EnginesLivenessCheck(ServiceEngines engines) {
        this.engines = engines;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("Embedded engines can run")
                .status(engines.listStatuses().stream().noneMatch(EngineStatus::solvedByRestart))
                .build();
    }
}
