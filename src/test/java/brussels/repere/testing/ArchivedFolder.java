package brussels.repere.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * A data folder that an earlier version wrote, and what that version answered on it: {@code src/test/resources/upgrades}, made by
 * {@code deploy/trials/upgrade/archive.py}.
 *
 * @param name the day of the version
 */
public record ArchivedFolder(String name) {

    private static final Path FOLDER = Path.of("src/test/resources/upgrades");
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * A question and what was answered.
     *
     * @param path of the request
     * @param values where in the answer, by names with dots between
     * @param found there, in each element of each list, in the order of texts
     */
    public record Answer(String path, String values, List<String> found) {

        /** What another answer has at the same place. */
        public List<String> readFrom(String answer) throws IOException {
            List<JsonNode> nodes = List.of(JSON.readTree(answer));
            for (String field : values.split("\\.")) {
                nodes = flatten(nodes).map(node -> node.path(field)).toList();
            }
            return flatten(nodes)
                    .filter(JsonNode::isValueNode)
                    .filter(node -> !node.isNull())
                    .map(JsonNode::asText)
                    .sorted()
                    .toList();
        }

        private static Stream<JsonNode> flatten(List<JsonNode> nodes) {
            return nodes.stream()
                    .flatMap(
                            node -> node.isArray() ? StreamSupport.stream(node.spliterator(), false) : Stream.of(node));
        }
    }

    /** All there are, the oldest first. */
    public static List<ArchivedFolder> list() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".tar.xz"))
                    .map(file -> new ArchivedFolder(file.replace(".tar.xz", "")))
                    .sorted((one, other) -> one.name().compareTo(other.name()))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public List<Answer> answers() throws IOException {
        List<Answer> answers = new ArrayList<>();
        for (JsonNode answer :
                JSON.readTree(FOLDER.resolve(name + ".answers.json").toFile())) {
            Set<String> found = StreamSupport.stream(answer.path("found").spliterator(), false)
                    .map(JsonNode::asText)
                    .collect(Collectors.toSet());
            answers.add(new Answer(
                    answer.path("path").asText(),
                    answer.path("values").asText(),
                    found.stream().sorted().toList()));
        }
        return answers;
    }

    /** Unpacks it for an application to start on. */
    public Path unpackInto(Path data) throws IOException {
        Files.createDirectories(data);
        try (InputStream packed = new BufferedInputStream(Files.newInputStream(FOLDER.resolve(name + ".tar.xz")));
                TarArchiveInputStream entries = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (TarArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path target = data.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                    Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwx------"));
                } else {
                    Files.copy(entries, target);
                    Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-------"));
                }
            }
        }
        return data;
    }
}
