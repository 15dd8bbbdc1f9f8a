package brussels.repere.geography.shapes;

import brussels.repere.geography.SectorSet;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.coordinates.LocalProjection;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.geom.util.NoninvertibleTransformationException;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;

/**
 * Draws simplified outlines of sets of sectors, with a margin around them. They serve to search for what lies nearby,
 * not to decide what lies where. The outlines used most recently and most often are cached. Safe for use by several
 * threads.
 */
public final class SectorOutlines {

    private static final int MAX_CACHED_OUTLINES = 256;
    private static final double TOLERANCE_METRES = 5;
    private static final int CORNERS_PER_QUADRANT = 2;

    private static final AffineTransformation TO_METRES = AffineTransformation.scaleInstance(
            LocalProjection.x(1) - LocalProjection.x(0), LocalProjection.y(1) - LocalProjection.y(0));

    private final TerritoryMap map;
    private final Cache<OutlineKey, Geometry> cache = Caffeine.newBuilder()
            .maximumSize(MAX_CACHED_OUTLINES)
            .executor(Runnable::run)
            .build();

    private record OutlineKey(SectorSet sectors, double margin) {}

    public SectorOutlines(TerritoryMap map) {
        this.map = map;
    }

    public TerritoryMap map() {
        return map;
    }

    /**
     * Returns the outline in WGS84, longitude first, accurate to some metres.
     *
     * @param margin the margin in metres, 0 for none
     */
    public Geometry outline(SectorSet sectors, double margin) {
        return cache.get(new OutlineKey(sectors, margin), this::draw);
    }

    private Geometry draw(OutlineKey key) {
        List<Geometry> parts = key.sectors().stream()
                .mapToObj(sector -> map.sectors().get(sector).boundary())
                .map(TO_METRES::transform)
                .toList();
        Geometry whole = UnaryUnionOp.union(parts);
        Geometry simplified = TopologyPreservingSimplifier.simplify(whole, TOLERANCE_METRES);
        Geometry expanded = key.margin() == 0 ? simplified : simplified.buffer(key.margin(), CORNERS_PER_QUADRANT);
        try {
            return TO_METRES.getInverse().transform(expanded);
        } catch (NoninvertibleTransformationException e) {
            throw new IllegalStateException(e);
        }
    }
}
