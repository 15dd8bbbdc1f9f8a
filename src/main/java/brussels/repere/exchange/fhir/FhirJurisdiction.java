package brussels.repere.exchange.fhir;

import brussels.repere.coverage.AreaCoverage;
import brussels.repere.coverage.Certainty;
import brussels.repere.coverage.CoverageMap;
import brussels.repere.directory.BeyondZone;
import brussels.repere.geocoding.Place;
import brussels.repere.geography.Territory;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.text.Bilingual;

/**
 * Ground that a service may cover: a territory, a zone around the Region, or an area of its own that no territories make up. Each is a
 * location and the organization that stands for it, under one id. Immutable.
 *
 * @param territory null where it is none
 * @param zone null where it is none
 * @param areaKey of an area of its own; null where it is none
 */
public record FhirJurisdiction(String id, Bilingual name, TerritoryKey territory, BeyondZone zone, String areaKey) {

    static final String ZONE_LEVEL = BeyondZone.LEVEL;
    static final String AREA_LEVEL = "area";

    static FhirJurisdiction of(Territory territory) {
        return new FhirJurisdiction(FhirIds.of(territory.key()), territory.name(), territory.key(), null, null);
    }

    static FhirJurisdiction of(BeyondZone zone) {
        return new FhirJurisdiction(FhirIds.of(zone), zone.zoneName(), null, zone, null);
    }

    static FhirJurisdiction ofArea(String areaKey, Bilingual name) {
        return new FhirJurisdiction(FhirIds.ofArea(areaKey), name, null, null, areaKey);
    }

    /** Returns the code of its level: that of a territory, {@code beyond} or {@code area}. */
    public String level() {
        return territory != null ? territory.level().code() : zone != null ? ZONE_LEVEL : AREA_LEVEL;
    }

    /**
     * Returns whether it contains a point of the Region, by the rules by which services cover it: a border belongs to the sector with the smaller
     * code, that of a drawn area to the area.
     *
     * @param place a point, on the territory of the map
     */
    public boolean contains(Place place, CoverageMap map) {
        if (territory != null) {
            return map.territory().sectorsOf(territory).containsAll(place.sectors());
        }
        return zone != null
                ? zone.containsRegion()
                : map.findCoverage(areaKey, place)
                        .filter(coverage -> isCovered(coverage, map))
                        .isPresent();
    }

    /** Of a drawn area the territories beside it are jurisdictions of their own; one that is cut to a commune stands for all of it. */
    private boolean isCovered(AreaCoverage coverage, CoverageMap map) {
        return map.findCompetence(areaKey).isPresent()
                ? coverage.certainty() == Certainty.CERTAIN
                : coverage.coveredByPolygon();
    }
}
