package brussels.repere.geocoding.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiLineString;

/** Each part of a street counts once, however often it was drawn. */
class LineTidierTest {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    /** @param xy metres */
    private static LineString line(double... xy) {
        return FACTORY.createLineString(IntStream.range(0, xy.length / 2)
                .mapToObj(i -> new Coordinate(xy[2 * i], xy[2 * i + 1]))
                .toArray(Coordinate[]::new));
    }

    private static MultiLineString tidy(LineString... pieces) {
        return LineTidier.tidy(Arrays.asList(pieces));
    }

    @DisplayName("The same piece twice, or back and forth, is one piece")
    @Test
    void identical() {
        assertThat(tidy(line(0, 0, 100, 0), line(100, 0, 0, 0)).getLength()).isCloseTo(100, within(0.1));
        assertThat(tidy(line(0, 0, 100, 0, 0, 0)).getLength()).isCloseTo(100, within(0.1));
    }

    @DisplayName("A second drawing some metres beside the first counts only where it goes on")
    @Test
    void drawnTwice() {
        assertThat(tidy(line(0, 0, 300, 0), line(0, 4, 250, 3)).getLength()).isCloseTo(300, within(1.0));
        assertThat(tidy(line(0, 0, 300, 0), line(200, 4, 400, 4)).getLength()).isCloseTo(400, within(10.0));
    }

    @DisplayName("The two sides of an avenue are two pieces")
    @Test
    void avenue() {
        assertThat(tidy(line(0, 0, 300, 0), line(0, 15, 300, 15)).getLength()).isCloseTo(600, within(1.0));
    }

    @DisplayName("Pieces that follow one another, or branch off, all stay")
    @Test
    void consecutive() {
        MultiLineString tidy = tidy(line(0, 0, 100, 0), line(100, 0, 200, 0), line(100, 0, 100, 80));
        assertThat(tidy.getLength()).isCloseTo(280, within(13.0));
        assertThat(tidy.distance(FACTORY.createPoint(new Coordinate(100, 80)))).isLessThan(1);
    }

    @DisplayName("The order of the pieces changes nothing, and no piece gives no line")
    @Test
    void order() {
        LineString[] pieces = {line(0, 0, 300, 0), line(20, 3, 310, 3), line(150, 0, 150, 90)};
        MultiLineString one = tidy(pieces);
        MultiLineString other = tidy(pieces[2], pieces[1], pieces[0]);
        assertThat(one.equalsTopo(other)).isTrue();
        assertThat(LineTidier.tidy(List.of()).isEmpty()).isTrue();
    }
}
