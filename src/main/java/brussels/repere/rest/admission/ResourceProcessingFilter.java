package brussels.repere.rest.admission;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/** Ends the work on a request, and its hold on what is bound to it, when its resource has done with it. */
@Singleton
class ResourceProcessingFilter {

    private final CurrentVertxRequest current;

    ResourceProcessingFilter(CurrentVertxRequest current) {
        this.current = current;
    }

    /** A request whose client has left already is worked on all the same; it holds nothing. */
    @ServerRequestFilter(preMatching = true)
    void takeOver(ResteasyReactiveContainerRequestContext request) {
        ResteasyReactiveRequestContext work = (ResteasyReactiveRequestContext) request.getServerRequestContext();
        RoutingContext context = current.getCurrent();
        RequestProcessing.find(context).ifPresent(processing -> {
            processing.takeOver();
            work.registerCompletionCallback(failure -> processing.end());
        });
        RequestLifetime.of(context).hold().ifPresent(hold -> work.registerCompletionCallback(failure -> hold.close()));
    }
}
