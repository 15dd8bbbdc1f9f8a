package brussels.repere.rest.site;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Requires {@link OwnOrigin} of what is marked with it, before anything of the request is validated or read. */
final class OwnOriginFilter {

    private final OwnOrigin own;

    OwnOriginFilter(OwnOrigin own) {
        this.own = own;
    }

    @OwnOriginOnly
    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    public void requireOwnOrigin(ContainerRequestContext request) {
        own.require(request);
    }
}
