package brussels.repere.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** The reference data that {@code REPERE_SHARED} names; a test that needs them says that it is skipped without. */
public final class SharedData {

    private SharedData() {}

    public static Path file(String name) {
        Optional<Path> folder =
                Optional.ofNullable(System.getenv("REPERE_SHARED")).map(Path::of);
        Assumptions.assumeTrue(folder.isPresent(), "skipped: no shared data (set REPERE_SHARED to their folder)");
        Path file = folder.orElseThrow().resolve(name);
        if (!Files.exists(file)) {
            throw new AssertionError("REPERE_SHARED is set, and " + file + " is missing");
        }
        return file;
    }
}
