package brussels.repere.geography;

import brussels.repere.exchange.territory.BundledTerritory;
import brussels.repere.testing.RandomPoints;
import brussels.repere.testing.TreeSectorLocator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.locationtech.jts.geom.Coordinate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Which sector holds a point: our grid against STRtree with prepared geometries, on the same points, time per point. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class TerritoryMapBenchmark {

    private static final int POINTS = 10_000;

    private TerritoryMap map;
    private TreeSectorLocator tree;
    private List<Coordinate> inside;
    private List<Coordinate> atBorders;

    @Setup
    public void load() {
        map = TerritoryMap.of(BundledTerritory.read(), 1);
        tree = new TreeSectorLocator(map.sectors());
        inside = RandomPoints.around(map.sectors(), 3 * POINTS, 1).stream()
                .filter(point -> map.sectorAt(point.x, point.y) >= 0)
                .limit(POINTS)
                .toList();
        atBorders = RandomPoints.nearBorders(map.sectors(), POINTS, 5, 1);
    }

    @Benchmark
    @OperationsPerInvocation(POINTS)
    public void grid(Blackhole hole) {
        inside.forEach(point -> hole.consume(map.sectorAt(point.x, point.y)));
    }

    @Benchmark
    @OperationsPerInvocation(POINTS)
    public void treeAndPreparedGeometry(Blackhole hole) {
        inside.forEach(point -> hole.consume(tree.sectorAt(point.x, point.y)));
    }

    @Benchmark
    @OperationsPerInvocation(POINTS)
    public void gridAtBorders(Blackhole hole) {
        atBorders.forEach(point -> hole.consume(map.sectorAt(point.x, point.y)));
    }

    @Benchmark
    @OperationsPerInvocation(POINTS)
    public void treeAndPreparedGeometryAtBorders(Blackhole hole) {
        atBorders.forEach(point -> hole.consume(tree.sectorAt(point.x, point.y)));
    }

    /** With the neighbours within 30 m, as the API asks. */
    @Benchmark
    @OperationsPerInvocation(POINTS)
    public void locate(Blackhole hole) {
        inside.forEach(point -> hole.consume(map.locate(point.x, point.y)));
    }
}
