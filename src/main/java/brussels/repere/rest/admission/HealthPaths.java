package brussels.repere.rest.admission;

import io.vertx.ext.web.RoutingContext;

/** The paths of those who operate the service: they are answered under any load, for they say how it is. */
final class HealthPaths {

    private static final String PREFIX = "/q/";

    private HealthPaths() {}

    static boolean contain(RoutingContext context) {
        return context.normalizedPath().startsWith(PREFIX);
    }
}
