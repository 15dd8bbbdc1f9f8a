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
 * Lets scripts of any other site read what is public and the same for every reader. Reports and the resources of
 * operators are excluded.
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
            "/api/v1/streets*",
            "/api/v1/taxonomy*",
            "/api/v1/helplines*",
            "/api/v1/words*",
            "/api/v1/changes*",
            "/api/v1/collections*",
            "/api/v1/events*",
            "/api/v1/sheets*",
            "/hsds/v3*",
            "/ogc/*",
            "/fhir*");

    /** The path of reports below each service, which stores data. */
    private static final String REPORTS_SUFFIX = "/reports";

    private static final int MAX_AGE_SECONDS = 86_400;
    /** Before the handlers that answer and that count requests. */
    private static final int HANDLER_ORDER = -20;

    void registerHandlers(@Observes Router router) {
        CorsHandler reads = CorsHandler.create()
                .allowedMethods(Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST))
                .allowedHeaders(
                        Set.of("content-type", "accept", "accept-language", "if-none-match", "prefer", "x-api-key"))
                .exposedHeaders(Set.of("content-crs", "etag", "link", "ratelimit", "ratelimit-policy", "retry-after"))
                .maxAgeSeconds(MAX_AGE_SECONDS);
        PATHS.forEach(path -> router.route(path).order(HANDLER_ORDER).handler(context -> {
            if (context.normalizedPath().endsWith(REPORTS_SUFFIX)) {
                context.next();
            } else {
                // Set even without an Origin header: a shared cache may keep the answer for a request that has one.
                context.response().putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
                reads.handle(context);
            }
        }));
    }
}
