package brussels.repere.rest.limits;

import brussels.repere.rest.limits.RequestQuotas.Quota;
import brussels.repere.rest.problem.ProblemType;
import brussels.repere.rest.problem.RouteProblemHandler;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Limits the requests a minute of each client of the interface and of the pages that search for lists, and says in every answer how
 * many are left. Clients are identified by a daily hash, kept in memory only; requests with the key of a partner count as those of that partner
 * ({@link PartnerQuota}). Other pages, files and health checks are not counted. Safe for use by several threads.
 */
@Singleton
public class ClientRateLimit {

    static final String SETTING = "repere.limits.requests-per-minute";

    private static final List<String> PATHS = List.of(
            "/api/*",
            "/hsds/*",
            "/ogc/*",
            "/fhir/*",
            "/territories/*",
            "/needs/*",
            "/collections/*",
            "/resources",
            "/resources/*",
            "/sitemap/*");
    /** After the CORS policy, so that other sites can read a refusal too, and before anything reads a body. */
    private static final int HANDLER_ORDER = -8;

    private final int perMinute;
    private final DailySenderHash hash;
    private final RouteProblemHandler problems;
    private final IgnoredProxyWarning proxyWarning;
    private final PartnerQuota partners;
    private final RequestQuotas clients;

    ClientRateLimit(
            @ConfigProperty(name = SETTING, defaultValue = "600") int perMinute,
            DailySenderHash hash,
            RouteProblemHandler problems,
            IgnoredProxyWarning proxyWarning,
            PartnerQuota partners,
            SharedUses shared) {
        if (perMinute < 0) {
            throw new IllegalArgumentException(SETTING + " wants 1 or more, or 0 for no limit.");
        }
        this.perMinute = perMinute;
        this.hash = hash;
        this.problems = problems;
        this.proxyWarning = proxyWarning;
        this.partners = partners;
        this.clients = new RequestQuotas("client", shared, client -> perMinute);
    }

    /** Creates this bean when the service starts, so that an invalid setting prevents the start. */
    void validateAtStart(@Observes StartupEvent start) {}

    /** The requests a minute; 0 where there is no limit. */
    public int perMinute() {
        return perMinute;
    }

    void registerHandlers(@Observes Router router) {
        PATHS.forEach(path -> router.route(path).order(HANDLER_ORDER).handler(this::count));
    }

    private void count(RoutingContext context) {
        proxyWarning.warnIfForwarded(context.request());
        Optional<PartnerQuota.Result> partner = partners.take(context);
        if (partner.isPresent() && partner.get().refusal() != null) {
            problems.answer(context, partner.get().refusal());
        } else if (partner.isPresent() && partner.get().granted() || perMinute == 0) {
            context.next();
        } else {
            countClient(context);
        }
    }

    private void countClient(RoutingContext context) {
        String client = hash.of(SenderKey.of(context.request().remoteAddress()));
        Quota quota = clients.take(client, perMinute);
        quota.tell(context.response());
        if (quota.granted()) {
            context.next();
        } else {
            context.response().putHeader(HttpHeaders.RETRY_AFTER, Long.toString(quota.seconds()));
            problems.answer(context, ProblemType.QUOTA_EXCEEDED);
        }
    }
}
