package brussels.repere.rest.accounts.management;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.management.AccountManagement;
import brussels.repere.accounts.people.Account;
import brussels.repere.accounts.people.AccountReader;
import brussels.repere.accounts.people.LoginName;
import brussels.repere.accounts.permission.Action;
import brussels.repere.rest.accounts.AccessCheck;
import brussels.repere.rest.accounts.CurrentActor;
import brussels.repere.rest.accounts.SignedInOnly;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import brussels.repere.text.Lang;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestQuery;

/** All accounts, and new ones. */
@SignedInOnly
@Path("/api/v1/accounts")
class AccountsResource {

    private final AccessCheck access;
    private final CurrentActor actor;
    private final AccountReader accounts;
    private final AccountManagement management;
    private final AccountViews views;
    private final InvitationLink link;

    AccountsResource(
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

    @GET
    @Operation(operationId = "listAccounts", summary = "All accounts that are not erased, by name")
    public AccountsAnswer list(@RestQuery Lang lang) {
        access.require(Action.MANAGE_ACCOUNTS);
        return new AccountsAnswer(accounts.list().stream().map(views::of).toList());
    }

    @POST
    @Operation(
            operationId = "addAccount",
            summary = "Add an account, and invite its person",
            description = "Nothing is sent: the answer has the link, once.")
    public InvitedAnswer add(
            @RestQuery Lang lang,
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = NewAccountRequest.class)))
                    @Valid
                    @NotNull
                    NewAccountRequest body) {
        access.require(Action.MANAGE_ACCOUNTS);
        List<Grant> grants = GrantRequest.read(body.grants());
        ParameterErrors errors = new ParameterErrors();
        String login = LoginName.read(body.login()).orElse(null);
        if (login == null) {
            errors.addNotAllowed("login", "account.login-form");
        } else if (accounts.findByLogin(login).isPresent()) {
            errors.addNotAllowed("login", "account.login-taken");
        }
        errors.throwIfAny();
        return management
                .add(
                        login,
                        body.name().strip(),
                        body.language(),
                        grants,
                        actor.get().accountId())
                .map(added -> invited(added.account(), added.invitation()))
                .orElseThrow(() -> new ProblemException(ProblemType.UNKNOWN_ACCOUNT));
    }

    private InvitedAnswer invited(Account account, String token) {
        return new InvitedAnswer(views.of(account), link.of(token, account.language()));
    }
}
