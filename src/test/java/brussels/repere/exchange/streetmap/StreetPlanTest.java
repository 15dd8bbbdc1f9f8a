package brussels.repere.exchange.streetmap;

import static brussels.repere.exchange.streetmap.StreetLayout.TILE;
import static brussels.repere.exchange.streetmap.StreetLayout.piece;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.exchange.streetmap.StreetTile.Street;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StreetPlanTest {

    private static List<String> names(StreetTile tile) {
        return tile.streets().stream().map(street -> street.name().fr()).toList();
    }

    /** From first point and steps to points. */
    private static int[] points(int[] line) {
        int[] points = line.clone();
        for (int i = 2; i < points.length; i++) {
            points[i] += points[i - 2];
        }
        return points;
    }

    private static StreetTile neighbour(StreetPlan plan, int columns, int rows) {
        return plan.draw(new TilePosition(TILE.zoom(), TILE.x() + columns, TILE.y() + rows));
    }

    @DisplayName("A line is its first point from the north-western corner and then its steps")
    @Test
    void steps() {
        StreetTile tile = new StreetLayout()
                .add("Rue A", piece(0.25, 0.5, 0.5, 0.5, 0.5, 0.75))
                .tile();
        assertThat(tile.extent()).isEqualTo(2048);
        assertThat(tile.attribution()).isEqualTo("© somebody");
        Street street = tile.streets().get(0);
        assertThat(street.id()).isEqualTo("1-1000-21004");
        assertThat(street.name().nl()).isEqualTo("Rue A (nl)");
        assertThat(points(street.lines().get(0)))
                .isIn(new int[] {512, 1024, 1024, 1024, 1024, 1536}, new int[] {1024, 1536, 1024, 1024, 512, 1024});
    }

    @DisplayName("A street belongs to each tile that it touches, with whole segments, and to no other")
    @Test
    void borders() {
        StreetPlan plan = new StreetLayout()
                .add("Rue A", piece(0.5, 0.5, 0.9, 0.6, 1.25, 0.5, 1.9, 0.6, 2.5, 0.5))
                .plan();
        assertThat(IntStream.of(points(plan.draw(TILE).streets().get(0).lines().get(0)))
                        .max())
                .hasValue(2560);
        assertThat(names(neighbour(plan, 1, 0))).containsExactly("Rue A");
        assertThat(names(neighbour(plan, 2, 0))).containsExactly("Rue A");
        assertThat(names(neighbour(plan, 3, 0))).isEmpty();
        assertThat(names(neighbour(plan, -1, 0))).isEmpty();
        assertThat(names(neighbour(plan, 0, 1))).isEmpty();
    }

    @DisplayName("What lies far outside of a tile is not in it, even of a street that touches it")
    @Test
    void clipping() {
        double[] winding = new double[200];
        for (int i = 0; i < winding.length / 2; i++) {
            winding[2 * i] = 0.9 + 0.1 * i;
            winding[2 * i + 1] = i % 2 == 0 ? 0.45 : 0.55;
        }
        Street street =
                new StreetLayout().add("Rue A", winding).tile().streets().get(0);
        assertThat(street.lines()).hasSize(1);
        assertThat(street.lines().get(0)).hasSizeLessThanOrEqualTo(6);
    }

    @DisplayName("A street that comes back into a tile has a line for each visit")
    @Test
    void comesBack() {
        Street street = new StreetLayout()
                .add("Rue A", piece(0.5, 0.2, 1.5, 0.2, 1.5, 0.4, 1.5, 0.6, 1.5, 0.8, 0.5, 0.8))
                .tile()
                .streets()
                .get(0);
        assertThat(street.lines()).hasSize(2);
    }

    @DisplayName("Bends that nobody sees are dropped, from afar more of them")
    @Test
    void simplification() {
        // One unit of this tile is 0.75 m: the first bend leaves the straight line by 0.4 m, the second by 8 m.
        StreetPlan plan = new StreetLayout()
                .add("Rue A", piece(0.1, 0.5, 0.2, 0.50025, 0.3, 0.5, 0.4, 0.505, 0.5, 0.5))
                .plan();
        assertThat(plan.draw(TILE).streets().get(0).lines().get(0)).hasSize(2 * 4);
        StreetTile above = plan.draw(new TilePosition(13, TILE.x() / 2, TILE.y() / 2));
        assertThat(above.others().get(0)).hasSize(2 * 4);
        StreetPlan straight = new StreetLayout()
                .add("Rue A", piece(0.1, 0.5, 0.2, 0.5015, 0.3, 0.5))
                .plan();
        assertThat(straight.draw(TILE).streets().get(0).lines().get(0)).hasSize(2 * 3);
        assertThat(straight.draw(new TilePosition(13, TILE.x() / 2, TILE.y() / 2))
                        .others()
                        .get(0))
                .hasSize(2 * 2);
    }

    @DisplayName("Pieces are joined, and those that lie on each other are drawn once")
    @Test
    void joined() {
        Street street = new StreetLayout()
                .add("Rue A", piece(0.1, 0.5, 0.3, 0.6), piece(0.3, 0.6, 0.5, 0.5), piece(0.3, 0.6, 0.1, 0.5))
                .tile()
                .streets()
                .get(0);
        assertThat(street.lines()).hasSize(1);
        assertThat(street.lines().get(0)).hasSize(2 * 3);
    }

    @DisplayName("From afar only long streets are drawn, a little closer small ones without names")
    @Test
    void importance() {
        // A tile is some 1,540 m wide.
        StreetPlan plan = new StreetLayout()
                .add("Rue courte", piece(0.1, 0.1, 0.2, 0.1))
                .add("Rue moyenne", piece(0.1, 0.2, 0.8, 0.2))
                .add("Rue longue", piece(0.1, 0.3, 1.9, 0.3))
                .plan();
        StreetTile close = plan.draw(TILE);
        assertThat(names(close)).containsExactly("Rue longue", "Rue moyenne", "Rue courte");
        assertThat(close.others()).isEmpty();
        assertThat(close.streets().stream().map(Street::importance))
                .containsExactly(StreetImportance.MAIN, StreetImportance.MIDDLE, StreetImportance.LOCAL);
        StreetTile farther = plan.draw(new TilePosition(13, TILE.x() / 2, TILE.y() / 2));
        assertThat(names(farther)).containsExactly("Rue longue", "Rue moyenne");
        assertThat(farther.others()).hasSize(1);
        StreetTile far = plan.draw(new TilePosition(12, TILE.x() / 4, TILE.y() / 4));
        assertThat(names(far)).containsExactly("Rue longue", "Rue moyenne");
        assertThat(far.others()).isEmpty();
        assertThat(names(plan.draw(new TilePosition(8, TILE.x() / 64, TILE.y() / 64))))
                .containsExactly("Rue longue");
    }

    @DisplayName("Parts of one name that touch are one street, parts elsewhere are not")
    @Test
    void contiguous() {
        StreetPlan plan = new StreetLayout()
                .add("Rue A", piece(0.1, 0.1, 0.75, 0.1))
                .add("Rue A", piece(0.8, 0.1, 1.5, 0.1))
                .add("Rue B", piece(0.1, 0.8, 0.75, 0.8))
                .add("Rue B", piece(0.1, 5.8, 0.75, 5.8))
                .plan();
        assertThat(plan.draw(TILE).streets().stream()
                        .map(street ->
                                street.name().fr() + " " + street.importance().code()))
                .containsExactly("Rue A main", "Rue A main", "Rue B middle");
    }

    @DisplayName("A tile without streets is empty")
    @Test
    void empty() {
        StreetTile tile = new StreetLayout().tile();
        assertThat(tile.streets()).isEmpty();
        assertThat(tile.others()).isEmpty();
    }
}
