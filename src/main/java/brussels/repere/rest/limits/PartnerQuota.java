package brussels.repere.rest.limits;

import brussels.repere.accounts.partner.PartnerKey;
import brussels.repere.accounts.partner.PartnerKeyRing;
import brussels.repere.rest.limits.RequestQuotas.Quota;
import brussels.repere.rest.problem.ProblemType;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * Counts requests with the key of a partner as those of that partner, whoever asks. Beyond its quota they count as those of everybody:
 * with a key nobody has less than without. A key that does not count is refused, so that its holder learns of it. Safe for use by several
 * threads.
 */
@Singleton
class PartnerQuota {

    static final String HEADER = "X-API-Key";

    private final PartnerKeyRing keys;
    private final PartnerUsageCounter usage;
    private final RequestQuotas quotas;

    PartnerQuota(PartnerKeyRing keys, PartnerUsageCounter usage, SharedUses shared) {
        this.keys = keys;
        this.usage = usage;
        this.quotas = new RequestQuotas("partner", shared, this::findQuota);
    }

    private int findQuota(String keyId) {
        return keys.findById(keyId).map(PartnerKey::requestsPerMinute).orElse(0);
    }

    /**
     * What came of the key of a request.
     *
     * @param refusal null unless the key does not count
     */
    record Result(ProblemType refusal, boolean granted) {}

    /** Returns empty if the request has no key. Says in the answer how many requests are left, if one was granted. */
    Optional<Result> take(RoutingContext context) {
        HttpServerRequest request = context.request();
        String secret = request.getHeader(HEADER);
        return secret == null ? Optional.empty() : Optional.of(take(context, secret));
    }

    private Result take(RoutingContext context, String secret) {
        Optional<PartnerKey> key = keys.find(secret);
        if (key.isEmpty()) {
            return new Result(ProblemType.UNKNOWN_API_KEY, false);
        }
        if (!key.get().isAllowedFrom(context.request().getHeader(HttpHeaders.ORIGIN))) {
            return new Result(ProblemType.API_KEY_NOT_HERE, false);
        }
        Quota quota = quotas.take(key.get().id(), key.get().requestsPerMinute());
        usage.count(key.get().id(), UsageKind.of(context.normalizedPath()), quota.granted());
        if (quota.granted()) {
            quota.tell(context.response());
        }
        return new Result(null, quota.granted());
    }
}
