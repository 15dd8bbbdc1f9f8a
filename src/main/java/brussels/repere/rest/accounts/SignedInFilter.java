package brussels.repere.rest.accounts;

import brussels.repere.accounts.session.OpenSession;
import brussels.repere.accounts.session.SessionStore;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import brussels.repere.rest.site.OwnOrigin;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Finds out who is behind a request, and refuses it if nobody is signed in, or if it changes something and does not come from our own
 * pages or programs. It is bound to the matched resource, so it applies however the path was written, and runs before anything of the
 * request is validated or read.
 */
final class SignedInFilter {

    private static final Set<String> SAFE_METHODS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final SessionStore sessions;
    private final SessionCookie cookie;
    private final CurrentActor actor;
    private final OwnOrigin own;

    SignedInFilter(SessionStore sessions, SessionCookie cookie, CurrentActor actor, OwnOrigin own) {
        this.sessions = sessions;
        this.cookie = cookie;
        this.actor = actor;
        this.own = own;
    }

    @SignedInOnly
    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    public void requireSession(ContainerRequestContext request) {
        boolean changes = !SAFE_METHODS.contains(request.getMethod());
        if (changes) {
            own.require(request);
        }
        String token = cookie.find(request).orElseThrow(SignedInFilter::notSignedIn);
        OpenSession session =
                sessions.find(token).filter(OpenSession::isSignedIn).orElseThrow(SignedInFilter::notSignedIn);
        if (changes && !CsrfToken.matches(request.getHeaderString(CsrfToken.HEADER), token)) {
            throw new ProblemException(ProblemType.FORGED_REQUEST);
        }
        actor.set(session.actor());
    }

    private static ProblemException notSignedIn() {
        return new ProblemException(ProblemType.NOT_SIGNED_IN);
    }

    @SignedInOnly
    @ServerResponseFilter
    public void forbidStoring(ContainerResponseContext response) {
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
