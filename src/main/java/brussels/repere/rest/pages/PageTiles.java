package brussels.repere.rest.pages;

import io.quarkus.runtime.StartupEvent;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.Config;

/** Gives the tile server to the pages, and allows browsers to load images from it and from no other site. */
@Singleton
@Named("tiles")
class PageTiles {

    private static final String POLICY_HEADER = "Content-Security-Policy";
    private static final String IMAGE_SOURCES = "img-src ";
    /** After the handler that sets the headers of all answers. */
    private static final int HANDLER_ORDER = -1;

    private final TileServer server;

    PageTiles(Config config) {
        this.server = TileServer.find(config).orElse(null);
    }

    /** Creates this bean when the service starts, so that an invalid setting prevents the start. */
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

    /** Returns null where no tile server is configured. */
    public TileServer getServer() {
        return server;
    }
}
