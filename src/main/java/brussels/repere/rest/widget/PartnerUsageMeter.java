package brussels.repere.rest.widget;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * Counts how much partner sites use the search: searches that pages of other sites send, and frames that they open. It counts by the
 * hosts that the operator lists, and all others as one; of the person, and of what is asked, it knows nothing.
 */
@Singleton
class PartnerUsageMeter {

    private static final String OTHER_HOST = "other";
    /** After the handlers that answer for other sites, and before those that answer. */
    private static final int HANDLER_ORDER = -19;

    private final FrameHosts hosts;
    private final MeterRegistry meters;

    PartnerUsageMeter(Config config, MeterRegistry meters) {
        this.hosts = FrameHosts.read(config);
        this.meters = meters;
    }

    void registerHandlers(@Observes Router router) {
        router.route(HttpMethod.POST, "/api/v1/services/search")
                .order(HANDLER_ORDER)
                .handler(context -> count(context, "search", HttpHeaders.ORIGIN));
        router.route(HttpMethod.GET, "/embed")
                .order(HANDLER_ORDER)
                .handler(context -> count(context, "frame", HttpHeaders.REFERER));
    }

    private void count(RoutingContext context, String kind, CharSequence header) {
        findHost(context.request().getHeader(header))
                .filter(host -> !host.equals(context.request().authority().toString()))
                .ifPresent(host -> Counter.builder("repere.partner.requests")
                        .description("Searches from pages of other sites, and frames on them")
                        .tag("kind", kind)
                        .tag("host", isListed(host) ? host : OTHER_HOST)
                        .register(meters)
                        .increment());
        context.next();
    }

    private boolean isListed(String host) {
        return hosts.origins().stream().anyMatch(origin -> origin.endsWith("://" + host));
    }

    /** Returns the host, with its port, of a site; empty if the browser tells none. */
    private static Optional<String> findHost(String site) {
        if (site == null) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(new URI(site).getAuthority());
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }
}
