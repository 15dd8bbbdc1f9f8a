package brussels.repere.rest.territory;

import brussels.repere.geocoding.HouseNumberInterval;
import brussels.repere.geocoding.Place;
import brussels.repere.geocoding.PlaceCandidate;
import brussels.repere.geocoding.StreetPart;
import brussels.repere.geocoding.gazetteer.PlaceLabels;
import brussels.repere.geography.NearBoundary;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.text.Bilingual;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Where a place lies.
 *
 * @param precision {@code house}, {@code street} or {@code area}; a point is as precise as a house
 * @param chosen the territories, where the place was given as territories; otherwise absent
 * @param offers what an address was understood as: several streets of one name are one vague place; otherwise absent
 * @param territories by level, finest first; each level is a list, because a vague place may lie in several
 *     territories; in the answer of {@code /services} absent for given territories, like the statistical sectors
 * @param nearBoundary the borders of bassin, commune and quartier within 30 m, nearest first; absent if there is none
 * @param snappedMetres the distance to the nearest statistical sector, for a point that lies in none (at most 10 m);
 *     otherwise absent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlaceAnswer(
        @NotNull String precision,
        Point point,
        List<Chosen> chosen,
        List<Offered> offers,
        List<NamedTerritory> statisticalSectors,
        Map<String, List<NamedTerritory>> territories,
        List<Near> nearBoundary,
        Double snappedMetres) {

    public record Point(double lat, double lon) {

        /** Returns null where there is no point. */
        public static Point of(Place.Point point) {
            return point == null ? null : new Point(point.lat(), point.lon());
        }
    }

    /**
     * @param id the id that selects this candidate alone
     * @param number as the register writes it; absent where the register does not have it
     * @param unknownNumber the given number, where the register does not have it in this street
     * @param between the known houses on the same side between which the number lies; they narrow the sectors, but no
     *     point is interpolated
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Offered(
            @NotNull String id,
            @NotNull Bilingual label,
            Bilingual street,
            String number,
            String unknownNumber,
            Interpolated between,
            String postcode,
            String commune) {

        public record Interpolated(String below, String above) {}

        static Offered of(TerritoryMap map, PlaceCandidate candidate) {
            StreetPart street = candidate.street();
            HouseNumberInterval between = candidate.interval();
            return new Offered(
                    candidate.id(),
                    new PlaceLabels(map).label(candidate),
                    street == null ? null : street.name(),
                    candidate.number(),
                    candidate.unknownNumber(),
                    between == null ? null : new Interpolated(between.lowerNumber(), between.upperNumber()),
                    candidate.postcode(),
                    street == null ? null : street.commune().code());
        }
    }

    public record Chosen(String level, NamedTerritory territory) {}

    /** @param neighbour the territory on the other side; absent where the Region ends */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Near(@NotNull String level, NamedTerritory neighbour, double metres) {

        static Near of(NearBoundary boundary) {
            NamedTerritory neighbour = boundary.neighbour() == null ? null : NamedTerritory.of(boundary.neighbour());
            return new Near(boundary.level().code(), neighbour, roundToDecimetres(boundary.metres()));
        }
    }

    /**
     * The form for the answer of {@code /services}: a client that gave territories knows what they contain.
     *
     * @param names of the map that the place was resolved on
     */
    public static PlaceAnswer aboveServices(SectorNames names, Place place) {
        return place.chosen().isEmpty()
                ? complete(names, place)
                : new PlaceAnswer(precision(place), null, chosen(names, place), null, null, null, null, null);
    }

    /**
     * The complete form.
     *
     * @param names of the map that the place was resolved on
     */
    public static PlaceAnswer complete(SectorNames names, Place place) {
        List<Offered> offered = place.candidates().stream()
                .map(candidate -> Offered.of(names.map(), candidate))
                .toList();
        return place.location() == null ? vague(names, place, offered) : exact(names, place, offered);
    }

    private static PlaceAnswer vague(SectorNames names, Place place, List<Offered> offered) {
        List<NamedTerritory> sectors = place.sectors().stream()
                .mapToObj(names.map().sectors()::get)
                .map(NamedTerritory::of)
                .toList();
        return new PlaceAnswer(
                precision(place),
                null,
                place.chosen().isEmpty() ? null : chosen(names, place),
                offered.isEmpty() ? null : offered,
                sectors,
                TerritoriesByLevel.of(names.map(), place.sectors()),
                null,
                null);
    }

    private static PlaceAnswer exact(SectorNames names, Place place, List<Offered> offered) {
        int sector = place.location().sector();
        List<Near> boundaries =
                place.location().nearBoundaries().stream().map(Near::of).toList();
        double snapped = place.location().snappedMetres();
        return new PlaceAnswer(
                precision(place),
                Point.of(place.point()),
                null,
                offered.isEmpty() ? null : offered,
                names.sector(sector),
                names.territories(sector),
                boundaries.isEmpty() ? null : boundaries,
                snapped == 0 ? null : roundToDecimetres(snapped));
    }

    private static List<Chosen> chosen(SectorNames names, Place place) {
        return place.chosen().stream()
                .map(key -> new Chosen(
                        key.level().code(),
                        NamedTerritory.of(names.map().find(key).orElseThrow())))
                .toList();
    }

    private static String precision(Place place) {
        return place.precision().name().toLowerCase(Locale.ROOT);
    }

    private static double roundToDecimetres(double metres) {
        return Math.round(metres * 10) / 10.0;
    }
}
