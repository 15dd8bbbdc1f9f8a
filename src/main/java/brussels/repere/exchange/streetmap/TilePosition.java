package brussels.repere.exchange.streetmap;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * A square of the usual grid of web maps: at zoom z the world is 2^z columns from west to east and 2^z rows from north
 * to south. Its western and northern edges belong to it, and so does, because lines are never cut, whatever touches the
 * others.
 *
 * @param zoom from {@link #MIN_ZOOM} to {@link #MAX_ZOOM}
 */
public record TilePosition(int zoom, int x, int y) {

    /** The Region is smaller than one tile of this zoom. */
    public static final int MIN_ZOOM = 8;

    /** A tile of this zoom is some 390 m wide; closer views enlarge it. */
    public static final int MAX_ZOOM = 16;

    /**
     * Creates a position.
     *
     * @throws IllegalArgumentException if the grid has no such tile
     */
    public TilePosition {
        if (zoom < MIN_ZOOM || zoom > MAX_ZOOM) {
            throw new IllegalArgumentException("no zoom from " + MIN_ZOOM + " to " + MAX_ZOOM + ": " + zoom);
        }
        if (!isOnGrid(zoom, x) || !isOnGrid(zoom, y)) {
            throw new IllegalArgumentException("no tile of zoom " + zoom + ": " + x + ", " + y);
        }
    }

    /** Returns whether this column, or this row, exists at a zoom. */
    public static boolean isOnGrid(int zoom, int number) {
        return number >= 0 && number < tilesAcross(zoom);
    }

    private static int tilesAcross(int zoom) {
        return 1 << zoom;
    }

    /** The tile on the unit square of {@link WebMercator}. */
    Envelope envelope() {
        double width = width();
        return new Envelope(x * width, (x + 1) * width, y * width, (y + 1) * width);
    }

    private double width() {
        return 1.0 / tilesAcross(zoom);
    }

    /** Returns how many units from the western edge a point lies, if the tile is as wide as {@code extent}. */
    int column(Coordinate point, int extent) {
        return (int) Math.round((point.x / width() - x) * extent);
    }

    /** Returns how many units from the northern edge a point lies, if the tile is as high as {@code extent}. */
    int row(Coordinate point, int extent) {
        return (int) Math.round((point.y / width() - y) * extent);
    }
}
