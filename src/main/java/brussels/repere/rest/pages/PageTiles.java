package brussels.repere.rest.pages;

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
class PageTiles {

    private static final String POLICY_HEADER = "Content-Security-Policy";
    private static final String IMAGE_SOURCES = "img-src ";
    /** Behind what sets the headers of all answers. */
    private static final int HANDLER_ORDER = -1;

    private final TileServer server;

    PageTiles(Config config) {
        this.server = TileServer.find(config).orElse(null);
    }

    /** Where the setting will not do, no start either. */
    void validateAtStart(@Observes StartupEvent start) {}

    void registerHandler(@Observes Router router) {
        if (server != null) {
            router.route().order(HANDLER_ORDER).handler(this::allowTileOrigin);
        }
    }

    private void allowTileOrigin(RoutingContext context) {
        String policy = context.response().headers().get(POLICY_HEADER);
        if (policy != null) {
            context.response()
                    .putHeader(POLICY_HEADER, policy.replace(IMAGE_SOURCES, IMAGE_SOURCES + server.origin() + " "));
        }
        context.next();
    }

    /** Null where none is configured. */
    public TileServer getServer() {
        return server;
    }
}
