package brussels.repere.geocoding.lines;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.operation.linemerge.LineMerger;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/**
 * Makes one line of the pieces of a street. Pieces that were drawn at several dates lie upon one another, some exactly and some a
 * few metres apart: what runs beside a longer piece is left out, so that no part of the street counts twice. The two sides of an
 * avenue are farther apart and stay.
 */
public final class LineTidier {

    /** Two drawings of one street differ by less, and the two sides of an avenue by more. */
    private static final double MAX_SAME_METRES = 6;

    /** Shorter pieces are what is left where two pieces part. */
    private static final double MIN_PIECE_METRES = 12;

    /** Points that are not needed to draw the line are left out, such as those at which it was cut. */
    private static final double TOLERANCE_METRES = 0.5;

    private static final int CORNERS_PER_QUADRANT = 2;
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private LineTidier() {}

    /**
     * @param pieces lines in metres ({@link brussels.repere.geography.coordinates.LocalProjection}), in any order
     * @return the line; without pieces an empty one
     */
    public static MultiLineString tidy(Collection<? extends Geometry> pieces) {
        List<LineString> merged = merge(UnaryUnionOp.union(pieces, FACTORY));
        merged.sort(Comparator.comparingDouble(LineString::getLength)
                .reversed()
                .thenComparing(piece -> piece.getCoordinateN(0)));
        List<LineString> kept = new ArrayList<>();
        Geometry covered = null;
        for (LineString piece : merged) {
            List<LineString> parts = covered == null ? List.of(piece) : listOutside(piece, covered);
            kept.addAll(parts);
            for (LineString part : parts) {
                Geometry strip = part.buffer(MAX_SAME_METRES, CORNERS_PER_QUADRANT);
                covered = covered == null ? strip : covered.union(strip);
            }
        }
        return FACTORY.createMultiLineString(kept.stream()
                .map(piece -> (LineString) DouglasPeuckerSimplifier.simplify(piece, TOLERANCE_METRES))
                .toArray(LineString[]::new));
    }

    /** Joins pieces where they meet end to end, so that the longest come first. */
    private static List<LineString> merge(Geometry lines) {
        LineMerger merger = new LineMerger();
        if (lines != null) {
            merger.add(lines);
        }
        List<LineString> merged = new ArrayList<>();
        for (Object line : merger.getMergedLineStrings()) {
            merged.add((LineString) line);
        }
        return merged;
    }

    private static List<LineString> listOutside(LineString piece, Geometry covered) {
        Geometry outside = piece.difference(covered);
        List<LineString> parts = new ArrayList<>();
        for (Object part : LinearComponentExtracter.getLines(outside)) {
            LineString line = (LineString) part;
            // A whole piece is kept however short it is: it may be a lane of its own.
            if (line.getLength() >= MIN_PIECE_METRES || line.equalsExact(piece)) {
                parts.add(line);
            }
        }
        return parts;
    }
}
