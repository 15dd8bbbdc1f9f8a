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
class IgnoredProxyWarning {

    private static final Logger LOG = Logger.getLogger(IgnoredProxyWarning.class);
    private static final String SETTING = "quarkus.http.proxy.proxy-address-forwarding";

    private final boolean forwardingEnabled;
    private final AtomicBoolean warned = new AtomicBoolean();

    IgnoredProxyWarning(@ConfigProperty(name = SETTING, defaultValue = "false") boolean heard) {
        this.forwardingEnabled = heard;
    }

    void warnIfForwarded(HttpServerRequest request) {
        if (!forwardingEnabled
                && (request.headers().contains("X-Forwarded-For")
                        || request.headers().contains("Forwarded"))
                && warned.compareAndSet(false, true)) {
            LOG.warnf(
                    "A proxy says from whom it asks, and %s is off: limits hold for all behind it together"
                            + " (deploy/README.md)",
                    SETTING);
        }
    }
}
