package brussels.repere.search.index;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.OptionalInt;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Into how many parts the index is divided, and in how many further copies it is kept. Several instances on one search cluster are
 * configured alike. Immutable.
 */
@Singleton
class IndexLayout {

    private static final String SHARDS = "repere.search.shards";
    private static final String REPLICAS = "repere.search.replicas";

    private final int shards;
    private final OptionalInt replicas;

    IndexLayout(
            @ConfigProperty(name = SHARDS, defaultValue = "1") int shards,
            @ConfigProperty(name = REPLICAS) OptionalInt replicas) {
        if (shards < 1 || replicas.orElse(0) < 0) {
            throw new IllegalArgumentException(SHARDS + " wants 1 or more, and " + REPLICAS + " 0 or more.");
        }
        this.shards = shards;
        this.replicas = replicas;
    }

    /** Creates this bean when the service starts, so that an invalid setting prevents the start. */
    void validateAtStart(@Observes StartupEvent start) {}

    /** Holds for an index that is built anew. */
    int shards() {
        return shards;
    }

    /** With two on three nodes each holds all. Empty for one copy as soon as there are two nodes, and none on a node alone. */
    OptionalInt replicas() {
        return replicas;
    }
}
