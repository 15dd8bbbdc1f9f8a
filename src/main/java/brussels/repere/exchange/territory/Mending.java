package brussels.repere.exchange.territory;

import brussels.repere.geography.Finding;
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
 * @param mended empty if they are beyond repair: scribbles take too long, others would change their area too much
 * @param finding that says it
 */
record Mending(Optional<Geometry> mended, Finding finding) {

    /** A mended figure may differ this much from the broken one; beyond, somebody should look at it. */
    private static final double SHARE = 0.01;

    private static final int PATIENCE_SECONDS = 10;

    /** @param fault null for a figure that is empty */
    static Mending of(Geometry figure, String file, int number, TopologyValidationError fault) {
        String what = fault == null ? "" : fault.getMessage();
        Geometry mended;
        try {
            mended = CompletableFuture.supplyAsync(() -> GeometryFixer.fix(figure))
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException beyondRepair) {
            return new Mending(Optional.empty(), Finding.error(file, number, "geometry.broken", what));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        if (mended.isEmpty() || mended.getDimension() < 2) {
            return new Mending(Optional.empty(), Finding.error(file, number, "geometry.no-polygon"));
        }
        double change = Math.abs(mended.getArea() - figure.getArea()) / mended.getArea();
        return change > SHARE
                ? new Mending(Optional.empty(), Finding.error(file, number, "geometry.broken", what))
                : new Mending(Optional.of(mended), Finding.repaired(file, number, "geometry.mended", what));
    }
}
