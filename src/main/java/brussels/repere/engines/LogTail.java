package brussels.repere.engines;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the last lines of an engine's log, for a failure message that shows them and says what to do. */
final class LogTail {

    private static final int MAX_LINES = 8;
    private static final int MAX_LINES_OF_CAUSE = 60;
    private static final Map<String, String> ADVICE = Map.of(
            "No space left on device", "Free some space on the disk of the data folder.",
            "failed to obtain node lock", "End the other process that uses this data folder.",
            "another server might be running", "End the other process that uses this data folder.",
            "Address already in use", "Stop the program that took the port of the engine, or restart Repère.",
            "cannot downgrade a node from version",
                    "A newer version wrote the index. Start that one; or move the folder opensearch away, and the"
                            + " index is built anew from the database.",
            "Permission denied", "Give this user the right to write to the data folder.");

    private LogTail() {}

    static String read(Path log) {
        try {
            return readLast(log, MAX_LINES).map(line -> "    " + line).collect(Collectors.joining("\n"));
        } catch (IOException e) {
            return "    (" + log + " cannot be read)";
        }
    }

    /**
     * Returns what to do about a cause that the log names.
     *
     * @param otherwise what to do if it names none that is known here
     */
    static String findAdvice(Path log, String otherwise) {
        try {
            return readLast(log, MAX_LINES_OF_CAUSE)
                    .flatMap(line -> ADVICE.entrySet().stream().filter(known -> line.contains(known.getKey())))
                    .map(Map.Entry::getValue)
                    .reduce((earlier, last) -> last)
                    .orElse(otherwise);
        } catch (IOException e) {
            return otherwise;
        }
    }

    private static Stream<String> readLast(Path log, int count) throws IOException {
        List<String> lines = Files.readAllLines(log, StandardCharsets.ISO_8859_1);
        return lines.stream().skip(Math.max(0, lines.size() - count));
    }
}
