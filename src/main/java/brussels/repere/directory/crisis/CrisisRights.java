package brussels.repere.directory.crisis;

import brussels.repere.accounts.Actor;
import brussels.repere.accounts.Grant;
import brussels.repere.accounts.permission.Action;
import brussels.repere.accounts.permission.Decision;
import brussels.repere.accounts.permission.Permissions;
import brussels.repere.accounts.permission.ScopeRelation;

/** Who may read and keep which part of the roster: by bassin, and what is for the whole Region. */
public final class CrisisRights {

    private CrisisRights() {}

    /** @param bassin null for the whole Region */
    public static boolean mayRead(Actor actor, String bassin) {
        return allows(actor, Action.READ_CRISIS_ROSTER, bassin);
    }

    /** @param bassin null for the whole Region */
    public static boolean mayKeep(Actor actor, String bassin) {
        return allows(actor, Action.KEEP_CRISIS_ROSTER, bassin);
    }

    private static boolean allows(Actor actor, Action action, String bassin) {
        return Permissions.decide(actor, action, grant -> relation(grant, bassin)) == Decision.ALLOWED;
    }

    private static ScopeRelation relation(Grant grant, String bassin) {
        return switch (grant.role().scopeKind()) {
            case NONE -> ScopeRelation.OWN;
            case RECORD -> ScopeRelation.OTHER;
            case BASSIN ->
                bassin == null
                        ? ScopeRelation.REGION_WIDE
                        : bassin.equals(grant.scope()) ? ScopeRelation.OWN : ScopeRelation.OTHER;
        };
    }
}
