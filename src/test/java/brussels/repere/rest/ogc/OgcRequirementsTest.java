package brussels.repere.rest.ogc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The table of requirements in OGC.md names each with the test that covers it, and no test or requirement is missing. */
class OgcRequirementsTest {

    private static final Path TABLE = Path.of("src/docs/OGC.md");
    private static final Pattern ROW = Pattern.compile("\\| `(/req/[^`]+)` \\|[^|]*\\| `(\\w+)\\.(\\w+)` \\|");

    /** The requirements of each class, as its standard counts them. */
    private static final Map<String, Integer> COUNTS =
            Map.of("core", 35, "oas30", 6, "geojson", 2, "html", 2, "crs", 16);

    private record Row(String requirement, String type, String method) {}

    private static List<Row> rows() throws IOException {
        Matcher rows = ROW.matcher(Files.readString(TABLE));
        return rows.results()
                .map(row -> new Row(row.group(1), row.group(2), row.group(3)))
                .toList();
    }

    private static Set<String> tested(Class<?> type) {
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(DisplayName.class))
                .map(method -> method.getAnnotation(DisplayName.class).value() + " " + type.getSimpleName() + "."
                        + method.getName())
                .filter(name -> name.matches("/req/[^:]+"))
                .collect(Collectors.toSet());
    }

    @DisplayName("The table and the tests name the same requirements, each with its test")
    @Test
    void same() throws IOException {
        Set<String> tests = new TreeSet<>();
        Stream.of(OgcCoreIT.class, OgcCrsIT.class, OgcFormsIT.class).forEach(type -> tests.addAll(tested(type)));
        assertThat(rows().stream()
                        .map(row -> row.requirement() + " " + row.type() + "." + row.method())
                        .toList())
                .containsExactlyInAnyOrderElementsOf(tests);
    }

    @DisplayName("The table has all requirements of each class")
    @Test
    void all() throws IOException {
        Map<String, Long> counts = rows().stream()
                .map(Row::requirement)
                .distinct()
                .collect(Collectors.groupingBy(name -> name.split("/")[2], Collectors.counting()));
        COUNTS.forEach((name, count) -> assertThat(counts.get(name)).as(name).isEqualTo(count.longValue()));
    }
}
