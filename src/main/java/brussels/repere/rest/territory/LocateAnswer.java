package brussels.repere.rest.territory;

import brussels.repere.geography.Located;
import brussels.repere.geography.NearBoundary;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/**
 * Where a place lies.
 *
 * @param precision {@code house}, {@code street} or {@code area}; a point is as precise as a house
 * @param territories by level, finest first; each level a list, since a vague place may lie in several
 * @param nearBoundary the borders of bassin, commune and quartier within 30 m, nearest first; absent if there is none
 * @param snappedMetres how far the nearest statistical sector is, for a point that lies in none (at most 10 m); else absent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LocateAnswer(
        long generation,
        String precision,
        Point point,
        List<Named> statisticalSectors,
        Map<String, List<Named>> territories,
        List<Near> nearBoundary,
        Double snappedMetres) {

    public record Point(double lat, double lon) {}

    /** @param neighbour the territory beyond; absent where the Region ends */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Near(String level, Named neighbour, double metres) {

        static Near of(NearBoundary near) {
            Named neighbour = near.neighbour() == null ? null : Named.of(near.neighbour());
            return new Near(near.level().code(), neighbour, decimetres(near.metres()));
        }
    }

    static LocateAnswer of(SectorNames names, Point point, Located located) {
        List<Near> near = located.near().stream().map(Near::of).toList();
        return new LocateAnswer(
                names.map().generation(),
                "house",
                point,
                names.sector(located.sector()),
                names.territories(located.sector()),
                near.isEmpty() ? null : near,
                located.snappedMetres() == 0 ? null : decimetres(located.snappedMetres()));
    }

    private static double decimetres(double metres) {
        return Math.round(metres * 10) / 10.0;
    }
}
