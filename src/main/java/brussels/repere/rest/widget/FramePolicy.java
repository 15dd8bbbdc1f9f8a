package brussels.repere.rest.widget;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.Config;

/** Lets only {@code /embed} be framed, and only by the allowed sites; no other page may be framed. */
@Singleton
class FramePolicy {

    private static final String POLICY_HEADER = "Content-Security-Policy";
    private static final String NO_ANCESTORS = "frame-ancestors 'none'";
    /** After the handler that sets the headers of all answers. */
    private static final int HANDLER_ORDER = -1;

    private final FrameHosts hosts;

    FramePolicy(Config config) {
        this.hosts = FrameHosts.read(config);
    }

    /** Creates this bean when the service starts, so that an invalid setting prevents the start. */
    void validateAtStart(@Observes StartupEvent start) {}

    void registerHandler(@Observes Router router) {
        router.route("/embed").order(HANDLER_ORDER).handler(this::allowFraming);
    }

    private void allowFraming(RoutingContext context) {
        HttpServerResponse response = context.response();
        String policy = response.headers().get(POLICY_HEADER);
        response.putHeader(POLICY_HEADER, policy.replace(NO_ANCESTORS, hosts.directive()));
        // This header cannot hold a list of hosts. Every browser that runs the widget supports the policy instead.
        response.headers().remove("X-Frame-Options");
        context.next();
    }
}
