package brussels.repere.rest.territory;

import brussels.repere.geography.TerritoryMap;
import jakarta.enterprise.context.ApplicationScoped;

/** The names of the map that answers, kept until another map does. Safe for use by several threads. */
@ApplicationScoped
public class SectorNamesCache {

    private volatile SectorNames names;

    public SectorNames get(TerritoryMap map) {
        SectorNames known = names;
        if (known == null || known.map() != map) {
            known = new SectorNames(map);
            names = known;
        }
        return known;
    }
}
