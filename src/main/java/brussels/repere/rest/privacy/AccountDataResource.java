package brussels.repere.rest.privacy;

import brussels.repere.accounts.management.AccountManagement;
import brussels.repere.accounts.permission.Action;
import brussels.repere.directory.privacy.AccountDossier;
import brussels.repere.directory.privacy.PersonalDataDesk;
import brussels.repere.rest.accounts.AccessCheck;
import brussels.repere.rest.accounts.CurrentActor;
import brussels.repere.rest.accounts.SignedInOnly;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import brussels.repere.text.Lang;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * What is stored of people with an account. Everybody sees their own; to see or erase that of others one must both handle personal data and
 * manage accounts, so that nobody gets at the account of an administrator by a lesser right.
 */
@SignedInOnly
@Path("/api/v1/personal-data/accounts/{id}")
class AccountDataResource {

    private final AccessCheck access;
    private final CurrentActor actor;
    private final PersonalDataDesk desk;
    private final AccountManagement accounts;

    AccountDataResource(AccessCheck access, CurrentActor actor, PersonalDataDesk desk, AccountManagement accounts) {
        this.access = access;
        this.actor = actor;
        this.desk = desk;
        this.accounts = accounts;
    }

    @GET
    @Operation(
            operationId = "exportAccountData",
            summary = "All that is stored of a person with an account, and what they changed",
            description = "Everybody may ask for their own.")
    public AccountDossier export(@RestPath @Parameter(description = "Of the account") UUID id, @RestQuery Lang lang) {
        UUID by = actor.get().accountId();
        if (!id.equals(by)) {
            requireRight();
        }
        return desk.exportAccount(id, by).orElseThrow(AccountDataResource::unknown);
    }

    @DELETE
    @Operation(
            operationId = "eraseAccountData",
            summary = "Erase for good who somebody is, at their request",
            description = "Login, name, secrets and sessions are gone. The answer is what stays, under the id alone.")
    public AccountDossier erase(@RestPath @Parameter(description = "Of the account") UUID id, @RestQuery Lang lang) {
        requireRight();
        UUID by = actor.get().accountId();
        if (id.equals(by)) {
            throw new ProblemException(ProblemType.OWN_ACCOUNT);
        }
        if (!accounts.erase(id, by)) {
            throw unknown();
        }
        return desk.exportAccount(id, by).orElseThrow(AccountDataResource::unknown);
    }

    private void requireRight() {
        access.require(Action.HANDLE_PERSONAL_DATA);
        access.require(Action.MANAGE_ACCOUNTS);
    }

    private static ProblemException unknown() {
        return new ProblemException(ProblemType.UNKNOWN_ACCOUNT);
    }
}
