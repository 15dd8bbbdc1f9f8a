package brussels.repere.rest.accounts.passkey;

import brussels.repere.accounts.passkey.AccountHandle;
import brussels.repere.accounts.passkey.NewPasskey;
import brussels.repere.accounts.passkey.Passkey;
import brussels.repere.accounts.passkey.PasskeyChallenges;
import brussels.repere.accounts.passkey.PasskeyProof;
import brussels.repere.accounts.passkey.PasskeyStore;
import brussels.repere.accounts.passkey.RelyingParty;
import brussels.repere.accounts.session.OpenSession;
import brussels.repere.accounts.signin.PasskeyService;
import brussels.repere.accounts.signin.PasskeyService.Asked;
import brussels.repere.rest.accounts.ClientHash;
import brussels.repere.rest.accounts.CurrentActor;
import brussels.repere.rest.accounts.PasswordRequest;
import brussels.repere.rest.accounts.RequestSession;
import brussels.repere.rest.accounts.RequestSession.Found;
import brussels.repere.rest.accounts.SignedInOnly;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import brussels.repere.rest.site.PublicAddress;
import brussels.repere.text.Lang;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The passkeys of whoever is signed in. */
@Path("/api/v1/session/passkeys")
@SignedInOnly
class PasskeysResource {

    private final PasskeyService service;
    private final PasskeyStore passkeys;
    private final RequestSession sessions;
    private final CurrentActor actor;
    private final ClientHash client;
    private final PublicAddress address;

    PasskeysResource(
            PasskeyService service,
            PasskeyStore passkeys,
            RequestSession sessions,
            CurrentActor actor,
            ClientHash client,
            PublicAddress address) {
        this.service = service;
        this.passkeys = passkeys;
        this.sessions = sessions;
        this.actor = actor;
        this.client = client;
        this.address = address;
    }

    @GET
    @Operation(operationId = "listPasskeys", summary = "The passkeys of whoever is signed in")
    public PasskeysAnswer list(@RestQuery Lang lang) {
        return new PasskeysAnswer(
                passkeys.list(actor.get().accountId()).stream()
                        .map(PasskeyView::of)
                        .toList(),
                Passkey.MOST);
    }

    @POST
    @Path("challenge")
    @Operation(
            operationId = "beginPasskey",
            summary = "What a device is told to make a passkey, by the password",
            description = "It counts once, for five minutes, in the session that asked.")
    public PasskeyOrder begin(
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
        OpenSession session = found.session();
        if (passkeys.list(session.accountId()).size() >= Passkey.MOST) {
            throw new ProblemException(ProblemType.TOO_MANY_PASSKEYS);
        }
        Asked asked = service.beginAdding(session, found.token(), body.password(), client.of(request))
                .orElseThrow(() -> new ProblemException(ProblemType.WRONG_PASSWORD));
        return new PasskeyOrder(
                Base64Text.encode(asked.challenge()),
                RelyingParty.of(address.origin()).id(),
                Base64Text.encode(AccountHandle.of(session.accountId())),
                session.login(),
                session.name(),
                PasskeyProof.algorithms(),
                PasskeyChallenges.VALIDITY.toMillis(),
                PasskeyDescriptor.of(asked.allowed()));
    }

    @POST
    @Operation(operationId = "addPasskey", summary = "Add the passkey that a device has made")
    public PasskeysAnswer add(
            @RestQuery Lang lang,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = NewPasskeyRequest.class)))
                    @Valid
                    @NotNull
                    NewPasskeyRequest body,
            HttpHeaders headers) {
        Found found = sessions.require(headers);
        NewPasskey made = body.read().orElseThrow(() -> new ProblemException(ProblemType.PASSKEY_REFUSED));
        service.add(found.session(), found.token(), made, body.name().strip(), RelyingParty.of(address.origin()))
                .orElseThrow(() -> new ProblemException(ProblemType.PASSKEY_REFUSED));
        return list(lang);
    }

    @PATCH
    @Path("{id}")
    @Operation(operationId = "renamePasskey", summary = "Call a passkey otherwise")
    public PasskeysAnswer rename(
            @RestPath @Parameter(description = "Of the passkey") UUID id,
            @RestQuery Lang lang,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = PasskeyNameRequest.class)))
                    @Valid
                    @NotNull
                    PasskeyNameRequest body) {
        require(passkeys.rename(actor.get().accountId(), id, body.name().strip()));
        return list(lang);
    }

    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "removePasskey",
            summary = "Remove a passkey: it opens nothing from then on",
            description = "What the device keeps of it stays there, and is removed there.")
    public PasskeysAnswer remove(@RestPath @Parameter(description = "Of the passkey") UUID id, @RestQuery Lang lang) {
        require(service.remove(actor.get().accountId(), id));
        return list(lang);
    }

    private static void require(boolean known) {
        if (!known) {
            throw new ProblemException(ProblemType.UNKNOWN_PASSKEY);
        }
    }
}
