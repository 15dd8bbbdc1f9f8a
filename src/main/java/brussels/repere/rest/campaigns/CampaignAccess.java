package brussels.repere.rest.campaigns;

import brussels.repere.accounts.Actor;
import brussels.repere.accounts.Grant;
import brussels.repere.accounts.Role;
import brussels.repere.accounts.audit.AuditEvent;
import brussels.repere.accounts.audit.AuditLog;
import brussels.repere.accounts.audit.AuditOutcome;
import brussels.repere.accounts.permission.Action;
import brussels.repere.accounts.permission.Decision;
import brussels.repere.accounts.permission.Permissions;
import brussels.repere.directory.campaigns.Campaign;
import brussels.repere.directory.campaigns.CampaignStore;
import brussels.repere.rest.accounts.AccessCheck;
import brussels.repere.rest.accounts.CurrentActor;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Who may run which campaign: editors of a bassin only those that ask about its records alone, others all. What was refused and done
 * stands in the audit log, without addresses. Safe for use by several threads.
 */
@ApplicationScoped
class CampaignAccess {

    private final AccessCheck access;
    private final CurrentActor actor;
    private final CampaignStore campaigns;
    private final AuditLog audit;

    CampaignAccess(AccessCheck access, CurrentActor actor, CampaignStore campaigns, AuditLog audit) {
        this.access = access;
        this.actor = actor;
        this.campaigns = campaigns;
        this.audit = audit;
    }

    /** @throws ProblemException if they may run none */
    void require() {
        access.require(Action.RUN_CAMPAIGNS);
    }

    /**
     * @param bassin to whose records a campaign is limited; null for one of the whole Region
     * @throws ProblemException if they may not run such a one
     */
    void requireFor(String bassin, String target) {
        require();
        access.require(mayRun(bassin) ? Decision.ALLOWED : Decision.REFUSED, Action.RUN_CAMPAIGNS, target);
    }

    /** @throws ProblemException if there is none, or not for them */
    Campaign get(UUID id) {
        require();
        Campaign campaign = campaigns.find(id).orElseThrow(() -> new ProblemException(ProblemType.UNKNOWN_CAMPAIGN));
        requireFor(campaign.draft().choice().bassin(), id.toString());
        return campaign;
    }

    boolean mayRun(String bassin) {
        return isRegional() || bassin != null && bassins().contains(bassin);
    }

    /** Returns whether somebody may run campaigns of the whole Region. */
    boolean isRegional() {
        return actor.get().grants().stream()
                .filter(grant -> grant.role().scopeKind() == Role.ScopeKind.NONE)
                .anyMatch(this::allows);
    }

    /** Returns the bassins to which somebody's campaigns are limited, in the order of their codes. */
    List<String> bassins() {
        return actor.get().grants().stream()
                .filter(grant -> grant.role().scopeKind() == Role.ScopeKind.BASSIN)
                .filter(this::allows)
                .map(Grant::scope)
                .sorted()
                .toList();
    }

    private boolean allows(Grant grant) {
        Actor who = actor.get();
        return Permissions.decide(new Actor(who.accountId(), who.name(), Set.of(grant)), Action.RUN_CAMPAIGNS)
                == Decision.ALLOWED;
    }

    UUID account() {
        return actor.get().accountId();
    }

    /** Writes down what was done. */
    void note(UUID campaign, String... details) {
        audit.note(AuditEvent.now(
                account(), Action.RUN_CAMPAIGNS.code(), AuditOutcome.DONE, campaign.toString(), details));
    }
}
