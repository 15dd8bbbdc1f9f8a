package brussels.repere.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Scripts of the screens and the widget import each other one way, types too: what one needs can be read before it. */
class ScreenImportsTest {

    private static final Path WEB = Path.of("src/main/resources/web");
    private static final Pattern IMPORT = Pattern.compile("^(?:import|export)\\b[^;]*?'(\\.[^']+)'", Pattern.MULTILINE);

    @DisplayName("No script imports itself, directly or through others")
    @Test
    void noCircles() throws IOException {
        Map<Path, Set<Path>> left = imports();
        assertThat(left).hasSizeGreaterThan(100);
        boolean fewer = true;
        while (fewer) {
            // Whoever needs none of those that are left is in no circle.
            Set<Path> before = Set.copyOf(left.keySet());
            fewer = left.values().removeIf(needed -> needed.stream().noneMatch(before::contains));
        }
        assertThat(left)
                .as("these are in a circle of imports, or need one that is")
                .isEmpty();
    }

    private static Map<Path, Set<Path>> imports() throws IOException {
        Map<Path, Set<Path>> imports = new TreeMap<>();
        for (Path script : scripts()) {
            Set<Path> needed = new TreeSet<>();
            Matcher found = IMPORT.matcher(Files.readString(script));
            while (found.find()) {
                needed.add(script.resolveSibling(found.group(1) + ".ts").normalize());
            }
            imports.put(script, needed);
        }
        return imports;
    }

    private static List<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.walk(WEB)) {
            return files.filter(file -> file.toString().endsWith(".ts")).toList();
        }
    }
}
