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
 * @param chosen the territories that it is, for a place that is chosen territories; else absent
 * @param offers what an address was understood as: several streets of one name are one vague place; else absent
 * @param territories by level, finest first; each level a list, since a vague place may lie in several; above a list of
 *     services absent for chosen territories, as are the statistical sectors
 * @param nearBoundary the borders of bassin, commune and quartier within 30 m, nearest first; absent if there is none
 * @param snappedMetres how far the nearest statistical sector is, for a point that lies in none (at most 10 m); else absent
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

        /** Null where there is none. */
        public static Point of(Place.Point point) {
            return point == null ? null : new Point(point.lat(), point.lon());
        }
    }

    /**
     * @param id by which it can be asked for alone
     * @param number as the register writes it; absent where it is not known there
     * @param unknownNumber the number that was asked for and that the register does not have there
     * @param between the known houses of the same side between which that lies; the sectors were narrowed by them, no point
     *     is made of them
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

        static Offered of(TerritoryMap map, PlaceCandidate offer) {
            StreetPart street = offer.street();
            HouseNumberInterval between = offer.interval();
            return new Offered(
                    offer.id(),
                    new PlaceLabels(map).label(offer),
                    street == null ? null : street.name(),
                    offer.number(),
                    offer.unknownNumber(),
                    between == null ? null : new Interpolated(between.lowerNumber(), between.upperNumber()),
                    offer.postcode(),
                    street == null ? null : street.commune().code());
        }
    }

    public record Chosen(String level, NamedTerritory territory) {}

    /** @param neighbour the territory beyond; absent where the Region ends */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Near(@NotNull String level, NamedTerritory neighbour, double metres) {

        static Near of(NearBoundary near) {
            NamedTerritory neighbour = near.neighbour() == null ? null : NamedTerritory.of(near.neighbour());
            return new Near(near.level().code(), neighbour, roundToDecimetres(near.metres()));
        }
    }

    /**
     * As it stands above the services of a place: who chose territories knows what they hold.
     *
     * @param names of the map that the place was made of
     */
    public static PlaceAnswer aboveServices(SectorNames names, Place place) {
        return place.chosen().isEmpty()
                ? complete(names, place)
                : new PlaceAnswer(precision(place), null, chosen(names, place), null, null, null, null, null);
    }

    /**
     * All of it.
     *
     * @param names of the map that the place was made of
     */
    public static PlaceAnswer complete(SectorNames names, Place place) {
        List<Offered> offered = place.candidates().stream()
                .map(offer -> Offered.of(names.map(), offer))
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
        List<Near> near =
                place.location().nearBoundaries().stream().map(Near::of).toList();
        double snapped = place.location().snappedMetres();
        return new PlaceAnswer(
                precision(place),
                Point.of(place.point()),
                null,
                offered.isEmpty() ? null : offered,
                names.sector(sector),
                names.territories(sector),
                near.isEmpty() ? null : near,
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
