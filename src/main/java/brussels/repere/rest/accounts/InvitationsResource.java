package brussels.repere.rest.accounts;

import brussels.repere.accounts.people.Account;
import brussels.repere.accounts.session.SessionStore;
import brussels.repere.accounts.signin.InvitationService;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import brussels.repere.rest.site.OwnOriginOnly;
import brussels.repere.text.Lang;
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

/** Shows invitations to whoever has their secret, and accepts them. */
@Path("/api/v1/session/invitation")
class InvitationsResource {

    private final InvitationService invitations;
    private final SessionStore sessions;
    private final SessionCookie cookie;
    private final SessionReplies replies;

    InvitationsResource(
            InvitationService invitations, SessionStore sessions, SessionCookie cookie, SessionReplies replies) {
        this.invitations = invitations;
        this.sessions = sessions;
        this.cookie = cookie;
        this.replies = replies;
    }

    @POST
    @OwnOriginOnly
    @Operation(operationId = "readInvitation", summary = "Whom an invitation is for")
    public RestResponse<InvitationAnswer> read(
            @RestQuery Lang lang,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = InvitationRequest.class)))
                    @Valid
                    @NotNull
                    InvitationRequest body) {
        Account account = require(body.token());
        return SessionReplies.unstored(new InvitationAnswer(account.login(), account.name(), account.language()))
                .build();
    }

    @POST
    @Path("acceptance")
    @OwnOriginOnly
    @Operation(
            operationId = "acceptInvitation",
            summary = "Accept an invitation: choose a password",
            description = "It counts once. A session begins as after a sign-in.")
    public RestResponse<SessionAnswer> accept(
            @RestQuery Lang lang,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = AcceptanceRequest.class)))
                    @Valid
                    @NotNull
                    AcceptanceRequest body,
            HttpHeaders headers) {
        Account account = require(body.token());
        NewPassword.require(body.password(), account.login(), account.name());
        String token = invitations.accept(body.token(), body.password()).orElseThrow(InvitationsResource::unknown);
        cookie.find(headers).ifPresent(sessions::end);
        return replies.begun(token);
    }

    private Account require(String token) {
        return invitations.find(token).orElseThrow(InvitationsResource::unknown);
    }

    private static ProblemException unknown() {
        return new ProblemException(ProblemType.UNKNOWN_INVITATION);
    }
}
