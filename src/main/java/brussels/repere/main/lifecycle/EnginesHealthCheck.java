package brussels.repere.main.lifecycle;

import brussels.repere.engines.watch.EngineStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Tells operators how the embedded engines are: whether each runs, how often it was started again, and what to do if it
 * cannot be. Whether the instance can serve is decided by the checks that ask the engines themselves, so this one is
 * always up.
 */
@Readiness
@ApplicationScoped
class EnginesHealthCheck implements HealthCheck {

    private final ServiceEngines engines;

    EnginesHealthCheck(ServiceEngines engines) {
        this.engines = engines;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response =
                HealthCheckResponse.named("Embedded engines").up();
        engines.listStatuses().forEach(status -> describe(status, response));
        return response.build();
    }

    private static void describe(EngineStatus status, HealthCheckResponseBuilder response) {
        String name = status.name();
        response.withData(name, status.state().name().toLowerCase(Locale.ROOT));
        response.withData(name + " restarts", status.restarts());
        if (status.problem() != null) {
            response.withData(name + " problem", status.problem());
        }
        if (status.whatToDo() != null) {
            response.withData(name + " what to do", status.whatToDo());
        }
    }
}
