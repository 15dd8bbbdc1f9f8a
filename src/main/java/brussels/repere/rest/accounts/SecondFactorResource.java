package brussels.repere.rest.accounts;

import brussels.repere.accounts.session.SessionStage;
import brussels.repere.accounts.signin.PasswordChange;
import brussels.repere.accounts.signin.SecondFactorService;
import brussels.repere.accounts.signin.SecondFactorService.SetUp;
import brussels.repere.rest.accounts.RequestSession.Found;
import brussels.repere.rest.accounts.SessionAnswer.SecondFactorSetup;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import brussels.repere.rest.site.OwnOriginOnly;
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

/** The second step of a sign-in, and setting the second factor up. */
@Path("/api/v1/session")
class SecondFactorResource {

    private final SecondFactorService secondFactors;
    private final PasswordChange passwords;
    private final RequestSession sessions;
    private final SessionReplies replies;
    private final ClientHash client;

    SecondFactorResource(
            SecondFactorService secondFactors,
            PasswordChange passwords,
            RequestSession sessions,
            SessionReplies replies,
            ClientHash client) {
        this.secondFactors = secondFactors;
        this.passwords = passwords;
        this.sessions = sessions;
        this.replies = replies;
        this.client = client;
    }

    @POST
    @Path("code")
    @OwnOriginOnly
    @Operation(
            operationId = "enterCode",
            summary = "Give the code of the second factor, after the password",
            description = "A code of the app, or one on paper. Each counts once.")
    public RestResponse<SessionAnswer> enterCode(
            @RestQuery Lang lang,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = CodeRequest.class)))
                    @Valid
                    @NotNull
                    CodeRequest body,
            HttpHeaders headers,
            RoutingContext request) {
        Found found = sessions.require(headers);
        String token = secondFactors
                .enterCode(found.session(), found.token(), body.code(), client.of(request))
                .orElseThrow(() -> new ProblemException(ProblemType.WRONG_CODE));
        return replies.begun(token);
    }

    @POST
    @Path("second-factor")
    @OwnOriginOnly
    @Operation(
            operationId = "confirmSecondFactor",
            summary = "Set the second factor up, by its first code",
            description = "The answer tells the codes on paper, once. Other sessions of the account end.")
    public RestResponse<SessionAnswer> confirm(
            @RestQuery Lang lang,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = CodeRequest.class)))
                    @Valid
                    @NotNull
                    CodeRequest body,
            HttpHeaders headers,
            RoutingContext request) {
        Found found = sessions.require(headers);
        if (found.session().stage() == SessionStage.CODE_NEEDED) {
            // The one that is there must be shown before another one takes its place.
            throw new ProblemException(ProblemType.NOT_SIGNED_IN);
        }
        SetUp done = secondFactors
                .confirm(found.session(), body.code(), client.of(request))
                .orElseThrow(() -> new ProblemException(ProblemType.WRONG_CODE));
        return replies.begun(done.token(), done.recoveryCodes());
    }

    @POST
    @Path("second-factor/renewal")
    @SignedInOnly
    @Operation(
            operationId = "renewSecondFactor",
            summary = "Begin to set up another second factor, by the password",
            description = "The one that is there counts until a code of the new one is given.")
    public RestResponse<SecondFactorSetup> renew(
            @RestQuery Lang lang,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = PasswordRequest.class)))
                    @Valid
                    @NotNull
                    PasswordRequest body,
            HttpHeaders headers,
            RoutingContext request) {
        Found found = sessions.require(headers);
        String secret = passwords
                .prepareSecondFactor(found.session(), body.password(), client.of(request))
                .orElseThrow(() -> new ProblemException(ProblemType.WRONG_PASSWORD));
        return RestResponse.ok(SessionReplies.setup(secret, found.session()));
    }
}
