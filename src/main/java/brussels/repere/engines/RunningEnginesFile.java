package brussels.repere.engines;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The file in a data folder that says how to reach the engines that run on it, for commands that work next to a running
 * service. It holds the password of the database, as the folder does anyway, and only the owner of the folder can read
 * it.
 */
final class RunningEnginesFile {

    private static final String FILE = "engines.properties";

    private RunningEnginesFile() {}

    static void write(Path folder, Map<String, String> settings) {
        Properties properties = new Properties();
        properties.putAll(settings);
        try {
            StringWriter text = new StringWriter();
            properties.store(text, "The engines that run now");
            OwnerOnlyFile.write(folder.resolve(FILE), text.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the settings of the running engines, or empty if none run or the file is missing. */
    static Optional<Map<String, String>> read(Path folder) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve(FILE))) {
            properties.load(reader);
        } catch (IOException missing) {
            return Optional.empty();
        }
        Map<String, String> settings = new TreeMap<>();
        properties.forEach((key, value) -> settings.put(key.toString(), value.toString()));
        return Optional.of(settings);
    }

    static void delete(Path folder) {
        try {
            Files.deleteIfExists(folder.resolve(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
