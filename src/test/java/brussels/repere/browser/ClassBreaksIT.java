package brussels.repere.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * How numbers become classes of a map: the script of the screen itself, run by the deno with which the build checks types. It is unpacked when
 * the application is packaged, and is there for Linux on x86-64 alone.
 */
class ClassBreaksIT {

    private static final Path DENO = Path.of("target/node_modules/@deno/linux-x64-glibc/deno");
    private static final Path SCRIPT = Path.of("src/main/resources/web/app/coverage/classes.ts");

    @BeforeEach
    void require() {
        assumeTrue(Files.isExecutable(DENO), "SKIPPED: no deno for this machine is unpacked");
    }

    /** @param of the class of each number: 0 for none at all, -1 where there is no number */
    private record Classes(List<List<Double>> ranges, List<Integer> of) {

        static Classes of(String numbers, String steps) throws IOException, InterruptedException {
            String program =
                    """
                    import { classesOf } from '%s';
                    const numbers = %s;
                    const { ranges, of } = classesOf(numbers, '%s');
                    console.log(JSON.stringify({ ranges: ranges.map(({ from, to }) => [from, to]), of: numbers.map((one) => of(one) ?? -1) }));
                    """
                            .formatted(SCRIPT.toUri(), numbers, steps);
            ProcessBuilder run = new ProcessBuilder(DENO.toString(), "eval", "--no-remote", "--ext=ts", program);
            run.environment().put("DENO_NO_UPDATE_CHECK", "1");
            Process deno = run.redirectError(ProcessBuilder.Redirect.INHERIT).start();
            String said = new String(deno.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(deno.waitFor()).as(said).isZero();
            JsonNode answer = new ObjectMapper().readTree(said);
            List<List<Double>> ranges = new ArrayList<>();
            answer.path("ranges")
                    .forEach(range -> ranges.add(
                            List.of(range.get(0).asDouble(), range.get(1).asDouble())));
            List<Integer> of = new ArrayList<>();
            answer.path("of").forEach(one -> of.add(one.asInt()));
            return new Classes(ranges, of);
        }
    }

    @DisplayName("Quantiles hold as many each; equal numbers stay together; none at all is a class of its own")
    @Test
    void quantiles() throws Exception {
        assertThat(Classes.of("[0, 1, 2, 3, 4, 5, 6, 7, 8]", "quantile"))
                .isEqualTo(new Classes(
                        List.of(List.of(1.0, 2.0), List.of(3.0, 4.0), List.of(5.0, 6.0), List.of(7.0, 8.0)),
                        List.of(0, 1, 1, 2, 2, 3, 3, 4, 4)));
        assertThat(Classes.of("[1, 1, 1, 1, 1, 2, 9, 0, 0]", "quantile"))
                .isEqualTo(new Classes(
                        List.of(List.of(1.0, 1.0), List.of(2.0, 2.0), List.of(9.0, 9.0)),
                        List.of(1, 1, 1, 1, 1, 2, 3, 0, 0)));
    }

    @DisplayName("Equal steps begin at nothing; those of whole numbers are whole")
    @Test
    void equalSteps() throws Exception {
        assertThat(Classes.of("[0.5, 2, 1, 0]", "equal"))
                .isEqualTo(new Classes(
                        List.of(List.of(0.0, 0.5), List.of(0.5, 1.0), List.of(1.0, 1.5), List.of(1.5, 2.0)),
                        List.of(1, 4, 2, 0)));
        assertThat(Classes.of("[1, 3, 4, 10]", "equal"))
                .isEqualTo(new Classes(
                        List.of(List.of(1.0, 3.0), List.of(4.0, 6.0), List.of(7.0, 9.0), List.of(10.0, 10.0)),
                        List.of(1, 1, 2, 4)));
    }

    @DisplayName("All equal is one class, all zero none, and what is missing or no number is in no class")
    @Test
    void extremes() throws Exception {
        for (String steps : List.of("quantile", "equal")) {
            assertThat(Classes.of("[7, 7, 7]", steps))
                    .isEqualTo(new Classes(List.of(List.of(7.0, 7.0)), List.of(1, 1, 1)));
            assertThat(Classes.of("[0, 0]", steps)).isEqualTo(new Classes(List.of(), List.of(0, 0)));
            assertThat(Classes.of("[]", steps)).isEqualTo(new Classes(List.of(), List.of()));
            assertThat(Classes.of("[undefined, NaN, -3, Infinity, 5, 0]", steps))
                    .isEqualTo(new Classes(List.of(List.of(5.0, 5.0)), List.of(-1, -1, -1, -1, 1, 0)));
        }
    }
}
