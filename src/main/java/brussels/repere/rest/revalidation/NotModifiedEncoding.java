package brussels.repere.rest.revalidation;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Removes {@code Content-Encoding: identity} from 304 answers. The server marks every answer that way until it knows the
 * media type, and decides then whether to compress; an answer without content keeps the mark, which is not a registered
 * encoding.
 */
@Singleton
final class NotModifiedEncoding {

    private static final int FILTER_PRIORITY = 100;
    private static final int NOT_MODIFIED = 304;

    void register(@Observes Filters filters) {
        filters.register(NotModifiedEncoding::watch, FILTER_PRIORITY);
    }

    private static void watch(RoutingContext context) {
        context.addHeadersEndHandler(sent -> {
            if (context.response().getStatusCode() == NOT_MODIFIED) {
                context.response().headers().remove(HttpHeaders.CONTENT_ENCODING);
            }
        });
        context.next();
    }
}
