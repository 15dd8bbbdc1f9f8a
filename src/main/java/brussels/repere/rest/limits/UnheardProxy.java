package brussels.repere.rest.limits;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Warns, once, of a proxy that says from whom it asks and is not listened to: all behind it share what is meant for one. Safe for use
 * by several threads.
 */
@Singleton
class UnheardProxy {

    private static final Logger LOG = Logger.getLogger(UnheardProxy.class);
    private static final String SETTING = "quarkus.http.proxy.proxy-address-forwarding";

    private final boolean heard;
    private final AtomicBoolean told = new AtomicBoolean();

    UnheardProxy(@ConfigProperty(name = SETTING, defaultValue = "false") boolean heard) {
        this.heard = heard;
    }

    void look(HttpServerRequest request) {
        if (!heard
                && (request.headers().contains("X-Forwarded-For")
                        || request.headers().contains("Forwarded"))
                && told.compareAndSet(false, true)) {
            LOG.warnf(
                    "A proxy says from whom it asks, and %s is off: limits hold for all behind it together"
                            + " (deploy/README.md)",
                    SETTING);
        }
    }
}
