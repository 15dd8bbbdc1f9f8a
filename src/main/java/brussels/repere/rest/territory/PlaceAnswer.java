package brussels.repere.rest.territory;

import brussels.repere.geocoding.HouseNumberInterval;
import brussels.repere.geocoding.InterpolatedPosition;
import brussels.repere.geocoding.Place;
import brussels.repere.geocoding.PlaceCandidate;
import brussels.repere.geocoding.StreetPart;
import brussels.repere.geocoding.gazetteer.PlaceLabels;
import brussels.repere.geocoding.lines.OpenStreetMapNotice;
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
 * @param precision {@code house}, {@code crossing}, {@code landmark}, {@code street} or {@code area}; a point is as precise as a house
 * @param point of a house, of a landmark, or of a crossing of two streets that meet once; degrees, WGS84; otherwise absent
 * @param chosen the territories, where the place was given as territories; otherwise absent
 * @param offers what an address was understood as: several streets of one name are one vague place; otherwise absent
 * @param territories by level, finest first; each level is a list, because a vague place may lie in several
 *     territories; in the answer of {@code /services} absent for given territories, like the statistical sectors
 * @param nearBoundary the borders of bassin, commune and quartier within 30 m, nearest first; absent if there is none
 * @param snappedMetres the distance to the nearest statistical sector, for a point that lies in none (at most 10 m);
 *     otherwise absent
 * @param attribution the notice of OpenStreetMap, where the answer rests on lines of streets or on landmarks; show it beside the answer; otherwise
 *     absent
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
        Double snappedMetres,
        String attribution) {

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
     * @param between the known houses between which the number lies; on the same side of the street if there are such
     * @param interpolated where the number is expected on the line of the street, and how far the house may be from there; the
     *     statistical sectors are those of that stretch; absent where the line does not lead from one known house to the other
     * @param crossing the name of the other street, for a crossing; otherwise absent
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Offered(
            @NotNull String id,
            @NotNull Bilingual label,
            Bilingual street,
            String number,
            String unknownNumber,
            Between between,
            Interpolated interpolated,
            Bilingual crossing,
            String postcode,
            String commune) {

        public record Between(String below, String above) {

            static Between of(PlaceCandidate candidate) {
                HouseNumberInterval interval = candidate.position() == null
                        ? candidate.interval()
                        : candidate.position().interval();
                return interval == null ? null : new Between(interval.lowerNumber(), interval.upperNumber());
            }
        }

        /** @param uncertaintyMetres along the street, to either side of the point */
        public record Interpolated(Point point, long uncertaintyMetres) {

            static Interpolated of(InterpolatedPosition position) {
                return position == null
                        ? null
                        : new Interpolated(Point.of(position.point()), Math.round(position.uncertaintyMetres()));
            }
        }

        static Offered of(TerritoryMap map, PlaceCandidate candidate) {
            StreetPart street = candidate.street();
            return new Offered(
                    candidate.id(),
                    new PlaceLabels(map).label(candidate),
                    street == null ? null : street.name(),
                    candidate.number(),
                    candidate.unknownNumber(),
                    Between.of(candidate),
                    Interpolated.of(candidate.position()),
                    candidate.crossing() == null ? null : candidate.crossing().name(),
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
                : new PlaceAnswer(precision(place), null, chosen(names, place), null, null, null, null, null, null);
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
                Point.of(place.point()),
                place.chosen().isEmpty() ? null : chosen(names, place),
                offered.isEmpty() ? null : offered,
                sectors,
                TerritoriesByLevel.of(names.map(), place.sectors()),
                null,
                null,
                place.fromLines() ? OpenStreetMapNotice.TEXT : null);
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
                snapped == 0 ? null : roundToDecimetres(snapped),
                null);
    }

    /** Returns the same answer with the notice of OpenStreetMap, for an answer that says something else of a street. */
    PlaceAnswer withAttribution() {
        return new PlaceAnswer(
                precision,
                point,
                chosen,
                offers,
                statisticalSectors,
                territories,
                nearBoundary,
                snappedMetres,
                OpenStreetMapNotice.TEXT);
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
