package brussels.repere.rest.accounts;

import brussels.repere.accounts.Actor;
import brussels.repere.accounts.people.SecondFactorStore;
import brussels.repere.accounts.permission.Action;
import brussels.repere.accounts.permission.Decision;
import brussels.repere.accounts.permission.Permissions;
import brussels.repere.accounts.permission.ScopeRelation;
import brussels.repere.accounts.secret.OneTimeCodes;
import brussels.repere.accounts.session.OpenSession;
import brussels.repere.accounts.session.SessionStage;
import brussels.repere.accounts.session.SessionStore;
import brussels.repere.rest.accounts.SessionAnswer.SecondFactorSetup;
import brussels.repere.rest.accounts.SessionAnswer.SignedInAccount;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import brussels.repere.rest.qrcodes.QrCodeDrawing;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Answers with the state of a session, which nobody may store. Safe for use by several threads. */
@Singleton
public class SessionReplies {

    private final SessionStore sessions;
    private final SecondFactorStore secondFactors;
    private final SessionCookie cookie;
    private final GrantViews grants;

    SessionReplies(SessionStore sessions, SecondFactorStore secondFactors, SessionCookie cookie, GrantViews grants) {
        this.sessions = sessions;
        this.secondFactors = secondFactors;
        this.cookie = cookie;
        this.grants = grants;
    }

    /** Answers with a session that has just begun, and its cookie. */
    public RestResponse<SessionAnswer> begun(String token) {
        return begun(token, (List<String>) null);
    }

    /** @param more cookies that change with it */
    public RestResponse<SessionAnswer> begun(String token, NewCookie more) {
        return begun(token, null, more);
    }

    /** @param recoveryCodes null for none */
    RestResponse<SessionAnswer> begun(String token, List<String> recoveryCodes) {
        return begun(token, recoveryCodes, new NewCookie[0]);
    }

    private RestResponse<SessionAnswer> begun(String token, List<String> recoveryCodes, NewCookie... more) {
        SessionAnswer answer = sessions.find(token)
                .map(session -> describe(session, token))
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_SIGNED_IN));
        return unstored(answer.withRecoveryCodes(recoveryCodes))
                .cookie(cookie.holding(token))
                .cookie(more)
                .build();
    }

    RestResponse<SessionAnswer> current(HttpHeaders headers) {
        SessionAnswer answer = cookie.find(headers)
                .flatMap(token -> sessions.find(token).map(session -> describe(session, token)))
                .orElseGet(() -> SessionAnswer.of(SessionAnswer.SIGNED_OUT));
        return unstored(answer).build();
    }

    RestResponse<SessionAnswer> ended() {
        return unstored(SessionAnswer.of(SessionAnswer.SIGNED_OUT))
                .cookie(cookie.removed())
                .build();
    }

    public static <T> ResponseBuilder<T> unstored(T answer) {
        return ResponseBuilder.ok(answer).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private SessionAnswer describe(OpenSession session, String token) {
        String state = session.stage().code();
        if (session.stage() == SessionStage.SECOND_FACTOR_SETUP) {
            SecondFactorSetup setup = secondFactors
                    .findPrepared(session.accountId())
                    .map(secret -> setup(secret, session))
                    .orElse(null);
            return new SessionAnswer(state, null, setup, null);
        }
        return session.isSignedIn()
                ? new SessionAnswer(state, account(session, token), null, null)
                : SessionAnswer.of(state);
    }

    static SecondFactorSetup setup(String secret, OpenSession session) {
        String uri = OneTimeCodes.uri(secret, session.login());
        return new SecondFactorSetup(secret, uri, QrCodeDrawing.of(uri));
    }

    private SignedInAccount account(OpenSession session, String token) {
        return new SignedInAccount(
                session.login(),
                session.name(),
                session.language(),
                grants.of(session.grants()),
                actions(session.actor()),
                CsrfToken.of(token),
                secondFactors.isSetUp(session.accountId()),
                secondFactors.countRecoveryCodes(session.accountId()));
    }

    private static List<String> actions(Actor actor) {
        return Arrays.stream(Action.values())
                .filter(action -> Arrays.stream(ScopeRelation.values())
                        .anyMatch(relation -> Permissions.decide(actor, action, grant -> relation) != Decision.REFUSED))
                .map(Action::code)
                .toList();
    }
}
