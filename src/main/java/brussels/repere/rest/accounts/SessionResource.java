package brussels.repere.rest.accounts;

import brussels.repere.accounts.session.SessionStore;
import brussels.repere.accounts.signin.SignInService;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import brussels.repere.rest.site.OwnOriginOnly;
import brussels.repere.text.Lang;
import io.vertx.ext.web.RoutingContext;
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

/** Signs people in and out. */
@Path("/api/v1/session")
class SessionResource {

    private final SignInService signIn;
    private final SessionStore sessions;
    private final SessionCookie cookie;
    private final SessionReplies replies;
    private final ClientHash client;

    SessionResource(
            SignInService signIn,
            SessionStore sessions,
            SessionCookie cookie,
            SessionReplies replies,
            ClientHash client) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.cookie = cookie;
        this.replies = replies;
        this.client = client;
    }

    @GET
    @Operation(operationId = "getSession", summary = "Who is signed in, what they may do, and the token for changes")
    public RestResponse<SessionAnswer> get(@RestQuery Lang lang, HttpHeaders headers) {
        return replies.current(headers);
    }

    @POST
    @OwnOriginOnly
    @Operation(
            operationId = "signIn",
            summary = "Sign in",
            description = "A new session begins, held by a cookie. Its state says whether a code is still to come.")
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
            HttpHeaders headers,
            RoutingContext request) {
        String token = signIn.signIn(body.login(), body.password(), client.of(request))
                .orElseThrow(() -> new ProblemException(ProblemType.WRONG_PASSWORD));
        cookie.find(headers).ifPresent(sessions::end);
        return replies.begun(token);
    }

    @DELETE
    @OwnOriginOnly
    @Operation(operationId = "signOut", summary = "Sign out: the session ends, whoever else holds its cookie")
    public RestResponse<SessionAnswer> signOut(@RestQuery Lang lang, HttpHeaders headers) {
        cookie.find(headers).ifPresent(signIn::signOut);
        return replies.ended();
    }
}
