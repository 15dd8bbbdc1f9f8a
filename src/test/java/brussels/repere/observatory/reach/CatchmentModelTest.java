package brussels.repere.observatory.reach;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.exchange.territory.BundledTerritory;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.coordinates.LocalProjection;
import brussels.repere.geography.population.SectorPopulation;
import brussels.repere.text.BundledTable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Point;

class CatchmentModelTest {

    private static final double TOLERANCE = 1e-9;

    @DisplayName("The figures are those of an implementation in another language, to a billionth")
    @Test
    void agreesWithPython() {
        TerritoryMap map = TerritoryMap.of(BundledTerritory.read(), 1);
        long[] people = map.sectors().stream()
                .mapToLong(
                        sector -> SectorPopulation.bundled().find(sector.code()).orElseThrow())
                .toArray();
        List<Coordinate> centroids = map.sectors().stream()
                .map(sector -> sector.boundary().getCentroid())
                .map(CatchmentModelTest::project)
                .toList();
        List<Map<String, String>> supply = BundledTable.read("observatory/supply.csv");
        CatchmentModel model = new CatchmentModel(
                centroids,
                people,
                supply.stream()
                        .map(row -> LocalProjection.project(
                                Double.parseDouble(row.get("lon")), Double.parseDouble(row.get("lat"))))
                        .toList(),
                1_500);
        int[] all = IntStream.range(0, supply.size()).toArray();
        double[] capacities = supply.stream()
                .mapToDouble(row -> Double.parseDouble(row.get("capacity")))
                .toArray();
        Map<String, Integer> numbers = IntStream.range(0, map.sectors().size())
                .boxed()
                .collect(Collectors.toMap(i -> map.sectors().get(i).code(), i -> i));
        List<Map<String, String>> expected = BundledTable.read("observatory/expected.csv");
        assertThat(expected).hasSize(map.sectors().size());
        for (int reach : List.of(600, 1_500)) {
            double[] access = model.access(all, capacities, reach);
            int reached = 0;
            for (Map<String, String> row : expected) {
                double other = Double.parseDouble(row.get("within_" + reach));
                double own = access[numbers.get(row.get("sector"))];
                // Relative to what it is: offers for one person are far below a billionth of anything else.
                assertThat(own)
                        .as(row.get("sector"))
                        .isCloseTo(other, Offset.offset(TOLERANCE * Math.max(other, TOLERANCE)));
                reached += other > 0 ? 1 : 0;
            }
            assertThat(reached).as("sectors with something within " + reach).isGreaterThan(300);
        }
    }

    private static Coordinate project(Point point) {
        return LocalProjection.project(point.getX(), point.getY());
    }

    @DisplayName("All that is offered is shared out, but for what nobody lives near")
    @Test
    void conserves() {
        long[] people = {100, 0, 50};
        List<Coordinate> homes = List.of(new Coordinate(0, 0), new Coordinate(300, 0), new Coordinate(900, 0));
        List<Coordinate> sites = List.of(new Coordinate(100, 0), new Coordinate(5_000, 0), new Coordinate(800, 100));
        CatchmentModel model = new CatchmentModel(homes, people, sites, 1_500);
        double[] access = model.access(new int[] {0, 1, 2}, new double[] {3, 40, 7}, 600);
        assertThat(IntStream.range(0, 3).mapToDouble(i -> access[i] * people[i]).sum())
                .isCloseTo(10, Offset.offset(TOLERANCE));
    }

    @DisplayName("Where nobody lives, nothing is divided by nothing; a site that is nowhere offers nothing")
    @Test
    void nobody() {
        CatchmentModel model = new CatchmentModel(
                List.of(new Coordinate(0, 0)), new long[] {0}, Arrays.asList(new Coordinate(0, 0), null), 1_500);
        assertThat(model.access(new int[] {0, 1}, new double[] {5, 5}, 1_500)).containsExactly(0);
    }

    @DisplayName("The decay falls from 1 to 0 at the end of the reach")
    @Test
    void decays() {
        assertThat(CatchmentModel.decay(0, 600)).isEqualTo(1);
        assertThat(CatchmentModel.decay(600, 600)).isZero();
        assertThat(CatchmentModel.decay(600.1, 600)).isZero();
        assertThat(CatchmentModel.decay(300, 600)).isBetween(0.69, 0.71);
    }
}
