package brussels.repere.rest.territory;

import brussels.repere.geocoding.Offer;
import brussels.repere.geocoding.Place;
import brussels.repere.geography.NearBoundary;
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
 * @param territories by level, finest first; each level a list, since a vague place may lie in several; absent for chosen
 *     territories, as are the statistical sectors
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

    public record Point(double lat, double lon) {}

    /** @param number as the register writes it; absent where it is not known there */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Offered(Bilingual street, String number, String postcode, String commune) {

        static Offered of(Offer offer) {
            return offer.street() == null
                    ? new Offered(null, null, offer.postcode(), null)
                    : new Offered(
                            offer.street().name(),
                            offer.number(),
                            offer.postcode(),
                            offer.street().commune().code());
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

    /** @param names of the map that the place was made of */
    public static PlaceAnswer of(SectorNames names, Place place) {
        String precision = place.precision().name().toLowerCase(Locale.ROOT);
        if (!place.chosen().isEmpty()) {
            List<Chosen> chosen = place.chosen().stream()
                    .map(key -> new Chosen(
                            key.level().code(), Named.of(names.map().find(key).orElseThrow())))
                    .toList();
            return new PlaceAnswer(precision, null, chosen, null, null, null, null, null);
        }
        List<Offered> offered = place.offers().stream().map(Offered::of).toList();
        if (place.located() == null) {
            return new PlaceAnswer(
                    precision,
                    null,
                    null,
                    offered,
                    place.sectors().stream()
                            .mapToObj(names.map().sectors()::get)
                            .map(Named::of)
                            .toList(),
                    Territories.of(names.map(), place.sectors()),
                    null,
                    null);
        }
        int sector = place.located().sector();
        List<Near> near = place.located().near().stream().map(Near::of).toList();
        double snapped = place.located().snappedMetres();
        return new PlaceAnswer(
                precision,
                new Point(place.point().lat(), place.point().lon()),
                null,
                offered.isEmpty() ? null : offered,
                names.sector(sector),
                names.territories(sector),
                near.isEmpty() ? null : near,
                snapped == 0 ? null : decimetres(snapped));
    }

    private static double decimetres(double metres) {
        return Math.round(metres * 10) / 10.0;
    }
}
