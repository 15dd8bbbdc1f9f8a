package brussels.repere.exchange.streetmap;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.geocoding.lines.OpenStreetMapNotice;
import brussels.repere.geocoding.lines.StreetLines;
import brussels.repere.geocoding.register.AddressRegister;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;

/** The tiles of the streets that are part of the application. */
class RegionTilesTest {

    private static final Coordinate NORTH_WEST = new Coordinate(4.243, 50.914);
    private static final Coordinate SOUTH_EAST = new Coordinate(4.482, 50.764);

    private static List<MappedStreet> streets;
    private static StreetPlan plan;

    @BeforeAll
    static void plan() {
        StreetLines lines = StreetLines.bundled();
        streets = AddressRegister.bundled().streets().stream()
                .flatMap(
                        street -> lines
                                .find(street.id())
                                .map(line -> new MappedStreet(street.id(), street.name(), line.toWgs84()))
                                .stream())
                .toList();
        plan = StreetPlan.of(streets, OpenStreetMapNotice.TEXT);
    }

    private static List<StreetTile> tiles(int zoom) {
        int across = 1 << zoom;
        Coordinate first = WebMercator.project(NORTH_WEST);
        Coordinate last = WebMercator.project(SOUTH_EAST);
        List<StreetTile> tiles = new ArrayList<>();
        for (int x = (int) (first.x * across); x <= (int) (last.x * across); x++) {
            for (int y = (int) (first.y * across); y <= (int) (last.y * across); y++) {
                tiles.add(plan.draw(new TilePosition(zoom, x, y)));
            }
        }
        return tiles;
    }

    private static int compressedBytes(StreetTile tile) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
            out.write(new ObjectMapper().writeValueAsBytes(tile));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return compressed.size();
    }

    @DisplayName("A compressed tile of a zoom that screens ask for is small")
    @ParameterizedTest
    @CsvSource({"11, 10000", "12, 20000", "13, 15000", "14, 12500"})
    void small(int zoom, int maxBytes) {
        assertThat(tiles(zoom)).isNotEmpty().allSatisfy(tile -> assertThat(compressedBytes(tile))
                .isLessThan(maxBytes));
    }

    @DisplayName("Close by every street is in a tile, with its names")
    @Test
    void complete() {
        Set<String> drawn = new HashSet<>();
        tiles(14).forEach(tile -> tile.streets().forEach(street -> drawn.add(street.id())));
        assertThat(drawn).hasSize(streets.size());
    }

    @DisplayName("From afar the streets by which people find their way are there")
    @Test
    void mainStreets() {
        List<String> names = tiles(11).stream()
                .flatMap(tile -> tile.streets().stream())
                .map(street -> street.name().fr())
                .toList();
        assertThat(names)
                .contains("Chaussée de Wavre", "Avenue Louise", "Rue de la Loi")
                .doesNotContain("Rue Haute");
    }
}
