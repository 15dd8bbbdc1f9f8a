package brussels.repere.rest.territory;

import brussels.repere.geocoding.Between;
import brussels.repere.geocoding.Offer;
import brussels.repere.geocoding.Place;
import brussels.repere.geocoding.PlaceLabels;
import brussels.repere.geocoding.StreetPart;
import brussels.repere.geography.NearBoundary;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.text.Bilingual;
import com.fasterxml.jackson.annotation.JsonInclude;
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
        String precision,
        Point point,
        List<Chosen> chosen,
        List<Offered> offers,
        List<Named> statisticalSectors,
        Map<String, List<Named>> territories,
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
            String id,
            Bilingual label,
            Bilingual street,
            String number,
            String unknownNumber,
            Interpolated between,
            String postcode,
            String commune) {

        public record Interpolated(String below, String above) {}

        static Offered of(TerritoryMap map, Offer offer) {
            StreetPart street = offer.street();
            Between between = offer.between();
            return new Offered(
                    offer.id(),
                    new PlaceLabels(map).of(offer),
                    street == null ? null : street.name(),
                    offer.number(),
                    offer.unknownNumber(),
                    between == null ? null : new Interpolated(between.below(), between.above()),
                    offer.postcode(),
                    street == null ? null : street.commune().code());
        }
    }

    public record Chosen(String level, Named territory) {}

    /** @param neighbour the territory beyond; absent where the Region ends */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Near(String level, Named neighbour, double metres) {

        static Near of(NearBoundary near) {
            Named neighbour = near.neighbour() == null ? null : Named.of(near.neighbour());
            return new Near(near.level().code(), neighbour, decimetres(near.metres()));
        }
    }

    /**
     * As it stands above the services of a place: who chose territories knows what they hold.
     *
     * @param names of the map that the place was made of
     */
    public static PlaceAnswer of(SectorNames names, Place place) {
        return place.chosen().isEmpty()
                ? whole(names, place)
                : new PlaceAnswer(precision(place), null, chosen(names, place), null, null, null, null, null);
    }

    /**
     * All of it.
     *
     * @param names of the map that the place was made of
     */
    public static PlaceAnswer whole(SectorNames names, Place place) {
        List<Offered> offered = place.offers().stream()
                .map(offer -> Offered.of(names.map(), offer))
                .toList();
        return place.located() == null ? vague(names, place, offered) : exact(names, place, offered);
    }

    private static PlaceAnswer vague(SectorNames names, Place place, List<Offered> offered) {
        List<Named> sectors = place.sectors().stream()
                .mapToObj(names.map().sectors()::get)
                .map(Named::of)
                .toList();
        return new PlaceAnswer(
                precision(place),
                null,
                place.chosen().isEmpty() ? null : chosen(names, place),
                offered.isEmpty() ? null : offered,
                sectors,
                Territories.of(names.map(), place.sectors()),
                null,
                null);
    }

    private static PlaceAnswer exact(SectorNames names, Place place, List<Offered> offered) {
        int sector = place.located().sector();
        List<Near> near = place.located().near().stream().map(Near::of).toList();
        double snapped = place.located().snappedMetres();
        return new PlaceAnswer(
                precision(place),
                Point.of(place.point()),
                null,
                offered.isEmpty() ? null : offered,
                names.sector(sector),
                names.territories(sector),
                near.isEmpty() ? null : near,
                snapped == 0 ? null : decimetres(snapped));
    }

    private static List<Chosen> chosen(SectorNames names, Place place) {
        return place.chosen().stream()
                .map(key -> new Chosen(
                        key.level().code(), Named.of(names.map().find(key).orElseThrow())))
                .toList();
    }

    private static String precision(Place place) {
        return place.precision().name().toLowerCase(Locale.ROOT);
    }

    private static double decimetres(double metres) {
        return Math.round(metres * 10) / 10.0;
    }
}
