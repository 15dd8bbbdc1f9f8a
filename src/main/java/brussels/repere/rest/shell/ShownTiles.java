package brussels.repere.rest.shell;

import io.quarkus.runtime.StartupEvent;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.Config;

/** Hands the tile server to the pages, and lets browsers load from it, and from it alone. */
@Singleton
@Named("tiles")
class ShownTiles {

    private static final String POLICY = "Content-Security-Policy";
    private static final String PICTURES = "img-src ";
    /** Behind what sets the headers of all answers. */
    private static final int ORDER = -1;

    private final TileServer server;

    ShownTiles(Config config) {
        this.server = TileServer.find(config).orElse(null);
    }

    /** Where the setting will not do, no start either. */
    void atStart(@Observes StartupEvent start) {}

    void register(@Observes Router router) {
        if (server != null) {
            router.route().order(ORDER).handler(this::widen);
        }
    }

    private void widen(RoutingContext context) {
        String policy = context.response().headers().get(POLICY);
        if (policy != null) {
            context.response().putHeader(POLICY, policy.replace(PICTURES, PICTURES + server.origin() + " "));
        }
        context.next();
    }

    /** Null where none is configured. */
    public TileServer getServer() {
        return server;
    }
}
