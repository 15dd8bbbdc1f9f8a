package brussels.repere.geocoding.landmarks;

import brussels.repere.geocoding.Landmark;
import brussels.repere.geocoding.LandmarkKind;
import brussels.repere.geography.coordinates.LocalProjection;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds the stop nearest to a point. The Region has some three hundred, and comparing the point with all of them takes less time than
 * an index would. Immutable, safe for use by several threads.
 */
final class StopIndex {

    private final List<Landmark> stops;
    private final double[] x;
    private final double[] y;

    StopIndex(Collection<Landmark> landmarks) {
        stops = landmarks.stream()
                .filter(landmark -> landmark.kind().isStop())
                .sorted(Comparator.comparing(Landmark::id))
                .toList();
        x = stops.stream()
                .mapToDouble(stop -> LocalProjection.x(stop.point().lon()))
                .toArray();
        y = stops.stream()
                .mapToDouble(stop -> LocalProjection.y(stop.point().lat()))
                .toArray();
    }

    /** Returns the nearest stop within a distance; of several at the same distance always the same one. */
    Optional<NearestStop> findNearest(double lat, double lon, double maxMetres) {
        return findNearest(lat, lon, maxMetres, stop -> true);
    }

    /** Returns the nearest stop of each kind within a distance, the nearest first. */
    List<NearestStop> listNearestOfEachKind(double lat, double lon, double maxMetres) {
        return Stream.of(LandmarkKind.values())
                .filter(LandmarkKind::isStop)
                .flatMap(kind -> findNearest(lat, lon, maxMetres, stop -> stop.kind() == kind).stream())
                .sorted(Comparator.comparingDouble(NearestStop::metres))
                .toList();
    }

    private Optional<NearestStop> findNearest(double lat, double lon, double maxMetres, Predicate<Landmark> selected) {
        double pointX = LocalProjection.x(lon);
        double pointY = LocalProjection.y(lat);
        int nearest = -1;
        double nearestSquare = maxMetres * maxMetres;
        for (int i = 0; i < x.length; i++) {
            double square = (x[i] - pointX) * (x[i] - pointX) + (y[i] - pointY) * (y[i] - pointY);
            if (square < nearestSquare && selected.test(stops.get(i))) {
                nearest = i;
                nearestSquare = square;
            }
        }
        return nearest < 0
                ? Optional.empty()
                : Optional.of(new NearestStop(stops.get(nearest), Math.sqrt(nearestSquare)));
    }
}
