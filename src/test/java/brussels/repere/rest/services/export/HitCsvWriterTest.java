package brussels.repere.rest.services.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HitCsvWriterTest {

    private static final Pattern CODE = Pattern.compile("`([a-z_]+)`");

    @DisplayName("Every column is written in its place")
    @Test
    void columns() throws IOException {
        List<String> documented;
        try (Stream<String> lines = Files.lines(Path.of("src/docs/EXPORTS.md"))) {
            documented = lines.takeWhile(line -> !line.startsWith("## Figures of territories"))
                    .filter(line -> line.startsWith("| `"))
                    .map(line -> line.split("\\|")[1])
                    .flatMap(cell -> CODE.matcher(cell).results().map((MatchResult name) -> name.group(1)))
                    .toList();
        }
        assertThat(HitCsvWriter.header()).isEqualTo(documented);
    }
}
