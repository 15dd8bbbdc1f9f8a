package brussels.repere.accounts.secret;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Seals secrets that are needed in clear again, so that whoever reads the database alone reads none. The key is a setting, which several
 * instances share, or a file in the data folder. Safe for use by several threads.
 */
@Singleton
public class SecretSeal {

    private static final String KEY = "repere.accounts.key";
    private static final String PREVIOUS = "repere.accounts.previous-key";

    private final Optional<SealingKey> configured;
    private final List<SealingKey> previous;
    private final Path folder;
    private SealingKey ofFile;

    public SecretSeal(
            @ConfigProperty(name = KEY) Optional<String> key,
            @ConfigProperty(name = PREVIOUS) Optional<String> previousKey,
            @ConfigProperty(name = "repere.data", defaultValue = "data") String folder) {
        this.configured = key.map(text -> read(KEY, text));
        this.previous = previousKey.map(text -> read(PREVIOUS, text)).stream().toList();
        this.folder = Path.of(folder);
    }

    private static SealingKey read(String setting, String text) {
        try {
            return SealingKey.read(text);
        } catch (IllegalArgumentException noKey) {
            throw new IllegalArgumentException(setting + " is " + SealingKey.BYTES
                    + " random bytes in Base64 (openssl rand -base64 32), but " + noKey.getMessage());
        }
    }

    /** Creates this bean when the service starts, so that an invalid setting prevents the start. */
    void validateAtStart(@Observes StartupEvent start) {}

    /** Where there are no accounts no file is made. */
    private SealingKey current() {
        return configured.orElseGet(this::keyOfFile);
    }

    private synchronized SealingKey keyOfFile() {
        if (ofFile == null) {
            ofFile = KeyFile.read(folder);
        }
        return ofFile;
    }

    /** Whether the key is a setting, so that other instances can have the same. */
    public boolean isShared() {
        return configured.isPresent();
    }

    /** @param context such as whose secret it is: sealed for one it cannot be opened for another */
    public String seal(String secret, String context) {
        return current().seal(secret, context);
    }

    /**
     * Opens what is stored, also what was stored in clear by an earlier version.
     *
     * @return empty if the key is another than the one that sealed it
     */
    public Optional<String> open(String stored, String context) {
        if (!SealingKey.isSealed(stored)) {
            return Optional.of(stored);
        }
        return current().open(stored, context).or(() -> previous.stream()
                .flatMap(key -> key.open(stored, context).stream())
                .findFirst());
    }

    /** Whether it is sealed by the key of now, and need not be sealed again. */
    public boolean isCurrent(String stored) {
        return SealingKey.isSealed(stored) && current().hasSealed(stored);
    }
}
