package brussels.repere.rest.limits;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Warns, once, about a proxy whose forwarding headers are ignored: all clients behind it share the limit that is meant
 * for one. Safe for use by several threads.
 */
@Singleton
class IgnoredProxyWarning {

    private static final Logger LOG = Logger.getLogger(IgnoredProxyWarning.class);
    private static final String SETTING = "quarkus.http.proxy.proxy-address-forwarding";

    private final boolean forwardingEnabled;
    private final AtomicBoolean warned = new AtomicBoolean();

    IgnoredProxyWarning(@ConfigProperty(name = SETTING, defaultValue = "false") boolean forwardingEnabled) {
        this.forwardingEnabled = forwardingEnabled;
    }

    void warnIfForwarded(HttpServerRequest request) {
        if (!forwardingEnabled
                && (request.headers().contains("X-Forwarded-For")
                        || request.headers().contains("Forwarded"))
                && warned.compareAndSet(false, true)) {
            LOG.warnf(
                    "A proxy says from whom it asks, and %s is off: limits hold for all behind it together"
                            + " (deploy/SECURE.md)",
                    SETTING);
        }
    }
}
