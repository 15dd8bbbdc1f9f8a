package brussels.repere.exchange.streetmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;

class TilePositionTest {

    @DisplayName("The Grand-Place lies in the tile in which every web map has it")
    @Test
    void usualGrid() {
        Coordinate grandPlace = WebMercator.project(new Coordinate(4.3525, 50.8467));
        TilePosition tile = new TilePosition(14, 8390, 5496);
        assertThat(tile.envelope().contains(grandPlace)).isTrue();
        assertThat(tile.column(grandPlace, 100)).isBetween(0, 100);
        assertThat(tile.row(grandPlace, 100)).isBetween(0, 100);
    }

    @DisplayName("A degree of latitude is as long on the plane as on the ground")
    @Test
    void metres() {
        double south = WebMercator.project(new Coordinate(4.35, 50.845)).y;
        double north = WebMercator.project(new Coordinate(4.35, 50.855)).y;
        assertThat(WebMercator.metres(south - north, north)).isCloseTo(1112.5, within(6.0));
    }

    @DisplayName("A tile that the grid does not have is refused, and the bound is named")
    @ParameterizedTest
    @CsvSource({"7, 0, 0, 8 to 16", "17, 0, 0, 8 to 16", "8, 256, 0, zoom 8", "8, 0, 256, zoom 8", "8, -1, 0, zoom 8"})
    void notOnGrid(int zoom, int x, int y, String bound) {
        assertThatThrownBy(() -> new TilePosition(zoom, x, y))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(bound);
    }

    @DisplayName("The last column and row of a zoom exist")
    @Test
    void lastOfGrid() {
        assertThat(new TilePosition(8, 255, 255).envelope().getMaxX()).isEqualTo(1.0);
    }
}
