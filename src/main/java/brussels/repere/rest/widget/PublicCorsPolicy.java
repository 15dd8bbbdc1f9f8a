package brussels.repere.rest.widget;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.handler.CorsHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;

/**
 * What scripts of any other site may read: what everybody may, without anything that tells one reader from another. Reports and the
 * operators' part are not among it.
 */
@ApplicationScoped
class PublicCorsPolicy {

    private static final List<String> PATHS = List.of(
            "/widget/v1/*",
            "/widget/repere-search.js",
            "/static/bundle/*",
            "/api/v1",
            "/api/v1/services*",
            "/api/v1/organizations*",
            "/api/v1/suggest*",
            "/api/v1/places*",
            "/api/v1/locate*",
            "/api/v1/territories*",
            "/api/v1/taxonomy*",
            "/api/v1/helplines*",
            "/api/v1/changes*",
            "/hsds/v3*");

    /** Below each service; what somebody says there is written down. */
    private static final String REPORTS_SUFFIX = "/reports";

    private static final int MAX_AGE_SECONDS = 86_400;
    /** Before what answers, and what counts. */
    private static final int HANDLER_ORDER = -3;

    void registerHandlers(@Observes Router router) {
        CorsHandler reads = CorsHandler.create()
                .allowedMethods(Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST))
                .allowedHeaders(Set.of("content-type", "accept", "accept-language", "if-none-match"))
                .exposedHeaders(Set.of("etag", "ratelimit", "ratelimit-policy", "retry-after"))
                .maxAgeSeconds(MAX_AGE_SECONDS);
        PATHS.forEach(path -> router.route(path).order(HANDLER_ORDER).handler(context -> {
            if (context.normalizedPath().endsWith(REPORTS_SUFFIX)) {
                context.next();
            } else {
                // Also to who names no origin: a cache in between may keep the answer for one who does.
                context.response().putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
                reads.handle(context);
            }
        }));
    }
}
