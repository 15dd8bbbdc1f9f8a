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
import brussels.repere.text.Lang;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Why by its area: whom it serves, or why that is not sure. */
final class AreaReasons {

    private final PlaceCoverage coverage;
    private final Lang lang;
    private final ReasonFormatter formatter;
    private final TerritoryNameFormatter names;

    AreaReasons(PlaceCoverage coverage, Lang lang, ReasonFormatter words) {
        this.coverage = coverage;
        this.lang = lang;
        this.formatter = words;
        this.names = new TerritoryNameFormatter(coverage.map().territory(), lang);
    }

    List<Reason> explain(ListedService service, AreaCoverage answer) {
        List<Reason> why = new ArrayList<>();
        if (answer.certainty() == Certainty.CERTAIN) {
            addCertain(service.areaKey(), answer, why);
        } else {
            addPossible(answer, why);
        }
        if (answer.incomplete()) {
            why.add(formatter.reason(ReasonCode.AREA_INCOMPLETE, Map.of()));
        }
        return why;
    }

    private void addCertain(String areaKey, AreaCoverage answer, List<Reason> why) {
        if (answer.coveringMember() != null) {
            why.add(serves(answer.coveringMember()));
            nearBoundary(areaKey, answer.coveringMember().level(), why);
        } else if (answer.coveredByPolygon()) {
            boolean chosen = !coverage.place().chosen().isEmpty();
            why.add(
                    chosen
                            ? formatter.variant(ReasonCode.SERVES_DRAWN_AREA, "chosen", Map.of())
                            : formatter.reason(ReasonCode.SERVES_DRAWN_AREA, Map.of()));
        } else if (answer.beyondZone() != null) {
            String name = answer.beyondZone().zoneName().in(lang);
            why.add(formatter.reason(
                    ReasonCode.SERVES_BEYOND, Map.of("code", answer.beyondZone().code(), "name", name), name));
        } else {
            answer.overlappingMembers().forEach(part -> why.add(serves(part)));
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
        return names.includesLevelWord(key)
                ? formatter.variant(code, "wijk", params(key), names.formatInSentence(key))
                : formatter.reason(code, params(key), names.formatInSentence(key));
    }

    private void addPossible(AreaCoverage answer, List<Reason> why) {
        if (answer.overlappingMembers().isEmpty() && answer.incomplete()) {
            return;
        }
        if (coverage.place().precision() == Place.Precision.STREET) {
            why.add(formatter.variant(ReasonCode.MAY_SERVE, isNumberGiven() ? "numbered" : "", Map.of()));
            return;
        }
        List<String> parts = names.format(answer.overlappingMembers());
        why.add(
                parts.isEmpty()
                        ? formatter.variant(ReasonCode.SERVES_PART, "drawn", Map.of())
                        : formatter.reason(
                                ReasonCode.SERVES_PART,
                                Map.of("territories", codes(answer.overlappingMembers())),
                                String.join(", ", parts)));
    }

    /** Where the street is not known to have that house, the number makes nothing surer: only they know. */
    private boolean isNumberGiven() {
        return coverage.place().candidates().stream().allMatch(offer -> offer.unknownNumber() != null);
    }

    /** Of one that does not serve the place, or is not known to. */
    List<Reason> explainOutside(ListedService service, boolean near) {
        ServiceArea area = service.areaKey() == null
                ? null
                : coverage.map().findArea(service.areaKey()).orElse(null);
        if (area == null) {
            return List.of(formatter.reason(ReasonCode.AREA_NOT_DECLARED, Map.of()));
        }
        List<String> elsewhere = Stream.concat(
                        names.format(area.territories()).stream(),
                        area.beyond().stream().map(zone -> zone.zoneName().in(lang)))
                .toList();
        Map<String, Object> params = Map.of("territories", codes(area.territories()));
        List<Reason> why = new ArrayList<>();
        why.add(
                elsewhere.isEmpty()
                        ? formatter.variant(ReasonCode.SERVES_ELSEWHERE, "drawn", params)
                        : formatter.variant(
                                ReasonCode.SERVES_ELSEWHERE, near ? "" : "far", params, String.join(", ", elsewhere)));
        addBoundaryOfArea(area, why);
        return why;
    }

    /** Who stands at a border is told so: on the other side another one serves. */
    private void nearBoundary(String areaKey, Level level, List<Reason> why) {
        nearBoundaries()
                .filter(near -> near.neighbour() != null && Tier.of(near.level()) == Tier.of(level))
                .filter(near -> !serves(areaKey, near.neighbour().key()))
                .findFirst()
                .ifPresent(near -> why.add(nearBoundary(near)));
    }

    private boolean serves(String areaKey, TerritoryKey territory) {
        Place place = Place.of(coverage.map().territory(), List.of(territory));
        return coverage.map()
                .findCoverage(areaKey, place)
                .filter(answer -> answer.certainty() == Certainty.CERTAIN)
                .isPresent();
    }

    private void addBoundaryOfArea(ServiceArea area, List<Reason> why) {
        nearBoundaries()
                .filter(near -> near.neighbour() != null
                        && area.territories().contains(near.neighbour().key()))
                .findFirst()
                .ifPresent(near -> why.add(nearBoundary(near)));
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
                near.neighbour().name().in(lang));
    }

    private Map<String, Object> params(TerritoryKey key) {
        Map<String, Object> params = new LinkedHashMap<>();
        params.put("level", key.level().code());
        params.put("code", key.code());
        params.put("name", names.format(key));
        return params;
    }

    private static List<String> codes(List<TerritoryKey> keys) {
        return keys.stream().map(TerritoryKey::toString).toList();
    }
}
