package brussels.repere.geography.shapes;

import brussels.repere.geography.SectorSet;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.coordinates.LocalProjection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.geom.util.NoninvertibleTransformationException;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.locationtech.jts.simplify.TopologyPreservingSimplifier;

/**
 * The ground that sets of sectors cover, with a margin around it, drawn with few points: to look for what lies near, not to
 * decide what lies where. Keeps those that were asked for last. Safe for use by several threads.
 */
public final class SectorOutlines {

    private static final int MAX_CACHED_OUTLINES = 256;
    private static final double TOLERANCE_METRES = 5;
    private static final int CORNERS_PER_QUADRANT = 2;

    private static final AffineTransformation TO_METRES = AffineTransformation.scaleInstance(
            LocalProjection.x(1) - LocalProjection.x(0), LocalProjection.y(1) - LocalProjection.y(0));

    private final TerritoryMap map;
    private final Map<OutlineKey, Geometry> cache = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<OutlineKey, Geometry> eldest) {
            return size() > MAX_CACHED_OUTLINES;
        }
    });

    private record OutlineKey(SectorSet sectors, double margin) {}

    public SectorOutlines(TerritoryMap map) {
        this.map = map;
    }

    public TerritoryMap map() {
        return map;
    }

    /**
     * WGS84 longitude and latitude; exact to some metres.
     *
     * @param margin in metres, 0 for none
     */
    public Geometry outline(SectorSet sectors, double margin) {
        OutlineKey asked = new OutlineKey(sectors, margin);
        Geometry known = cache.get(asked);
        if (known == null) {
            // Not under the lock of the map: who asks for what is known does not wait for what is drawn.
            known = draw(asked);
            cache.put(asked, known);
        }
        return known;
    }

    private Geometry draw(OutlineKey asked) {
        List<Geometry> parts = asked.sectors().stream()
                .mapToObj(sector -> map.sectors().get(sector).boundary())
                .map(TO_METRES::transform)
                .toList();
        Geometry whole = UnaryUnionOp.union(parts);
        Geometry simple = TopologyPreservingSimplifier.simplify(whole, TOLERANCE_METRES);
        Geometry around = asked.margin() == 0 ? simple : simple.buffer(asked.margin(), CORNERS_PER_QUADRANT);
        try {
            return TO_METRES.getInverse().transform(around);
        } catch (NoninvertibleTransformationException e) {
            throw new IllegalStateException(e);
        }
    }
}
