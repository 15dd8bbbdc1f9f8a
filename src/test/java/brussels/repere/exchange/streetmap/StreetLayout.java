package brussels.repere.exchange.streetmap;

import brussels.repere.text.Bilingual;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

/** Streets laid out in a tile for tests: positions are in parts of the tile, from its north-western corner. */
final class StreetLayout {

    static final TilePosition TILE = new TilePosition(14, 8390, 5496);

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final List<MappedStreet> streets = new ArrayList<>();

    /** @param pieces of a line each: x, y, x, y, in parts of the tile */
    StreetLayout add(String name, double[]... pieces) {
        LineString[] lines = new LineString[pieces.length];
        for (int i = 0; i < pieces.length; i++) {
            Coordinate[] points = new Coordinate[pieces[i].length / 2];
            for (int at = 0; at < points.length; at++) {
                points[at] = degrees(pieces[i][2 * at], pieces[i][2 * at + 1]);
            }
            lines[i] = FACTORY.createLineString(points);
        }
        String id = streets.size() + 1 + "-1000-21004";
        streets.add(new MappedStreet(id, new Bilingual(name, name + " (nl)"), FACTORY.createMultiLineString(lines)));
        return this;
    }

    static double[] piece(double... positions) {
        return positions;
    }

    /** The inverse of the projection. */
    static Coordinate degrees(double column, double row) {
        double across = 1 << TILE.zoom();
        double x = (TILE.x() + column) / across;
        double y = (TILE.y() + row) / across;
        return new Coordinate((x - 0.5) * 360, Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * y)))));
    }

    StreetPlan plan() {
        return StreetPlan.of(streets, "© somebody");
    }

    StreetTile tile() {
        return plan().draw(TILE);
    }
}
