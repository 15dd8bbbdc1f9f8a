package brussels.repere.rest.connection;

import brussels.repere.rest.admission.PermitPool;
import brussels.repere.rest.admission.RequestLifetime;
import brussels.repere.rest.limits.SenderKey;
import io.netty.channel.Channel;
import io.quarkus.vertx.http.HttpServer;
import io.quarkus.vertx.http.HttpServerStart;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Limits the connections of one client, and in all. The HTTP server offers no hook for that, so the gate is put into
 * the pipeline of the listening socket by the first request that comes through it, which the start makes itself. Behind a proxy all connections are the proxy's: then only their number in all is limited,
 * and the proxy limits its clients. Safe for use by several threads.
 */
@Singleton
class ConnectionLimits {

    static final String PER_CLIENT = "repere.limits.connections-per-client";
    static final String IN_ALL = "repere.limits.connections";

    /** Right after the request has its lifetime. */
    private static final int HANDLER_ORDER = -9;

    private static final String FIRST_PATH = "/q/health/live";

    private final Vertx vertx;
    private final ConnectionGate gate;
    private final AtomicBoolean installed = new AtomicBoolean();

    ConnectionLimits(
            Vertx vertx,
            ErrorAnswers errors,
            @ConfigProperty(name = PER_CLIENT, defaultValue = "128") int perClient,
            @ConfigProperty(name = IN_ALL, defaultValue = "4096") int inAll,
            @ConfigProperty(name = "quarkus.http.proxy.proxy-address-forwarding", defaultValue = "false")
                    boolean behindProxy) {
        if (perClient < 1 || inAll < 1) {
            throw new IllegalArgumentException(PER_CLIENT + " and " + IN_ALL + " want 1 or more.");
        }
        this.vertx = vertx;
        this.gate = new ConnectionGate(
                new PermitPool(inAll, behindProxy ? inAll : perClient),
                address -> SenderKey.ofHost(
                        ((InetSocketAddress) address).getAddress().getHostAddress()),
                errors);
    }

    void register(@Observes Router router) {
        router.route().order(HANDLER_ORDER).handler(this::watch);
    }

    /** Makes the first request, so that no client comes before the gate. */
    void connectFirst(@ObservesAsync HttpServerStart start, HttpServer server) {
        HttpClient client = vertx.createHttpClient();
        client.request(HttpMethod.GET, server.getPort(), start.options().getHost(), FIRST_PATH)
                .compose(HttpClientRequest::send)
                .compose(HttpClientResponse::end)
                .onComplete(done -> client.close());
    }

    private void watch(RoutingContext context) {
        Channel connection = ((ConnectionBase) context.request().connection()).channel();
        if (connection.parent() != null && installed.compareAndSet(false, true)) {
            connection.parent().pipeline().addFirst(gate);
        }
        HeaderDeadline deadline = HeaderDeadline.of(connection);
        if (deadline != null) {
            deadline.beginRequest();
            RequestLifetime.of(context).bindToExchange(deadline::endRequest);
        }
        context.next();
    }
}
