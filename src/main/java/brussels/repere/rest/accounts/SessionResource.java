package brussels.repere.rest.accounts;

import brussels.repere.accounts.session.SessionStore;
import brussels.repere.accounts.signin.SignInService;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import brussels.repere.rest.site.OwnOriginOnly;
import brussels.repere.text.Lang;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Signs people in and out. */
@Path("/api/v1/session")
class SessionResource {

    private final SignInService signIn;
    private final SessionStore sessions;
    private final SessionCookie cookie;

    SessionResource(SignInService signIn, SessionStore sessions, SessionCookie cookie) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.cookie = cookie;
    }

    @GET
    @Operation(operationId = "getSession", summary = "Who is signed in, what they may do, and the token for changes")
    public RestResponse<SessionAnswer> get(@RestQuery Lang lang, HttpHeaders headers) {
        return cookie.find(headers)
                .flatMap(token -> sessions.find(token).map(session -> SessionAnswers.of(session, token)))
                .map(answer -> unstored(answer).build())
                .orElseGet(() ->
                        unstored(SessionAnswer.of(SessionAnswer.SIGNED_OUT)).build());
    }

    @POST
    @OwnOriginOnly
    @Operation(
            operationId = "signIn",
            summary = "Sign in",
            description = "The session is held by a cookie. A new one begins with each sign-in.")
    public RestResponse<SessionAnswer> signIn(
            @RestQuery Lang lang,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = SignInRequest.class)))
                    @Valid
                    @NotNull
                    SignInRequest body,
            HttpHeaders headers) {
        String token = signIn.signIn(body.login(), body.password())
                .orElseThrow(() -> new ProblemException(ProblemType.WRONG_PASSWORD));
        cookie.find(headers).ifPresent(sessions::end);
        return begun(token);
    }

    private RestResponse<SessionAnswer> begun(String token) {
        SessionAnswer answer = sessions.find(token)
                .map(session -> SessionAnswers.of(session, token))
                .orElseThrow(() -> new ProblemException(ProblemType.NOT_SIGNED_IN));
        return unstored(answer).cookie(cookie.holding(token)).build();
    }

    @DELETE
    @OwnOriginOnly
    @Operation(operationId = "signOut", summary = "Sign out: the session ends, whoever else holds its cookie")
    public RestResponse<SessionAnswer> signOut(@RestQuery Lang lang, HttpHeaders headers) {
        cookie.find(headers).ifPresent(signIn::signOut);
        return unstored(SessionAnswer.of(SessionAnswer.SIGNED_OUT))
                .cookie(cookie.removed())
                .build();
    }

    private static ResponseBuilder<SessionAnswer> unstored(SessionAnswer answer) {
        return ResponseBuilder.ok(answer).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
