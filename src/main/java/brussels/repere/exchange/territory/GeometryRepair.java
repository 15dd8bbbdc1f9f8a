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
 * What became of boundaries that were not valid.
 *
 * @param repaired empty if they are beyond repair: scribbles take too long, others would change their area too much
 * @param finding that says it
 */
record GeometryRepair(Optional<Geometry> repaired, ImportFinding finding) {

    /** A mended figure may differ this much from the broken one; beyond, somebody should look at it. */
    private static final double MAX_AREA_CHANGE = 0.01;

    private static final int TIMEOUT_SECONDS = 10;

    /** @param fault null for a figure that is empty */
    static GeometryRepair repair(Geometry figure, String file, int number, TopologyValidationError fault) {
        String what = fault == null ? "" : fault.getMessage();
        Geometry mended;
        try {
            mended = CompletableFuture.supplyAsync(() -> GeometryFixer.fix(figure))
                    .get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException beyondRepair) {
            return new GeometryRepair(Optional.empty(), ImportFinding.error(file, number, "geometry.broken", what));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        if (mended.isEmpty() || mended.getDimension() < 2) {
            return new GeometryRepair(Optional.empty(), ImportFinding.error(file, number, "geometry.no-polygon"));
        }
        double change = Math.abs(mended.getArea() - figure.getArea()) / mended.getArea();
        return change > MAX_AREA_CHANGE
                ? new GeometryRepair(Optional.empty(), ImportFinding.error(file, number, "geometry.broken", what))
                : new GeometryRepair(
                        Optional.of(mended), ImportFinding.repaired(file, number, "geometry.mended", what));
    }
}
