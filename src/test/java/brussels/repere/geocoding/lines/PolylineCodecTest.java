package brussels.repere.geocoding.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.repere.geography.coordinates.LocalProjection;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiLineString;

class PolylineCodecTest {

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private static MultiLineString line(double... lonsAndLats) {
        Coordinate[] points = IntStream.range(0, lonsAndLats.length / 2)
                .mapToObj(i -> LocalProjection.project(lonsAndLats[2 * i], lonsAndLats[2 * i + 1]))
                .toArray(Coordinate[]::new);
        return FACTORY.createMultiLineString(new LineString[] {FACTORY.createLineString(points)});
    }

    @DisplayName("The example of the published format is written as it is published")
    @Test
    void publishedExample() {
        assertThat(PolylineCodec.encode(line(-120.2, 38.5, -120.95, 40.7, -126.453, 43.252)))
                .isEqualTo("_p~iF~ps|U_ulLnnqC_mqNvxq`@");
    }

    @DisplayName("What was written is read within a metre, and written again it is the same")
    @Test
    void roundTrip() {
        Random random = new Random(23);
        for (int i = 0; i < 500; i++) {
            double[] points =
                    random.doubles(2 + 2 * random.nextInt(1, 20), 0, 0.1).toArray();
            for (int j = 0; j < points.length; j++) {
                points[j] += j % 2 == 0 ? 4.3 : 50.8;
            }
            MultiLineString line = line(points);
            String text = PolylineCodec.encode(line);
            MultiLineString read = PolylineCodec.decode(text);
            assertThat(read.equalsExact(line, 1)).isTrue();
            assertThat(PolylineCodec.encode(read)).isEqualTo(text);
        }
    }

    @DisplayName("Pieces are kept apart, and a piece that rounds to one point is left out")
    @Test
    void pieces() {
        LineString[] pieces = Arrays.stream(new MultiLineString[] {
                    line(4.35, 50.85, 4.36, 50.85),
                    line(4.350001, 50.850001, 4.350002, 50.850001),
                    line(4.37, 50.85, 4.37, 50.86)
                })
                .map(piece -> (LineString) piece.getGeometryN(0))
                .toArray(LineString[]::new);
        String text = PolylineCodec.encode(FACTORY.createMultiLineString(pieces));
        assertThat(PolylineCodec.decode(text).getNumGeometries()).isEqualTo(2);
        assertThat(PolylineCodec.decode(PolylineCodec.encode(pieces[1])).isEmpty())
                .isTrue();
    }

    @DisplayName("A text that breaks off, or has other characters, is no line")
    @Test
    void malformed() {
        for (String text : new String[] {"_p~iF~ps|U_", "_p~iF", "é", "1234", "~~~~~~~~~~~~~~~~~~~~"}) {
            assertThatThrownBy(() -> PolylineCodec.decode(text)).as(text).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
