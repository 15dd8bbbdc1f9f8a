package brussels.repere.rest.places;

import brussels.repere.geocoding.Place;
import brussels.repere.geocoding.PlaceCandidate;
import brussels.repere.geocoding.gazetteer.Gazetteer;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.rest.territory.NamedTerritory;
import brussels.repere.rest.territory.PlaceAnswer;
import brussels.repere.text.Bilingual;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A place that a person may mean.
 *
 * @param id the id that {@code /locate} and {@code /services} accept as {@code place}
 * @param kind {@code house}, {@code crossing}, {@code landmark}, {@code street}, {@code postcode}, or the level of a territory
 * @param precision {@code house}, {@code crossing}, {@code landmark}, {@code street} or {@code area}
 * @param point of a house, a crossing or a landmark; degrees, WGS84; otherwise absent
 * @param territories what distinguishes the place from others of the same name, by level: communes and bassins, for a
 *     house its quartier too; {@code /locate} gives all levels
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlaceView(
        @NotNull String id,
        @NotNull String kind,
        @NotNull Bilingual label,
        @NotNull String precision,
        PlaceAnswer.Point point,
        @NotNull Map<String, List<NamedTerritory>> territories) {

    private static final List<Level> HOUSE_LEVELS = List.of(Level.QUARTIER, Level.COMMUNE, Level.BASSIN);
    private static final List<Level> OTHER_LEVELS = List.of(Level.COMMUNE, Level.BASSIN);

    static PlaceView of(TerritoryMap map, Gazetteer gazetteer, PlaceCandidate candidate) {
        Place place = gazetteer.toPlace(candidate);
        Map<String, List<NamedTerritory>> territories = new LinkedHashMap<>();
        for (Level level : place.point() == null ? OTHER_LEVELS : HOUSE_LEVELS) {
            territories.put(
                    level.code(),
                    map.listTouching(place.sectors(), level).stream()
                            .map(NamedTerritory::of)
                            .toList());
        }
        return new PlaceView(
                candidate.id(),
                candidate.kind(),
                gazetteer.label(candidate),
                place.precision().name().toLowerCase(Locale.ROOT),
                PlaceAnswer.Point.of(place.point()),
                territories);
    }
}
