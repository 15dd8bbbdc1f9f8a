package brussels.repere.rest.accounts.passkey;

import brussels.repere.accounts.passkey.PasskeyAssertion;
import brussels.repere.accounts.passkey.PasskeyChallenges;
import brussels.repere.accounts.passkey.RelyingParty;
import brussels.repere.accounts.secret.SecretToken;
import brussels.repere.accounts.session.SessionStore;
import brussels.repere.accounts.signin.PasskeyService;
import brussels.repere.accounts.signin.PasskeyService.Asked;
import brussels.repere.rest.accounts.ClientHash;
import brussels.repere.rest.accounts.SessionAnswer;
import brussels.repere.rest.accounts.SessionCookie;
import brussels.repere.rest.accounts.SessionReplies;
import brussels.repere.rest.accounts.StrictCookie;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import brussels.repere.rest.site.OwnOriginOnly;
import brussels.repere.rest.site.PublicAddress;
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

/** Signs people in who hold a passkey: what the device is asked is bound to the browser by a cookie, and counts once. */
@Path("/api/v1/session/passkey")
class PasskeySignInResource {

    private final PasskeyService passkeys;
    private final SessionStore sessions;
    private final SessionCookie cookie;
    private final StrictCookie asking;
    private final SessionReplies replies;
    private final ClientHash client;
    private final PublicAddress address;

    PasskeySignInResource(
            PasskeyService passkeys,
            SessionStore sessions,
            SessionCookie cookie,
            SessionReplies replies,
            ClientHash client,
            PublicAddress address) {
        this.passkeys = passkeys;
        this.sessions = sessions;
        this.cookie = cookie;
        this.asking = new StrictCookie(address, "repere-passkey");
        this.replies = replies;
        this.client = client;
        this.address = address;
    }

    @POST
    @Path("challenge")
    @OwnOriginOnly
    @Operation(
            operationId = "askForPasskey",
            summary = "What a device is asked to sign in with a passkey",
            description =
                    "Without a login: the device says who it is. After the password, it stands for the code. It counts once, for five"
                            + " minutes, in the browser that asked.")
    public RestResponse<PasskeyQuestion> ask(@RestQuery Lang lang, HttpHeaders headers) {
        String token = SecretToken.create();
        Asked asked = passkeys.ask(cookie.find(headers).flatMap(sessions::find), token);
        PasskeyQuestion question = new PasskeyQuestion(
                Base64Text.encode(asked.challenge()),
                RelyingParty.of(address.origin()).id(),
                PasskeyChallenges.VALIDITY.toMillis(),
                PasskeyDescriptor.of(asked.allowed()));
        return SessionReplies.unstored(question)
                .cookie(asking.holding(token, (int) PasskeyChallenges.VALIDITY.toSeconds()))
                .build();
    }

    @POST
    @OwnOriginOnly
    @Operation(
            operationId = "signInWithPasskey",
            summary = "Sign in with a passkey",
            description = "A whole session begins: a passkey stands for password and second factor.")
    public RestResponse<SessionAnswer> signIn(
            @RestQuery Lang lang,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = PasskeySignInRequest.class)))
                    @Valid
                    @NotNull
                    PasskeySignInRequest body,
            HttpHeaders headers,
            RoutingContext request) {
        String asked = asking.find(headers).orElseThrow(PasskeySignInResource::refused);
        PasskeyAssertion assertion = body.read().orElseThrow(PasskeySignInResource::refused);
        String token = passkeys.signIn(asked, assertion, RelyingParty.of(address.origin()), client.of(request))
                .orElseThrow(PasskeySignInResource::refused);
        cookie.find(headers).ifPresent(sessions::end);
        return replies.begun(token, asking.removed());
    }

    private static ProblemException refused() {
        return new ProblemException(ProblemType.WRONG_PASSKEY);
    }
}
