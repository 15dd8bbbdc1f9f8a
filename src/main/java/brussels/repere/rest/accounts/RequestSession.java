package brussels.repere.rest.accounts;

import brussels.repere.accounts.session.OpenSession;
import brussels.repere.accounts.session.SessionStore;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;

/** Finds the session of a request where it may be one that is not whole yet. Safe for use by several threads. */
@Singleton
public class RequestSession {

    private final SessionStore sessions;
    private final SessionCookie cookie;

    RequestSession(SessionStore sessions, SessionCookie cookie) {
        this.sessions = sessions;
        this.cookie = cookie;
    }

    public record Found(OpenSession session, String token) {}

    /**
     * A whole session is only used together with the token against forged requests.
     *
     * @throws ProblemException if there is none
     */
    public Found require(HttpHeaders headers) {
        String token = cookie.find(headers).orElseThrow(() -> new ProblemException(ProblemType.NOT_SIGNED_IN));
        OpenSession session = sessions.find(token).orElseThrow(() -> new ProblemException(ProblemType.NOT_SIGNED_IN));
        if (session.isSignedIn() && !CsrfToken.matches(headers.getHeaderString(CsrfToken.HEADER), token)) {
            throw new ProblemException(ProblemType.FORGED_REQUEST);
        }
        return new Found(session, token);
    }
}
