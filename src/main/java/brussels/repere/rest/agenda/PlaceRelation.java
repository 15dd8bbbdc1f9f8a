package brussels.repere.rest.agenda;

import brussels.repere.directory.agenda.EventContent;
import brussels.repere.directory.agenda.EventPlace;
import brussels.repere.exchange.agenda.EventDetails;
import brussels.repere.geocoding.Place;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.coordinates.PointDistance;
import brussels.repere.rest.territory.TerritoryFit;
import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an event has to do with a place: whether it is for who lives there, and whether it is near. Immutable.
 *
 * @param forPlace whether it is for all of the place or a part of it
 * @param near whether it takes place in it, or within two kilometres of its point
 * @param metres from the point of the place, as the crow flies; null where one of them is not known
 */
record PlaceRelation(boolean forPlace, boolean near, Long metres, List<Reason> reasons) {

    private static final TranslationTable WORDS = TranslationTable.of("agenda");
    private static final double NEAR_METRES = 2_000;

    /**
     * Why an event is told for a place.
     *
     * @param code {@code for-territory}, {@code for-part}, {@code for-region}, {@code near}, {@code in-place} or {@code online}
     * @param text in words
     */
    @Schema(name = "EventReason")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Reason(@NotNull String code, @NotNull String text) {}

    static PlaceRelation of(EventDetails details, Place place, TerritoryMap map, Lang lang) {
        EventContent content = details.event().content();
        List<Reason> reasons = new ArrayList<>();
        Optional<TerritoryFit> fit = TerritoryFit.of(content.territory(), place.sectors(), map);
        fit.ifPresent(found -> reasons.add(new Reason(found.code(), found.say(lang))));
        boolean forPlace = fit.isPresent();
        EventPlace.Point point = details.place().point();
        Long metres = point == null || place.point() == null
                ? null
                : Math.round(PointDistance.metres(
                        point.lat(),
                        point.lon(),
                        place.point().lat(),
                        place.point().lon()));
        boolean within = metres == null
                && point != null
                && map.locate(point.lon(), point.lat())
                        .filter(located -> place.sectors().contains(located.sector()))
                        .isPresent();
        boolean near = within || metres != null && metres <= NEAR_METRES;
        if (near) {
            reasons.add(
                    within
                            ? reason("in-place", lang)
                            : new Reason("near", WORDS.say(lang, "reason.near", roundMetres(metres))));
        }
        if (forPlace && content.place().url() != null) {
            reasons.add(reason("online", lang));
        }
        return new PlaceRelation(forPlace, near, metres, List.copyOf(reasons));
    }

    private static Reason reason(String code, Lang lang) {
        return new Reason(code, WORDS.say(lang, "reason." + code));
    }

    private static long roundMetres(long metres) {
        return Math.max(100, Math.round(metres / 100.0) * 100);
    }

    /** Those for the place come before those that are only near. */
    boolean isTold() {
        return forPlace || near;
    }
}
