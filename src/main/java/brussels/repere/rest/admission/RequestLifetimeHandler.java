package brussels.repere.rest.admission;

import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Gives each request its lifetime before anything else can take something for it. */
@Singleton
class RequestLifetimeHandler {

    void register(@Observes Router router) {
        router.route().order(RequestOrder.LIFETIME).handler(this::begin);
    }

    /**
     * A stream of the framework replaces the handlers of the response that would tell that the client is gone, so the
     * connection itself is observed as well.
     */
    private void begin(RoutingContext context) {
        RequestLifetime lifetime = RequestLifetime.begin(context);
        Channel channel = ((ConnectionBase) context.request().connection()).channel();
        ChannelFutureListener closed = future -> lifetime.endExchange();
        channel.closeFuture().addListener(closed);
        lifetime.bind(() -> channel.closeFuture().removeListener(closed));
        context.addEndHandler(ended -> lifetime.endExchange());
        context.next();
    }
}
