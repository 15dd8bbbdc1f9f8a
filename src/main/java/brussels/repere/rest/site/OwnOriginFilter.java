package brussels.repere.rest.site;

import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses requests that come from a page of another site, so that no site can make its visitors report something in
 * their name. Browsers say with each POST from which site it comes ({@code Origin}). A page is ours if it comes from the
 * public address, or from the host that it asks, which is how somebody reaches a service whose address is not
 * configured. Programs send no origin and may ask. Runs before anything of the request is validated or read.
 */
final class OwnOriginFilter {

    private static final String ORIGIN = "Origin";

    private final PublicAddress address;

    OwnOriginFilter(PublicAddress address) {
        this.address = address;
    }

    @OwnOriginOnly
    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    public void requireOwnOrigin(ContainerRequestContext request) {
        List<String> origins = request.getHeaders().getOrDefault(ORIGIN, List.of());
        String host = String.valueOf(request.getHeaderString(HttpHeaders.HOST));
        if (!origins.stream()
                .allMatch(origin -> isOwn(origin.toLowerCase(Locale.ROOT), host.toLowerCase(Locale.ROOT)))) {
            throw new ProblemException(ProblemType.FOREIGN_ORIGIN);
        }
    }

    /** An origin that browsers keep to themselves ({@code null}) may be anybody's. */
    private boolean isOwn(String origin, String host) {
        return origin.equals(address.origin()) || origin.equals("http://" + host) || origin.equals("https://" + host);
    }
}
