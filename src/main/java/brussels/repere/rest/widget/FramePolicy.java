package brussels.repere.rest.widget;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.Config;

/** Only {@code /embed} may be framed, and only by those who may; all other pages by nobody. */
@Singleton
class FramePolicy {

    private static final String POLICY_HEADER = "Content-Security-Policy";
    private static final String NO_ANCESTORS = "frame-ancestors 'none'";
    /** Behind what sets the headers of all answers. */
    private static final int HANDLER_ORDER = -1;

    private final FrameHosts hosts;

    FramePolicy(Config config) {
        this.hosts = FrameHosts.read(config);
    }

    /** Where the setting will not do, no start either. */
    void validateAtStart(@Observes StartupEvent start) {}

    void registerHandler(@Observes Router router) {
        router.route("/embed").order(HANDLER_ORDER).handler(this::allowFraming);
    }

    private void allowFraming(RoutingContext context) {
        HttpServerResponse response = context.response();
        String policy = response.headers().get(POLICY_HEADER);
        response.putHeader(POLICY_HEADER, policy.replace(NO_ANCESTORS, hosts.directive()));
        // It knows no list of hosts; every browser that runs the widget knows the policy.
        response.headers().remove("X-Frame-Options");
        context.next();
    }
}
