package brussels.repere.directory.collections;

import brussels.repere.accounts.Actor;
import brussels.repere.accounts.Grant;
import brussels.repere.accounts.permission.Action;
import brussels.repere.accounts.permission.Decision;
import brussels.repere.accounts.permission.Permissions;
import brussels.repere.accounts.permission.ScopeRelation;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.TerritoryMap;

/**
 * Who may keep which collection: editors of a bassin those for a territory that lies wholly in it. One for the whole Region belongs to no
 * bassin. Immutable.
 */
public record CollectionRights(TerritoryMap map) {

    /** @param territory that the collection is for; null for the whole Region */
    public boolean mayKeep(Actor actor, TerritoryKey territory) {
        return Permissions.decide(actor, Action.KEEP_COLLECTIONS, grant -> relation(grant, territory))
                == Decision.ALLOWED;
    }

    private ScopeRelation relation(Grant grant, TerritoryKey territory) {
        return switch (grant.role().scopeKind()) {
            case NONE -> ScopeRelation.OWN;
            case RECORD -> ScopeRelation.OTHER;
            case BASSIN -> relationToBassin(new TerritoryKey(Level.BASSIN, grant.scope()), territory);
        };
    }

    private ScopeRelation relationToBassin(TerritoryKey bassin, TerritoryKey territory) {
        if (territory == null || territory.level() == Level.REGION) {
            return ScopeRelation.REGION_WIDE;
        }
        boolean within = map.find(bassin).isPresent()
                && map.find(territory).isPresent()
                && map.sectorsOf(bassin).containsAll(map.sectorsOf(territory));
        return within ? ScopeRelation.OWN : ScopeRelation.OTHER;
    }
}
