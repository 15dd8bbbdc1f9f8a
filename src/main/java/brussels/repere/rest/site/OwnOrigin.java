package brussels.repere.rest.site;

import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;

/**
 * Tells pages of other sites from ours, so that no site can make its visitors do something in their name. Browsers say with each
 * request that changes something from which site it comes ({@code Origin}). A page is ours if it comes from the public address, or
 * from the host that it asks, which is how somebody reaches a service whose address is not configured. Programs send no origin and may
 * ask. Safe for use by several threads.
 */
@Singleton
public class OwnOrigin {

    private static final String ORIGIN = "Origin";

    private final PublicAddress address;

    OwnOrigin(PublicAddress address) {
        this.address = address;
    }

    /** @throws ProblemException if a page of another site asks */
    public void require(ContainerRequestContext request) {
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
