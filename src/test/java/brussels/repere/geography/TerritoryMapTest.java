package brussels.repere.geography;

import static brussels.repere.testing.SquareRegionBuilder.LAT;
import static brussels.repere.testing.SquareRegionBuilder.LON;
import static brussels.repere.testing.SquareRegionBuilder.STEP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brussels.repere.testing.SquareRegionBuilder;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Four sectors: B1 west and A2 east of it, with a sliver of 0.05 steps (3.5 m) between them in the upper half; C3 and D4
 * below. A step is 70 m west to east and 111 m south to north.
 */
class TerritoryMapTest {

    private final TerritoryMap map = TerritoryMap.of(
            new SquareRegionBuilder()
                    .sector("B1", 0, 5, 9.95, 15, "q1", "c1", "N")
                    .sector("A2", 10, 5, 20, 15, "q2", "c1", "N")
                    .sector("C3", 0, 0, 10, 5, "q1", "c2", "S")
                    .sector("D4", 10, 0, 20, 5, "q1", "c2", "S")
                    .delimitation(),
            7);

    private String sectorAt(double east, double north) {
        int sector = map.sectorAt(LON + east * STEP, LAT + north * STEP);
        return sector < 0 ? null : map.sectors().get(sector).code();
    }

    private PointLocation locate(double east, double north) {
        return map.locate(LON + east * STEP, LAT + north * STEP).orElseThrow();
    }

    @DisplayName("Sectors are in the order of their codes")
    @Test
    void codeOrder() {
        assertThat(map.sectors()).extracting(StatisticalSector::code).containsExactly("A2", "B1", "C3", "D4");
        assertThat(map.generation()).isEqualTo(7);
    }

    @DisplayName("A point on a shared border belongs to the smaller code, and all levels follow")
    @Test
    void sharedBorder() {
        assertThat(sectorAt(5, 5)).as("between B1 and C3").isEqualTo("B1");
        assertThat(sectorAt(10, 2)).as("between C3 and D4").isEqualTo("C3");
        assertThat(sectorAt(15, 5)).as("between A2 and D4").isEqualTo("A2");
        assertThat(map.listTouching(map.setOf(locate(15, 5).sector()), Level.BASSIN))
                .extracting(territory -> territory.key().code())
                .containsExactly("N");
    }

    @DisplayName("A point in a sliver takes the nearest sector and says how far it is")
    @Test
    void sliver() {
        assertThat(sectorAt(9.96, 10)).isNull();
        PointLocation located = locate(9.96, 10);
        assertThat(map.sectors().get(located.sector()).code()).isEqualTo("B1");
        assertThat(located.snappedMetres()).isCloseTo(0.7, within(0.1));
        assertThat(map.sectors().get(locate(9.99, 10).sector()).code()).isEqualTo("A2");
    }

    @DisplayName("A point just outside is taken in, and one farther out is not")
    @Test
    void outside() {
        PointLocation located = locate(-0.1, 10);
        assertThat(located.snappedMetres()).isCloseTo(7, within(0.2));
        assertThat(map.locate(LON - 0.2 * STEP, LAT + 10 * STEP)).isEmpty();
        assertThat(map.locate(LON + 500 * STEP, LAT)).isEmpty();
        assertThat(map.locate(Double.NaN, LAT)).isEmpty();
    }

    @DisplayName("Near a border the neighbour of each level that changes is named")
    @Test
    void nearBorder() {
        PointLocation located = locate(5, 5.1);
        assertThat(located.nearBoundaries())
                .extracting(NearBoundary::level)
                .containsExactlyInAnyOrder(Level.COMMUNE, Level.BASSIN);
        assertThat(located.nearBoundaries())
                .extracting(near -> near.neighbour().key().code())
                .containsExactlyInAnyOrder("c2", "S");
        assertThat(located.nearBoundaries().get(0).metres()).isCloseTo(11.1, within(0.1));
        assertThat(locate(5, 10).nearBoundaries()).isEmpty();
    }

    @DisplayName("Each of several near neighbours is named")
    @Test
    void severalNeighbours() {
        TerritoryMap corner = TerritoryMap.of(
                new SquareRegionBuilder()
                        .sector("A1", 0, 5, 5, 10, "q1", "c1", "N")
                        .sector("A2", 5, 5, 10, 10, "q2", "c1", "N")
                        .sector("A3", 0, 0, 10, 5, "q3", "c1", "N")
                        .delimitation(),
                1);
        assertThat(corner.locate(LON + 4.8 * STEP, LAT + 5.1 * STEP)
                        .orElseThrow()
                        .nearBoundaries())
                .extracting(near -> near.neighbour().key().code())
                .containsExactly("q3", "q2");
    }

    @DisplayName("A neighbour across a sliver is still a neighbour")
    @Test
    void acrossSliver() {
        assertThat(locate(9.8, 10).nearBoundaries()).singleElement().satisfies(near -> {
            assertThat(near.level()).isEqualTo(Level.QUARTIER);
            assertThat(near.neighbour().key().code()).isEqualTo("q2");
        });
    }

    @DisplayName("The border of the Region has no neighbour")
    @Test
    void regionBorder() {
        assertThat(locate(0.2, 10).nearBoundaries())
                .extracting(NearBoundary::neighbour)
                .hasSize(3)
                .containsOnlyNulls();
    }

    @DisplayName("The distance to a border is that of its level")
    @Test
    void distancePerLevel() {
        assertThat(map.findDistanceToBorder(Level.BASSIN, LON + 5 * STEP, LAT + 6 * STEP)
                        .orElseThrow())
                .isCloseTo(111.3, within(0.5));
        assertThat(map.findDistanceToBorder(Level.QUARTIER, LON + 5 * STEP, LAT + 4 * STEP)
                        .orElseThrow())
                .as("q1 goes on to the north and east; it ends in the west, 5 steps away")
                .isCloseTo(351.9, within(1.0));
        assertThat(map.findDistanceToBorder(Level.SECTION, LON + 5 * STEP, LAT + 6 * STEP))
                .as("no sector has a section")
                .isEmpty();
    }

    @DisplayName("A territory is a set of sectors, and a set of sectors touches territories")
    @Test
    void territoriesOfSets() {
        SectorSet q1 = map.sectorsOf(new TerritoryKey(Level.QUARTIER, "q1"));
        assertThat(q1.stream().mapToObj(map.sectors()::get))
                .extracting(StatisticalSector::code)
                .isEqualTo(List.of("B1", "C3", "D4"));
        assertThat(map.listTouching(q1, Level.BASSIN))
                .extracting(territory -> territory.key().code())
                .containsExactly("N", "S");
        assertThat(map.listTouching(q1, Level.SECTION)).isEmpty();
    }
}
