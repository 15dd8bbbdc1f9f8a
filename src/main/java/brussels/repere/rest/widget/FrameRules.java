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
class FrameRules {

    private static final String POLICY = "Content-Security-Policy";
    private static final String NOBODY = "frame-ancestors 'none'";
    /** Behind what sets the headers of all answers. */
    private static final int ORDER = -1;

    private final FrameHosts hosts;

    FrameRules(Config config) {
        this.hosts = FrameHosts.find(config);
    }

    /** Where the setting will not do, no start either. */
    void atStart(@Observes StartupEvent start) {}

    void register(@Observes Router router) {
        router.route("/embed").order(ORDER).handler(this::open);
    }

    private void open(RoutingContext context) {
        HttpServerResponse response = context.response();
        String policy = response.headers().get(POLICY);
        response.putHeader(POLICY, policy.replace(NOBODY, hosts.directive()));
        // It knows no list of hosts; every browser that runs the widget knows the policy.
        response.headers().remove("X-Frame-Options");
        context.next();
    }
}
