package brussels.repere.directory.editing;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.permission.ScopeRelation;
import brussels.repere.directory.BeyondZone;
import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.ServiceArea;
import brussels.repere.directory.Site;
import brussels.repere.directory.facts.RecordKey;
import brussels.repere.geography.Level;
import brussels.repere.geography.SectorSet;
import brussels.repere.geography.Territory;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.TerritoryMap;
import java.util.Optional;

/**
 * Says how a record lies to the scope of a role. A service belongs to a bassin if its seat lies there, or its area lies wholly in it. One
 * for the whole Region belongs to none, wherever its seat is. A confidential seat does not count: otherwise whoever may edit a record
 * would learn in which bassin it is. Safe for use by several threads.
 */
record RecordScopes(TerritoryMap map) {

    ScopeRelation relation(Grant grant, DirectoryEntry entry) {
        return switch (grant.role().scopeKind()) {
            case NONE -> ScopeRelation.OWN;
            case RECORD -> isRecord(grant, entry) ? ScopeRelation.OWN : ScopeRelation.OTHER;
            case BASSIN -> relationToBassin(grant.scope(), entry);
        };
    }

    private static boolean isRecord(Grant grant, DirectoryEntry entry) {
        RecordKey key = RecordKey.of(entry);
        return Grant.recordScope(key.source(), key.sourceId()).equals(grant.scope());
    }

    private ScopeRelation relationToBassin(String code, DirectoryEntry entry) {
        if (coversRegion(entry.area())) {
            return ScopeRelation.REGION_WIDE;
        }
        TerritoryKey bassin = new TerritoryKey(Level.BASSIN, code);
        if (map.find(bassin).isEmpty()) {
            return ScopeRelation.OTHER;
        }
        return hasSeatIn(bassin, entry) || isWithin(bassin, entry.area()) ? ScopeRelation.OWN : ScopeRelation.OTHER;
    }

    private static boolean coversRegion(ServiceArea area) {
        return area != null
                && (area.territories().stream().anyMatch(key -> key.level() == Level.REGION)
                        || area.beyond().stream().anyMatch(BeyondZone::containsRegion));
    }

    private boolean hasSeatIn(TerritoryKey bassin, DirectoryEntry entry) {
        Site site = entry.location().site();
        if (entry.location().confidential() || site == null || site.point() == null) {
            return false;
        }
        Optional<Territory> seat =
                map.findTerritory(Level.BASSIN, site.point().lon(), site.point().lat());
        return seat.map(Territory::key).filter(bassin::equals).isPresent();
    }

    private boolean isWithin(TerritoryKey bassin, ServiceArea area) {
        if (area == null
                || area.incomplete()
                || area.polygon() != null
                || !area.beyond().isEmpty()
                || area.territories().isEmpty()) {
            return false;
        }
        SectorSet sectors = map.sectorsOf(bassin);
        return area.territories().stream()
                .allMatch(key -> map.find(key).isPresent() && sectors.containsAll(map.sectorsOf(key)));
    }
}
