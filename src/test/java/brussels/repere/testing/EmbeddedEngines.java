package brussels.repere.testing;

import brussels.repere.engines.Engines;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The real engines for tests inside the application, on an empty data folder, by the same code as in production. */
public class EmbeddedEngines implements QuarkusTestResourceLifecycleManager {

    private static final Path DATA = Path.of("target", "test-data");

    private Engines engines;

    @Override
    public Map<String, String> start() {
        deleteRecursively(DATA);
        engines = Engines.start(true, true, DATA, line -> {});
        engines.awaitSearch();
        Map<String, String> settings = new LinkedHashMap<>(engines.settings());
        settings.put("quarkus.hibernate-search-orm.elasticsearch.hosts", settings.get("quarkus.elasticsearch.hosts"));
        settings.put("quarkus.http.test-port", "0");
        return settings;
    }

    @Override
    public void stop() {
        if (engines != null) {
            engines.close();
        }
    }

    /** Deletes a folder with all it holds; nothing if it is not there. */
    public static void deleteRecursively(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
