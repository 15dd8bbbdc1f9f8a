package brussels.repere.geocoding.lines;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiLineString;

/**
 * Finds the shortest way along a street between two points beside it. The pieces of a line need not touch: a gap such
 * as a roundabout, or a stretch that is drawn under another name, is bridged, and a longer one is not. For one thread.
 */
final class LinePath {

    private static final double STEP_METRES = 10;
    private static final double MAX_GAP_METRES = 80;
    /** A way along the street is preferred to one across it. */
    private static final double GAP_FACTOR = 3;

    /** A bend of the street may lead this far out of the rectangle of the two points. */
    private static final double MAX_DETOUR_METRES = 400;

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final List<Coordinate> nodes = new ArrayList<>();
    /** The piece to which each node belongs. */
    private final List<Integer> pieces = new ArrayList<>();

    private record Visit(int node, double metres) {}

    private LinePath(MultiLineString line, Envelope around) {
        for (int piece = 0; piece < line.getNumGeometries(); piece++) {
            if (line.getGeometryN(piece).getEnvelopeInternal().intersects(around)) {
                for (Coordinate node :
                        Densifier.densify(line.getGeometryN(piece), STEP_METRES).getCoordinates()) {
                    nodes.add(node);
                    pieces.add(piece);
                }
            }
        }
    }

    /**
     * Returns the way from one point to the other; empty if the line does not lead there, or a point is farther from it than the
     * distance given.
     *
     * @param maxOffLineMetres how far beside the line the two points may lie
     */
    static Optional<LineString> find(MultiLineString line, Coordinate from, Coordinate to, double maxOffLineMetres) {
        Envelope around = new Envelope(from, to);
        around.expandBy(MAX_DETOUR_METRES);
        LinePath path = new LinePath(line, around);
        int start = path.nearest(from);
        int end = path.nearest(to);
        boolean isOnLine = start >= 0
                && path.nodes.get(start).distance(from) <= maxOffLineMetres
                && path.nodes.get(end).distance(to) <= maxOffLineMetres;
        return isOnLine && start != end ? path.search(start, end) : Optional.empty();
    }

    private int nearest(Coordinate point) {
        int nearest = -1;
        for (int node = 0; node < nodes.size(); node++) {
            if (nearest < 0
                    || nodes.get(node).distance(point) < nodes.get(nearest).distance(point)) {
                nearest = node;
            }
        }
        return nearest;
    }

    /** Dijkstra's search. */
    private Optional<LineString> search(int start, int end) {
        double[] metres = new double[nodes.size()];
        int[] before = new int[nodes.size()];
        Arrays.fill(metres, Double.POSITIVE_INFINITY);
        metres[start] = 0;
        before[start] = -1;
        PriorityQueue<Visit> open = new PriorityQueue<>(Comparator.comparingDouble(Visit::metres));
        open.add(new Visit(start, 0));
        while (!open.isEmpty()) {
            Visit visit = open.remove();
            if (visit.node() == end) {
                return Optional.of(trace(before, end));
            }
            if (visit.metres() > metres[visit.node()]) {
                continue;
            }
            for (int next = 0; next < nodes.size(); next++) {
                double total = visit.metres() + step(visit.node(), next);
                if (total < metres[next]) {
                    metres[next] = total;
                    before[next] = visit.node();
                    open.add(new Visit(next, total));
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the length of the step between two nodes; infinite if there is none. */
    private double step(int from, int to) {
        double distance = nodes.get(from).distance(nodes.get(to));
        boolean isAlong = pieces.get(from).equals(pieces.get(to)) && Math.abs(from - to) == 1;
        if (isAlong) {
            return distance;
        }
        return distance <= MAX_GAP_METRES ? distance * GAP_FACTOR : Double.POSITIVE_INFINITY;
    }

    private LineString trace(int[] before, int end) {
        Deque<Coordinate> way = new ArrayDeque<>();
        for (int node = end; node >= 0; node = before[node]) {
            way.addFirst(nodes.get(node));
        }
        return FACTORY.createLineString(way.toArray(Coordinate[]::new));
    }
}
