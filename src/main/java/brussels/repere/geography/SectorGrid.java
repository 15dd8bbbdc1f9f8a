package brussels.repere.geography;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Finds the statistical sector that contains a point, with a grid of 1024 × 1024 cells over the Region. A cell that no
 * border crosses holds its sector. In a cell that a border crosses, the sectors that touch it are tested exactly in the
 * order of their codes, so that a point on a shared border belongs to the smaller code. Immutable, safe for use by
 * several threads.
 */
final class SectorGrid {

    private static final int CELLS_PER_SIDE = 1024;
    private static final int NO_SECTOR = -1;
    /** A margin far below a millimetre: a border along the edge of a cell belongs to the cells on both sides. */
    private static final double MARGIN_DEGREES = 1e-9;

    private final IndexedPointInAreaLocator[] locators;
    private final double west;
    private final double south;
    private final double cellWidth;
    private final double cellHeight;
    /**
     * For each cell: a sector, {@link #NO_SECTOR}, or {@code -2 - i} if the sectors in {@code candidates[i]} must be
     * tested.
     */
    private final int[] cells = new int[CELLS_PER_SIDE * CELLS_PER_SIDE];

    private int[][] candidates;

    SectorGrid(List<StatisticalSector> sectors) {
        Envelope extent = new Envelope();
        sectors.forEach(sector -> extent.expandToInclude(sector.boundary().getEnvelopeInternal()));
        extent.expandBy(1e-6);
        west = extent.getMinX();
        south = extent.getMinY();
        cellWidth = extent.getWidth() / CELLS_PER_SIDE;
        cellHeight = extent.getHeight() / CELLS_PER_SIDE;
        locators = new IndexedPointInAreaLocator[sectors.size()];
        Envelope[] envelopes = new Envelope[sectors.size()];
        Map<Integer, List<Integer>> touching = new HashMap<>();
        for (int sector = 0; sector < sectors.size(); sector++) {
            Geometry boundary = sectors.get(sector).boundary();
            locators[sector] = new IndexedPointInAreaLocator(boundary);
            envelopes[sector] = boundary.getEnvelopeInternal();
            Geometry lines = boundary.getBoundary();
            for (int line = 0; line < lines.getNumGeometries(); line++) {
                markCells(touching, sector, lines.getGeometryN(line).getCoordinates());
            }
        }
        fillCells(touching, new SectorScan(locators, envelopes));
    }

    private void markCells(Map<Integer, List<Integer>> touching, int sector, Coordinate[] line) {
        for (int i = 1; i < line.length; i++) {
            markCells(touching, sector, line[i - 1], line[i]);
        }
    }

    /** Marks all cells that a segment touches, and for safety those that it almost touches. */
    private void markCells(Map<Integer, List<Integer>> touching, int sector, Coordinate from, Coordinate to) {
        int firstRow = row(Math.min(from.y, to.y) - MARGIN_DEGREES);
        int lastRow = row(Math.max(from.y, to.y) + MARGIN_DEGREES);
        for (int row = firstRow; row <= lastRow; row++) {
            double low = south + row * cellHeight - MARGIN_DEGREES;
            double high = low + cellHeight + 2 * MARGIN_DEGREES;
            double[] x = clip(from, to, low, high);
            int lastColumn = column(Math.max(x[0], x[1]) + MARGIN_DEGREES);
            for (int column = column(Math.min(x[0], x[1]) - MARGIN_DEGREES); column <= lastColumn; column++) {
                List<Integer> sectors =
                        touching.computeIfAbsent(row * CELLS_PER_SIDE + column, cell -> new ArrayList<>(2));
                if (sectors.isEmpty() || sectors.get(sectors.size() - 1) != sector) {
                    sectors.add(sector);
                }
            }
        }
    }

    /** Returns the x coordinates of both ends of the part of a segment between two y coordinates. */
    private static double[] clip(Coordinate from, Coordinate to, double low, double high) {
        double rise = to.y - from.y;
        if (rise == 0) {
            return new double[] {from.x, to.x};
        }
        double start = Math.max(0, Math.min(1, (low - from.y) / rise));
        double end = Math.max(0, Math.min(1, (high - from.y) / rise));
        return new double[] {from.x + start * (to.x - from.x), from.x + end * (to.x - from.x)};
    }

    private void fillCells(Map<Integer, List<Integer>> touching, SectorScan scan) {
        candidates = new int[touching.size()][];
        int next = 0;
        Coordinate centre = new Coordinate();
        for (int row = 0; row < CELLS_PER_SIDE; row++) {
            centre.y = south + (row + 0.5) * cellHeight;
            boolean sameAsPrevious = false;
            for (int column = 0; column < CELLS_PER_SIDE; column++) {
                int cell = row * CELLS_PER_SIDE + column;
                centre.x = west + (column + 0.5) * cellWidth;
                List<Integer> touched = touching.get(cell);
                if (touched != null) {
                    // Where sectors overlap, one may contain the whole cell while borders of others cross it.
                    touched.addAll(scan.listSectorsAt(centre));
                    candidates[next] = touched.stream()
                            .mapToInt(i -> i)
                            .distinct()
                            .sorted()
                            .toArray();
                    cells[cell] = -2 - next++;
                    sameAsPrevious = false;
                } else if (sameAsPrevious) {
                    cells[cell] = cells[cell - 1];
                } else {
                    cells[cell] =
                            scan.listSectorsAt(centre).stream().findFirst().orElse(NO_SECTOR);
                    sameAsPrevious = true;
                }
            }
        }
    }

    private int column(double lon) {
        return Math.max(0, Math.min(CELLS_PER_SIDE - 1, (int) Math.floor((lon - west) / cellWidth)));
    }

    private int row(double lat) {
        return Math.max(0, Math.min(CELLS_PER_SIDE - 1, (int) Math.floor((lat - south) / cellHeight)));
    }

    /** Returns the sector that contains the point, or -1 if there is none. */
    int sectorAt(double lon, double lat) {
        double column = (lon - west) / cellWidth;
        double row = (lat - south) / cellHeight;
        if (!(column >= 0 && row >= 0 && column < CELLS_PER_SIDE && row < CELLS_PER_SIDE)) {
            return NO_SECTOR;
        }
        int content = cells[(int) row * CELLS_PER_SIDE + (int) column];
        return content >= NO_SECTOR ? content : testCandidates(candidates[-2 - content], lon, lat);
    }

    private int testCandidates(int[] sectors, double lon, double lat) {
        Coordinate point = new Coordinate(lon, lat);
        for (int sector : sectors) {
            if (locators[sector].locate(point) != Location.EXTERIOR) {
                return sector;
            }
        }
        return NO_SECTOR;
    }

    /** Tests all sectors whose envelope contains a point one by one; slow, and only used to build the grid. */
    private static final class SectorScan {

        private final IndexedPointInAreaLocator[] locators;
        private final STRtree envelopes = new STRtree();

        SectorScan(IndexedPointInAreaLocator[] locators, Envelope[] envelopes) {
            this.locators = locators;
            for (int sector = 0; sector < envelopes.length; sector++) {
                this.envelopes.insert(envelopes[sector], sector);
            }
            this.envelopes.build();
        }

        /** Returns the sectors that contain a point, in ascending order. */
        List<Integer> listSectorsAt(Coordinate point) {
            List<Integer> found = new ArrayList<>(1);
            for (Object item : envelopes.query(new Envelope(point))) {
                int sector = (Integer) item;
                if (locators[sector].locate(point) != Location.EXTERIOR) {
                    found.add(sector);
                }
            }
            Collections.sort(found);
            return found;
        }
    }
}
