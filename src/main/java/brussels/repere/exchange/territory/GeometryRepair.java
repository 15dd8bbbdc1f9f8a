package brussels.repere.exchange.territory;

import brussels.repere.exchange.input.ImportFinding;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/**
 * What came of repairing a geometry that is not valid.
 *
 * @param repaired empty if it is beyond repair: scribbles take too long, and others would change their area too much
 * @param finding what to report
 */
record GeometryRepair(Optional<Geometry> repaired, ImportFinding finding) {

    /** A repaired geometry may differ by this share of its area; beyond, somebody should look at it. */
    private static final double MAX_AREA_CHANGE = 0.01;

    private static final int TIMEOUT_SECONDS = 10;

    /** @param fault null for an empty geometry */
    static GeometryRepair repair(Geometry geometry, String file, int number, TopologyValidationError fault) {
        String message = fault == null ? "" : fault.getMessage();
        Geometry repaired;
        try {
            repaired = CompletableFuture.supplyAsync(() -> GeometryFixer.fix(geometry))
                    .get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException beyondRepair) {
            return new GeometryRepair(Optional.empty(), ImportFinding.error(file, number, "geometry.broken", message));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        if (repaired.isEmpty() || repaired.getDimension() < 2) {
            return new GeometryRepair(Optional.empty(), ImportFinding.error(file, number, "geometry.no-polygon"));
        }
        double change = Math.abs(repaired.getArea() - geometry.getArea()) / repaired.getArea();
        return change > MAX_AREA_CHANGE
                ? new GeometryRepair(Optional.empty(), ImportFinding.error(file, number, "geometry.broken", message))
                : new GeometryRepair(
                        Optional.of(repaired), ImportFinding.repaired(file, number, "geometry.mended", message));
    }
}
