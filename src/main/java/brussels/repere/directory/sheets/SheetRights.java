package brussels.repere.directory.sheets;

import brussels.repere.accounts.Actor;
import brussels.repere.accounts.Grant;
import brussels.repere.accounts.permission.Action;
import brussels.repere.accounts.permission.Decision;
import brussels.repere.accounts.permission.Permissions;
import brussels.repere.accounts.permission.ScopeRelation;

/** Who may keep which part of a sheet: editors of a bassin its part; the shared one belongs to no bassin. */
public final class SheetRights {

    private SheetRights() {}

    /** @param part {@link SheetPart#SHARED}, or the code of a bassin */
    public static boolean mayKeep(Actor actor, String part) {
        return Permissions.decide(actor, Action.KEEP_SHEETS, grant -> relation(grant, part)) == Decision.ALLOWED;
    }

    private static ScopeRelation relation(Grant grant, String part) {
        return switch (grant.role().scopeKind()) {
            case NONE -> ScopeRelation.OWN;
            case RECORD -> ScopeRelation.OTHER;
            case BASSIN -> {
                if (part.equals(SheetPart.SHARED)) {
                    yield ScopeRelation.REGION_WIDE;
                }
                yield grant.scope().equals(part) ? ScopeRelation.OWN : ScopeRelation.OTHER;
            }
        };
    }
}
