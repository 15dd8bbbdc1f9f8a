package brussels.repere.search.reason;

import brussels.repere.coverage.AreaCoverage;
import brussels.repere.coverage.Certainty;
import brussels.repere.coverage.PlaceCoverage;
import brussels.repere.coverage.Tier;
import brussels.repere.directory.ListedService;
import brussels.repere.directory.ServiceArea;
import brussels.repere.geocoding.Place;
import brussels.repere.geography.Level;
import brussels.repere.geography.NearBoundary;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.text.FrenchElision;
import brussels.repere.text.Lang;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Explains by its area whether a service serves the place, and how surely. */
final class AreaReasons {

    private final PlaceCoverage coverage;
    private final Lang lang;
    private final ReasonFormatter formatter;
    private final TerritoryNameFormatter territoryNames;

    AreaReasons(PlaceCoverage coverage, Lang lang, ReasonFormatter formatter) {
        this.coverage = coverage;
        this.lang = lang;
        this.formatter = formatter;
        this.territoryNames = new TerritoryNameFormatter(coverage.map().territory(), lang);
    }

    /** Explains the area of a service that serves the place, certainly or possibly. */
    List<Reason> explain(ListedService service, AreaCoverage area) {
        List<Reason> reasons = new ArrayList<>();
        if (area.certainty() == Certainty.CERTAIN) {
            addCertain(service.areaKey(), area, reasons);
        } else {
            addPossible(area, reasons);
        }
        if (area.incomplete()) {
            reasons.add(formatter.reason(ReasonCode.AREA_INCOMPLETE, Map.of()));
        }
        return reasons;
    }

    private void addCertain(String areaKey, AreaCoverage area, List<Reason> reasons) {
        if (area.coveringMember() != null) {
            reasons.add(serves(area.coveringMember()));
            addOtherServiceNearby(areaKey, area.coveringMember().level(), reasons);
        } else if (area.coveredByPolygon()) {
            boolean isTerritoryChosen = !coverage.place().chosen().isEmpty();
            reasons.add(
                    isTerritoryChosen
                            ? formatter.variant(ReasonCode.SERVES_DRAWN_AREA, "chosen", Map.of())
                            : formatter.reason(ReasonCode.SERVES_DRAWN_AREA, Map.of()));
        } else if (area.beyondZone() != null) {
            String name = area.beyondZone().zoneName().in(lang);
            reasons.add(formatter.reason(
                    ReasonCode.SERVES_BEYOND, Map.of("code", area.beyondZone().code(), "name", name), name));
        } else {
            area.overlappingMembers().forEach(territory -> reasons.add(serves(territory)));
        }
    }

    private Reason serves(TerritoryKey key) {
        ReasonCode code =
                switch (key.level()) {
                    case QUARTIER, QUARTIER_SOCIAL_SANTE -> ReasonCode.SERVES_QUARTIER;
                    case SECTION -> ReasonCode.SERVES_SECTION;
                    case COMMUNE -> ReasonCode.SERVES_COMMUNE;
                    case BASSIN -> ReasonCode.SERVES_BASSIN;
                    case REGION -> ReasonCode.SERVES_REGION;
                };
        String name = territoryNames.formatInSentence(key);
        return formatter.variant(code, variantFor(key, name), params(key), name);
    }

    /** Returns which words go with a name: "wijk Dansaert" but "Noordwijk", "commune de Forest" but "commune d’Uccle". */
    private String variantFor(TerritoryKey key, String name) {
        if (territoryNames.includesLevelWord(key)) {
            return "wijk";
        }
        return key.level() == Level.COMMUNE && FrenchElision.isBefore(name) ? "vowel" : "";
    }

    private void addPossible(AreaCoverage area, List<Reason> reasons) {
        if (area.overlappingMembers().isEmpty() && area.incomplete()) {
            return;
        }
        if (isVague(coverage.place().precision())) {
            reasons.add(formatter.variant(ReasonCode.MAY_SERVE, whatIsMissing(), Map.of()));
            return;
        }
        List<String> names = territoryNames.format(area.overlappingMembers());
        reasons.add(
                names.isEmpty()
                        ? formatter.variant(ReasonCode.SERVES_PART, "drawn", Map.of())
                        : formatter.reason(
                                ReasonCode.SERVES_PART,
                                Map.of("territories", codes(area.overlappingMembers())),
                                String.join(", ", names)));
    }

    private static boolean isVague(Place.Precision precision) {
        return precision == Place.Precision.STREET
                || precision == Place.Precision.CROSSING
                || precision == Place.Precision.LANDMARK;
    }

    private String whatIsMissing() {
        if (coverage.place().precision() == Place.Precision.LANDMARK) {
            return "landmark";
        }
        return isNumberGiven() ? "numbered" : "";
    }

    /** Returns whether a house number was given that the street is not known to have: then only the service itself can tell. */
    private boolean isNumberGiven() {
        return coverage.place().candidates().stream().allMatch(candidate -> candidate.unknownNumber() != null);
    }

    /**
     * Explains the area of a service that does not serve the place, or is not known to.
     *
     * @param near whether the service is near the place
     */
    List<Reason> explainOutside(ListedService service, boolean near) {
        ServiceArea area = service.areaKey() == null
                ? null
                : coverage.map().findArea(service.areaKey()).orElse(null);
        if (area == null) {
            return List.of(formatter.reason(ReasonCode.AREA_NOT_DECLARED, Map.of()));
        }
        Optional<TerritoryKey> competence =
                coverage.map().findCompetence(service.areaKey()).filter(commune -> !touchesPlace(commune));
        if (competence.isPresent()) {
            return List.of(formatter.reason(
                    ReasonCode.OUTSIDE_COMPETENCE, params(competence.get()), territoryNames.format(competence.get())));
        }
        List<String> elsewhere = Stream.concat(
                        territoryNames.format(area.territories()).stream(),
                        area.beyond().stream().map(zone -> zone.zoneName().in(lang)))
                .toList();
        Map<String, Object> params = Map.of("territories", codes(area.territories()));
        List<Reason> reasons = new ArrayList<>();
        reasons.add(
                elsewhere.isEmpty()
                        ? formatter.variant(ReasonCode.SERVES_ELSEWHERE, "drawn", params)
                        : formatter.variant(
                                ReasonCode.SERVES_ELSEWHERE, near ? "" : "far", params, String.join(", ", elsewhere)));
        addBoundaryOfArea(area, reasons);
        return reasons;
    }

    private boolean touchesPlace(TerritoryKey territory) {
        TerritoryMap map = coverage.map().territory();
        return map.find(territory).isPresent()
                && map.sectorsOf(territory).intersects(coverage.place().sectors());
    }

    /** Warns people near a border of the area that another service serves the other side. */
    private void addOtherServiceNearby(String areaKey, Level level, List<Reason> reasons) {
        nearBoundaries()
                .filter(near -> near.neighbour() != null && Tier.of(near.level()) == Tier.of(level))
                .filter(near -> !serves(areaKey, near.neighbour().key()))
                .findFirst()
                .ifPresent(near -> reasons.add(nearBoundary(near)));
    }

    private boolean serves(String areaKey, TerritoryKey territory) {
        Place place = Place.of(coverage.map().territory(), List.of(territory));
        return coverage.map()
                .findCoverage(areaKey, place)
                .filter(area -> area.certainty() == Certainty.CERTAIN)
                .isPresent();
    }

    /** Tells people outside the area that it begins near them. */
    private void addBoundaryOfArea(ServiceArea area, List<Reason> reasons) {
        nearBoundaries()
                .filter(near -> near.neighbour() != null
                        && area.territories().contains(near.neighbour().key()))
                .findFirst()
                .ifPresent(near -> reasons.add(nearBoundary(near)));
    }

    private Stream<NearBoundary> nearBoundaries() {
        Place place = coverage.place();
        return place.location() == null ? Stream.empty() : place.location().nearBoundaries().stream();
    }

    private Reason nearBoundary(NearBoundary near) {
        long metres = Math.round(near.metres());
        Map<String, Object> params = params(near.neighbour().key());
        params.put("metres", metres);
        return formatter.reason(
                ReasonCode.NEAR_BOUNDARY,
                params,
                Long.toString(metres),
                territoryNames.formatWithLevel(near.neighbour().key()));
    }

    private Map<String, Object> params(TerritoryKey key) {
        Map<String, Object> params = new LinkedHashMap<>();
        params.put("level", key.level().code());
        params.put("code", key.code());
        params.put("name", territoryNames.format(key));
        return params;
    }

    private static List<String> codes(List<TerritoryKey> keys) {
        return keys.stream().map(TerritoryKey::toString).toList();
    }
}
