package brussels.repere.rest.accounts.management;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.management.AccountManagement;
import brussels.repere.accounts.people.Account;
import brussels.repere.accounts.people.AccountReader;
import brussels.repere.accounts.people.AccountState;
import brussels.repere.accounts.permission.Action;
import brussels.repere.rest.accounts.AccessCheck;
import brussels.repere.rest.accounts.CurrentActor;
import brussels.repere.rest.accounts.SignedInOnly;
import brussels.repere.rest.accounts.management.AccountChangeRequest.Usable;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import brussels.repere.text.Lang;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** One account. Nobody changes the roles of an own account, disables or erases it: so there is always one administrator left. */
@SignedInOnly
@Path("/api/v1/accounts/{id}")
class AccountResource {

    private final AccessCheck access;
    private final CurrentActor actor;
    private final AccountReader accounts;
    private final AccountManagement management;
    private final AccountViews views;
    private final InvitationLink link;

    AccountResource(
            AccessCheck access,
            CurrentActor actor,
            AccountReader accounts,
            AccountManagement management,
            AccountViews views,
            InvitationLink link) {
        this.access = access;
        this.actor = actor;
        this.accounts = accounts;
        this.management = management;
        this.views = views;
        this.link = link;
    }

    @PATCH
    @Operation(
            operationId = "changeAccount",
            summary = "Change an account: name, language, roles, whether it may be used",
            description = "Whoever gets other roles, or is disabled, is signed out.")
    public AccountView change(
            @RestPath @Parameter(description = "Of the account") UUID id,
            @RestQuery Lang lang,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = AccountChangeRequest.class)))
                    @Valid
                    @NotNull
                    AccountChangeRequest body) {
        Account account = require(id, body.grants() != null || body.state() != null);
        List<Grant> grants = body.grants() == null ? null : GrantRequest.read(body.grants());
        UUID by = actor.get().accountId();
        if (body.name() != null || body.language() != null) {
            management.describe(
                    id,
                    Objects.requireNonNullElse(body.name(), account.name()).strip(),
                    Objects.requireNonNullElse(body.language(), account.language()),
                    by);
        }
        if (grants != null) {
            management.setGrants(id, grants, by);
        }
        if (body.state() == Usable.disabled) {
            management.disable(id, by);
        } else if (body.state() == Usable.active) {
            management.enable(id, by);
        }
        return current(id);
    }

    @DELETE
    @Operation(
            operationId = "eraseAccount",
            summary = "Erase for good who somebody is",
            description = "Login, name and secrets are gone. What was done stays under the id.")
    public AccountView erase(@RestPath @Parameter(description = "Of the account") UUID id, @RestQuery Lang lang) {
        require(id, true);
        management.erase(id, actor.get().accountId());
        return current(id);
    }

    @POST
    @Path("invitation")
    @Operation(
            operationId = "inviteAgain",
            summary = "Invite anew, which takes password and second factor away",
            description = "Nothing is sent: the answer has the link, once. One of before counts no more.")
    public InvitedAnswer invite(@RestPath @Parameter(description = "Of the account") UUID id, @RestQuery Lang lang) {
        Account account = require(id, true);
        String token = management
                .invite(id, actor.get().accountId())
                .orElseThrow(() -> new ProblemException(ProblemType.DISABLED_ACCOUNT));
        return new InvitedAnswer(current(id), link.of(token, account.language()));
    }

    /** @param power whether what is asked must be done by somebody else than the person of the account */
    private Account require(UUID id, boolean power) {
        access.require(Action.MANAGE_ACCOUNTS);
        Account account = accounts.find(id)
                .filter(found -> found.state() != AccountState.ERASED)
                .orElseThrow(() -> new ProblemException(ProblemType.UNKNOWN_ACCOUNT));
        if (power && id.equals(actor.get().accountId())) {
            throw new ProblemException(ProblemType.OWN_ACCOUNT);
        }
        return account;
    }

    private AccountView current(UUID id) {
        return accounts.find(id).map(views::of).orElseThrow();
    }
}
