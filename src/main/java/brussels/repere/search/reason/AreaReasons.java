package brussels.repere.search.reason;

import brussels.repere.coverage.AreaAnswer;
import brussels.repere.coverage.Certainty;
import brussels.repere.coverage.Coverage;
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

    private final Coverage coverage;
    private final Lang lang;
    private final ReasonWords words;
    private final TerritoryWords names;

    AreaReasons(Coverage coverage, Lang lang, ReasonWords words) {
        this.coverage = coverage;
        this.lang = lang;
        this.words = words;
        this.names = new TerritoryWords(coverage.map().territory(), lang);
    }

    List<Reason> of(ListedService service, AreaAnswer answer) {
        List<Reason> why = new ArrayList<>();
        if (answer.certainty() == Certainty.CERTAIN) {
            certain(service.areaKey(), answer, why);
        } else {
            possible(answer, why);
        }
        if (answer.incomplete()) {
            why.add(words.reason(ReasonCode.AREA_INCOMPLETE, Map.of()));
        }
        return why;
    }

    private void certain(String areaKey, AreaAnswer answer, List<Reason> why) {
        if (answer.alone() != null) {
            why.add(serves(answer.alone()));
            nearBoundary(areaKey, answer.alone().level(), why);
        } else if (answer.drawn()) {
            boolean chosen = !coverage.place().chosen().isEmpty();
            why.add(
                    chosen
                            ? words.variant(ReasonCode.SERVES_DRAWN_AREA, "chosen", Map.of())
                            : words.reason(ReasonCode.SERVES_DRAWN_AREA, Map.of()));
        } else if (answer.beyond() != null) {
            String name = answer.beyond().zoneName().in(lang);
            why.add(words.reason(
                    ReasonCode.SERVES_BEYOND, Map.of("code", answer.beyond().code(), "name", name), name));
        } else {
            answer.parts().forEach(part -> why.add(serves(part)));
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
        return names.namesItsLevel(key)
                ? words.variant(code, "wijk", params(key), names.inSentence(key))
                : words.reason(code, params(key), names.inSentence(key));
    }

    private void possible(AreaAnswer answer, List<Reason> why) {
        if (answer.parts().isEmpty() && answer.incomplete()) {
            return;
        }
        if (coverage.place().precision() == Place.Precision.STREET) {
            why.add(words.variant(ReasonCode.MAY_SERVE, isNumberGiven() ? "numbered" : "", Map.of()));
            return;
        }
        List<String> parts = names.of(answer.parts());
        why.add(
                parts.isEmpty()
                        ? words.variant(ReasonCode.SERVES_PART, "drawn", Map.of())
                        : words.reason(
                                ReasonCode.SERVES_PART,
                                Map.of("territories", codes(answer.parts())),
                                String.join(", ", parts)));
    }

    /** Where the street is not known to have that house, the number makes nothing surer: only they know. */
    private boolean isNumberGiven() {
        return coverage.place().offers().stream().allMatch(offer -> offer.unknownNumber() != null);
    }

    /** Of one that does not serve the place, or is not known to. */
    List<Reason> outside(ListedService service, boolean near) {
        ServiceArea area = service.areaKey() == null
                ? null
                : coverage.map().find(service.areaKey()).orElse(null);
        if (area == null) {
            return List.of(words.reason(ReasonCode.AREA_NOT_DECLARED, Map.of()));
        }
        List<String> elsewhere = Stream.concat(
                        names.of(area.territories()).stream(),
                        area.beyond().stream().map(zone -> zone.zoneName().in(lang)))
                .toList();
        Map<String, Object> params = Map.of("territories", codes(area.territories()));
        List<Reason> why = new ArrayList<>();
        why.add(
                elsewhere.isEmpty()
                        ? words.variant(ReasonCode.SERVES_ELSEWHERE, "drawn", params)
                        : words.variant(
                                ReasonCode.SERVES_ELSEWHERE, near ? "" : "far", params, String.join(", ", elsewhere)));
        nearBoundaryOf(area, why);
        return why;
    }

    /** Who stands at a border is told so: on the other side another one serves. */
    private void nearBoundary(String areaKey, Level level, List<Reason> why) {
        near().filter(near -> near.neighbour() != null && Tier.of(near.level()) == Tier.of(level))
                .filter(near -> !serves(areaKey, near.neighbour().key()))
                .findFirst()
                .ifPresent(near -> why.add(nearBoundary(near)));
    }

    private boolean serves(String areaKey, TerritoryKey territory) {
        Place place = Place.of(coverage.map().territory(), List.of(territory));
        return coverage.map()
                .answer(areaKey, place)
                .filter(answer -> answer.certainty() == Certainty.CERTAIN)
                .isPresent();
    }

    private void nearBoundaryOf(ServiceArea area, List<Reason> why) {
        near().filter(near -> near.neighbour() != null
                        && area.territories().contains(near.neighbour().key()))
                .findFirst()
                .ifPresent(near -> why.add(nearBoundary(near)));
    }

    private Stream<NearBoundary> near() {
        Place place = coverage.place();
        return place.located() == null ? Stream.empty() : place.located().near().stream();
    }

    private Reason nearBoundary(NearBoundary near) {
        long metres = Math.round(near.metres());
        Map<String, Object> params = params(near.neighbour().key());
        params.put("metres", metres);
        return words.reason(
                ReasonCode.NEAR_BOUNDARY,
                params,
                Long.toString(metres),
                near.neighbour().name().in(lang));
    }

    private Map<String, Object> params(TerritoryKey key) {
        Map<String, Object> params = new LinkedHashMap<>();
        params.put("level", key.level().code());
        params.put("code", key.code());
        params.put("name", names.of(key));
        return params;
    }

    private static List<String> codes(List<TerritoryKey> keys) {
        return keys.stream().map(TerritoryKey::toString).toList();
    }
}
