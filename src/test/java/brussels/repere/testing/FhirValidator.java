package brussels.repere.testing;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * The validator of HAPI in a JVM of its own, offline, with the profiles of IHE mCSD of {@code REPERE_SHARED}. The build finds its jars
 * ({@code find-fhir-validator} in pom.xml).
 */
public final class FhirValidator implements AutoCloseable {

    private static final Path OPTIONS = Path.of("target/fhir-validator/java.args");
    private static final Path PROGRAM = Path.of("src/fhir-validator/java/FhirValidation.java");
    private static final String ERROR = "error\t";
    private static final String WARNING = "warning\t";
    private static final String READ = "read\t";

    private final Process process;

    private FhirValidator(Process process) {
        this.process = process;
    }

    /**
     * What the validator says.
     *
     * @param read how many resources it has read
     * @param errors a line for each error: the beginning of the resource, the place in it, the message
     * @param warnings the same
     */
    public record Verdict(int read, List<String> errors, List<String> warnings) {}

    /** Starts it: it reads what it validates by while the test reads what is to be validated. */
    public static FhirValidator start() {
        Path profiles = SharedData.file("conformance/ihe-mcsd");
        try {
            return new FhirValidator(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx900m",
                            "-XX:TieredStopAtLevel=1",
                            "@" + OPTIONS,
                            PROGRAM.toString(),
                            profiles.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Validates once; it has ended then.
     *
     * @param resources each as JSON or XML
     */
    public Verdict validate(List<String> resources) {
        // Beside the reading below: a pipe that nobody reads would stop both.
        CompletableFuture<Void> written = CompletableFuture.runAsync(() -> write(process, resources));
        List<String> lines = new ArrayList<>();
        try (BufferedReader answers = process.inputReader(StandardCharsets.UTF_8)) {
            answers.lines().forEach(lines::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        written.join();
        return read(lines);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private static void write(Process process, List<String> resources) {
        try (BufferedWriter questions = process.outputWriter(StandardCharsets.UTF_8)) {
            for (String resource : resources) {
                questions.write(resource.replaceAll("[\\r\\n]+", " "));
                questions.newLine();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Verdict read(List<String> lines) {
        int read = lines.stream()
                .filter(line -> line.startsWith(READ))
                .map(line -> Integer.parseInt(line.substring(READ.length())))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The validator ended before its end: " + lines));
        return new Verdict(read, listBehind(ERROR, lines), listBehind(WARNING, lines));
    }

    private static List<String> listBehind(String mark, List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith(mark))
                .map(line -> line.substring(mark.length()))
                .toList();
    }
}
