package brussels.repere.rest.observatory.trial;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.geography.TerritoryMap;
import brussels.repere.rest.problem.ParameterError;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemFactory;
import brussels.repere.testing.SquareRegionBuilder;
import brussels.repere.text.Lang;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;

/** Areas that are drawn well, and those that are not. */
class PolygonReaderTest {

    private static final double WEST = SquareRegionBuilder.LON;
    private static final double SOUTH = SquareRegionBuilder.LAT;
    private static final double STEP = SquareRegionBuilder.STEP;

    private final TerritoryMap map = TerritoryMap.of(
            new SquareRegionBuilder().sector("A", 0, 0, 10, 10, "q1", "c1", "N").delimitation(), 1);

    private static String point(double east, double north) {
        return "[" + (WEST + east * STEP) + "," + (SOUTH + north * STEP) + "]";
    }

    private static String polygon(String... points) {
        return "{\"type\":\"Polygon\",\"coordinates\":[[" + String.join(",", points) + "]]}";
    }

    private final ParameterErrors errors = new ParameterErrors();

    private Optional<Geometry> read(String json) {
        try {
            return PolygonReader.read(new ObjectMapper().readTree(json), map, "changes.[0].polygon", errors);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException(broken);
        }
    }

    private ParameterError fault(String json) {
        assertThat(read(json)).isEmpty();
        try {
            errors.throwIfAny();
        } catch (ProblemException failure) {
            return ProblemFactory.of(failure, Lang.fr).errors().get(0);
        }
        throw new AssertionError("nothing is wrong");
    }

    @DisplayName("A polygon, and several, are read as they are")
    @Test
    void read() {
        String square = "[[" + String.join(",", point(1, 1), point(4, 1), point(4, 4), point(1, 1)) + "]]";
        assertThat(read("{\"type\":\"Polygon\",\"coordinates\":" + square + "}"))
                .hasValueSatisfying(area -> assertThat(area.getNumPoints()).isEqualTo(4));
        assertThat(read("{\"type\":\"MultiPolygon\",\"coordinates\":[" + square + "]}"))
                .isPresent();
        errors.throwIfAny();
    }

    @DisplayName("An area that crosses itself is refused, and the place where it does so is told")
    @Test
    void crosses() {
        ParameterError fault = fault(polygon(point(0, 0), point(4, 4), point(4, 0), point(0, 4), point(0, 0)));
        assertThat(fault.code()).isEqualTo(ParameterError.Code.NOT_ALLOWED);
        assertThat(fault.parameter()).isEqualTo("changes.[0].polygon");
        assertThat(fault.detail())
                .contains("se croise", String.format(Locale.ROOT, "%.5f", SOUTH + 2 * STEP))
                .doesNotContain("{");
    }

    @DisplayName("An area of no surface is refused")
    @Test
    void flat() {
        assertThat(fault(polygon(point(0, 0), point(4, 0), point(2, 0), point(0, 0)))
                        .code())
                .isEqualTo(ParameterError.Code.NOT_ALLOWED);
    }

    @DisplayName("An area outside of the Region is refused")
    @Test
    void outside() {
        assertThat(fault(polygon("[4.9,51.5]", "[5.0,51.5]", "[5.0,51.6]", "[4.9,51.5]"))
                        .detail())
                .contains("en dehors de la Région");
    }

    @DisplayName("Too many points are refused with their bound")
    @Test
    void tooMany() {
        String[] points = IntStream.rangeClosed(0, PolygonReader.MAX_POINTS)
                .mapToObj(i -> point(2 + Math.cos(i / 400.0), 2 + Math.sin(i / 400.0)))
                .toArray(String[]::new);
        assertThat(fault(polygon(points)).detail().replaceAll("\\D+", "")).contains("2000");
    }

    @DisplayName("What is no polygon, is open, or has no numbers is refused")
    @Test
    void malformed() {
        for (String json : List.of(
                "{}",
                "[]",
                "3",
                "{\"type\":\"Point\",\"coordinates\":[4.3,50.8]}",
                "{\"type\":\"Polygon\",\"coordinates\":[]}",
                "{\"type\":\"Polygon\",\"coordinates\":3}",
                "{\"type\":\"MultiPolygon\",\"coordinates\":[]}",
                polygon(point(0, 0), point(4, 0), point(4, 4), point(0, 4)),
                polygon(point(0, 0), point(4, 0), point(0, 0)),
                polygon("[\"a\",1]", point(4, 0), point(4, 4), "[\"a\",1]"),
                polygon("[500,50]", point(4, 0), point(4, 4), "[500,50]"),
                polygon("[1e999,50]", point(4, 0), point(4, 4), "[1e999,50]"))) {
            ParameterErrors each = new ParameterErrors();
            try {
                assertThat(PolygonReader.read(new ObjectMapper().readTree(json), map, "polygon", each))
                        .as(json)
                        .isEmpty();
            } catch (JsonProcessingException broken) {
                throw new IllegalArgumentException(json, broken);
            }
            assertThat(Optional.of(each).stream().map(PolygonReaderTest::codes).collect(Collectors.joining()))
                    .as(json)
                    .isEqualTo("MALFORMED");
        }
    }

    private static String codes(ParameterErrors errors) {
        try {
            errors.throwIfAny();
            return "";
        } catch (ProblemException failure) {
            return ProblemFactory.of(failure, Lang.nl).errors().stream()
                    .map(error -> error.code().name())
                    .collect(Collectors.joining(" "));
        }
    }
}
