package brussels.repere.geocoding.lines;

import brussels.repere.geocoding.HouseNumber;
import brussels.repere.geocoding.HouseNumberInterval;
import brussels.repere.geocoding.InterpolatedPosition;
import brussels.repere.geocoding.Place;
import brussels.repere.geocoding.StreetPart;
import brussels.repere.geography.coordinates.LocalProjection;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.linearref.LengthIndexedLine;

/**
 * Places a house number on the line of its street in proportion to the known numbers of its side before and after it. Houses are
 * not equally wide, so the house is expected anywhere within a stretch around that position, and never beyond the known houses.
 * Safe for use by several threads.
 */
public final class LineInterpolator {

    /** A house farther from the line of its street says nothing about a position on it. */
    private static final double MAX_OFF_LINE_METRES = 60;

    /** With this and the shares below, 19 of 20 known houses that were masked lie within the uncertainty. */
    private static final double MIN_UNCERTAINTY_METRES = 80;
    /** Of the way between the two known houses, if they are on the same side. */
    private static final double UNCERTAIN_SHARE = 0.35;
    /** Of that way, if they are on both sides. */
    private static final double UNCERTAIN_SHARE_ACROSS = 0.5;

    /** The numbers of one side run ahead of those of the other by so much. */
    private static final double MAX_OUT_OF_STEP_METRES = 100;

    private static final int MAX_CACHED_POSITIONS = 10_000;

    private final StreetLines lines;
    private final Cache<NumberKey, Optional<InterpolatedPosition>> positions = Caffeine.newBuilder()
            .maximumSize(MAX_CACHED_POSITIONS)
            .executor(Runnable::run)
            .build();

    private record NumberKey(String streetId, int number) {}

    /** Creates an interpolator for the streets of one register, whose results it keeps. */
    public LineInterpolator(StreetLines lines) {
        this.lines = lines;
    }

    /**
     * Returns where a number is expected; empty if the street has no line, or no known houses before and after it, or its line does
     * not lead from one of these to the other.
     */
    public Optional<InterpolatedPosition> find(StreetPart street, String number) {
        int requested = HouseNumber.leadingNumber(number);
        if (requested < 0
                || street.houses().size() < 2
                || lines.find(street.id()).isEmpty()) {
            return Optional.empty();
        }
        return positions.get(new NumberKey(street.id(), requested), key -> find(street, requested, true)
                .or(() -> find(street, requested, false)));
    }

    private Optional<InterpolatedPosition> find(StreetPart street, int number, boolean onSameSide) {
        return HouseNumberInterval.find(street, number, known -> !onSameSide || HouseNumber.isSameSide(known, number))
                .flatMap(interval -> findPath(street, interval)
                        .map(path -> onSameSide
                                ? locate(path, interval, number, UNCERTAIN_SHARE)
                                : widen(street.id(), locate(path, interval, number, UNCERTAIN_SHARE_ACROSS))));
    }

    private Optional<LineString> findPath(StreetPart street, HouseNumberInterval interval) {
        return lines.find(street.id())
                .flatMap(line -> LinePath.find(
                        line.projected(),
                        project(interval.lowerPoint()),
                        project(interval.upperPoint()),
                        MAX_OFF_LINE_METRES));
    }

    private static Coordinate project(Place.Point point) {
        return LocalProjection.project(point.lon(), point.lat());
    }

    private static InterpolatedPosition locate(
            LineString path, HouseNumberInterval interval, int number, double uncertainShare) {
        double length = path.getLength();
        double position = length * interval.fractionOf(number);
        double uncertainty = Math.max(MIN_UNCERTAINTY_METRES, length * uncertainShare);
        LengthIndexedLine measure = new LengthIndexedLine(path);
        Coordinate point = measure.extractPoint(position);
        Geometry stretch =
                measure.extractLine(Math.max(0, position - uncertainty), Math.min(length, position + uncertainty));
        return new InterpolatedPosition(
                interval,
                new Place.Point(LocalProjection.lat(point.y), LocalProjection.lon(point.x)),
                uncertainty,
                stretch);
    }

    /** Adds the parts of the line before and after the known houses in which a number of the other side may still lie. */
    private InterpolatedPosition widen(String streetId, InterpolatedPosition position) {
        Geometry line = lines.find(streetId).orElseThrow().projected();
        Geometry around = position.stretch().buffer(MAX_OUT_OF_STEP_METRES);
        return new InterpolatedPosition(
                position.interval(),
                position.point(),
                position.uncertaintyMetres() + MAX_OUT_OF_STEP_METRES,
                line.intersection(around));
    }
}
