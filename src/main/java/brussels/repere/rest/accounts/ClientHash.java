package brussels.repere.rest.accounts;

import brussels.repere.rest.limits.DailySenderHash;
import brussels.repere.rest.limits.SenderKey;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** Tells clients apart that try passwords, without saying who they are. Safe for use by several threads. */
@Singleton
public class ClientHash {

    private final DailySenderHash hash;

    ClientHash(DailySenderHash hash) {
        this.hash = hash;
    }

    public String of(RoutingContext request) {
        return hash.of("sign-in", SenderKey.of(request.request().remoteAddress()));
    }
}
