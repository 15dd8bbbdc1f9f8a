package brussels.repere.rest.accounts;

import brussels.repere.accounts.signin.PasswordChange;
import brussels.repere.rest.accounts.RequestSession.Found;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import brussels.repere.text.Lang;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** Lets somebody who is signed in choose another password. */
@Path("/api/v1/session/password")
@SignedInOnly
class PasswordResource {

    private final PasswordChange passwords;
    private final RequestSession sessions;
    private final SessionReplies replies;
    private final ClientHash client;

    PasswordResource(PasswordChange passwords, RequestSession sessions, SessionReplies replies, ClientHash client) {
        this.passwords = passwords;
        this.sessions = sessions;
        this.replies = replies;
        this.client = client;
    }

    @POST
    @Operation(
            operationId = "changePassword",
            summary = "Choose another password",
            description = "All sessions of the account end, and another one begins.")
    public RestResponse<SessionAnswer> change(
            @RestQuery Lang lang,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = PasswordChangeRequest.class)))
                    @Valid
                    @NotNull
                    PasswordChangeRequest body,
            HttpHeaders headers,
            RoutingContext request) {
        Found found = sessions.require(headers);
        NewPassword.require(
                body.password(), found.session().login(), found.session().name());
        String token = passwords
                .change(found.session(), body.current(), body.password(), client.of(request))
                .orElseThrow(() -> new ProblemException(ProblemType.WRONG_PASSWORD));
        return replies.begun(token);
    }
}
