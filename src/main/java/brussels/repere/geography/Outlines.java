package brussels.repere.geography;

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
public final class Outlines {

    private static final int KEPT = 256;
    private static final double TOLERANCE_METRES = 5;
    private static final int CORNERS_PER_QUADRANT = 2;

    private static final AffineTransformation TO_METRES = AffineTransformation.scaleInstance(
            LocalMetres.x(1) - LocalMetres.x(0), LocalMetres.y(1) - LocalMetres.y(0));

    private final TerritoryMap map;
    private final Map<Asked, Geometry> kept = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Asked, Geometry> eldest) {
            return size() > KEPT;
        }
    });

    private record Asked(SectorSet sectors, double margin) {}

    public Outlines(TerritoryMap map) {
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
    public Geometry of(SectorSet sectors, double margin) {
        Asked asked = new Asked(sectors, margin);
        Geometry known = kept.get(asked);
        if (known == null) {
            // Not under the lock of the map: who asks for what is known does not wait for what is drawn.
            known = draw(asked);
            kept.put(asked, known);
        }
        return known;
    }

    private Geometry draw(Asked asked) {
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
