package brussels.repere.testing;

import brussels.repere.geography.StatisticalSector;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** Points by a seed: the same in every run. Degrees, x = longitude, y = latitude. */
public final class RandomPoints {

    private static final double METRES_PER_DEGREE = 111_000;

    private RandomPoints() {}

    /** Anywhere in the rectangle around the sectors, so some outside of the Region. */
    public static List<Coordinate> around(List<StatisticalSector> sectors, int count, long seed) {
        Envelope extent = new Envelope();
        sectors.forEach(sector -> extent.expandToInclude(sector.boundary().getEnvelopeInternal()));
        Random random = new Random(seed);
        List<Coordinate> points = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            points.add(new Coordinate(
                    extent.getMinX() + random.nextDouble() * extent.getWidth(),
                    extent.getMinY() + random.nextDouble() * extent.getHeight()));
        }
        return points;
    }

    /** Within some metres of a border of some sector; every tenth is a corner of one, exactly. */
    public static List<Coordinate> nearBorders(List<StatisticalSector> sectors, int count, double metres, long seed) {
        Random random = new Random(seed);
        List<Coordinate> points = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Coordinate[] border = sectors.get(random.nextInt(sectors.size()))
                    .boundary()
                    .getBoundary()
                    .getGeometryN(0)
                    .getCoordinates();
            int from = random.nextInt(border.length - 1);
            if (i % 10 == 0) {
                points.add(border[from].copy());
                continue;
            }
            double along = random.nextDouble();
            double off = metres / METRES_PER_DEGREE / Math.sqrt(2);
            points.add(new Coordinate(
                    border[from].x
                            + along * (border[from + 1].x - border[from].x)
                            + (2 * random.nextDouble() - 1) * off,
                    border[from].y
                            + along * (border[from + 1].y - border[from].y)
                            + (2 * random.nextDouble() - 1) * off));
        }
        return points;
    }
}
