package brussels.repere.exchange.streetmap;

import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;

/**
 * Writes a line in whole units of a tile, as {@link StreetTile.Street#lines} describes it. Points that fall on the one
 * before are left out.
 */
final class LineEncoder {

    private final TilePosition position;
    private final int extent;

    /** @param extent how many units the tile is wide and high */
    LineEncoder(TilePosition position, int extent) {
        this.position = position;
        this.extent = extent;
    }

    /** @param line on the unit square of {@link WebMercator}, of at least one point */
    int[] encode(Coordinate[] line) {
        IntStream.Builder encoded = IntStream.builder();
        int lastColumn = 0;
        int lastRow = 0;
        for (int i = 0; i < line.length; i++) {
            int column = position.column(line[i], extent);
            int row = position.row(line[i], extent);
            if (i == 0 || column != lastColumn || row != lastRow) {
                encoded.add(column - lastColumn).add(row - lastRow);
            }
            lastColumn = column;
            lastRow = row;
        }
        return encoded.build().toArray();
    }
}
