package brussels.repere.directory.competence;

import brussels.repere.directory.ServiceArea;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;

/**
 * What a body that is competent in one commune alone covers: what it declares of that commune, and nothing elsewhere. Immutable.
 *
 * @param declared the area as it is declared
 * @param commune where alone it is competent
 */
public record CompetentArea(ServiceArea declared, TerritoryKey commune) {

    private static final String CUT = "@";

    /**
     * Returns the key of an area that is cut to a commune.
     *
     * @param areaKey of the area as it is declared; null where none is
     * @param communeCode null for a service that is not tied to a commune
     */
    public static String key(String areaKey, String communeCode) {
        return areaKey == null || communeCode == null ? areaKey : areaKey + CUT + communeCode;
    }

    public static CompetentArea of(ServiceArea declared, String communeCode) {
        return new CompetentArea(declared, new TerritoryKey(Level.COMMUNE, communeCode));
    }

    public String key() {
        return key(declared.key(), commune.code());
    }
}
