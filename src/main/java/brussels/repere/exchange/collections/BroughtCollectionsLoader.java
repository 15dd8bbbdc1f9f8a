package brussels.repere.exchange.collections;

import brussels.repere.directory.collections.CollectionContent;
import brussels.repere.directory.collections.CollectionItem.Kind;
import brussels.repere.directory.collections.CollectionSection;
import brussels.repere.directory.collections.CollectionStore;
import brussels.repere.directory.storage.DirectoryReader;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Gives a directory the collections that come with the application, each once: what a keeper changed, withdrew or deleted stays so. Only
 * what the directory truly holds is in them. A directory that holds none of the services of any of them is somebody's own, and gets none.
 */
@ApplicationScoped
class BroughtCollectionsLoader {

    private static final Logger LOG = Logger.getLogger(BroughtCollectionsLoader.class);

    /** After the starter directory. */
    private static final int PRIORITY_AFTER_DIRECTORY = 3500;

    private final CollectionStore store;
    private final DirectoryReader directory;
    private final boolean wanted;

    BroughtCollectionsLoader(
            CollectionStore store,
            DirectoryReader directory,
            @ConfigProperty(name = "repere.starter", defaultValue = "brought") String starter,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean serving) {
        this.store = store;
        this.directory = directory;
        this.wanted = serving && starter.equals("brought");
    }

    void load(@Observes @Priority(PRIORITY_AFTER_DIRECTORY) StartupEvent start) {
        if (wanted) {
            bringMissing();
        }
    }

    /** Brings those that were never brought. */
    void bringMissing() {
        List<CollectionContent> missing = BroughtCollections.read().stream()
                .filter(content -> !store.wasBrought(content.slug()))
                .toList();
        Set<UUID> present = directory.findOpen(missing.stream()
                .flatMap(CollectionContent::items)
                .filter(item -> item.kind() == Kind.SERVICE)
                .map(item -> UUID.fromString(item.reference()))
                .toList());
        if (present.isEmpty()) {
            return;
        }
        long brought = missing.stream()
                .map(content -> limit(content, present))
                .filter(content -> store.bring(content, BroughtCollections.COMPOSED_ON))
                .count();
        if (brought > 0) {
            LOG.infof("%d collections of services were added; keepers may change or withdraw them", brought);
        }
    }

    private static CollectionContent limit(CollectionContent content, Set<UUID> present) {
        return content.withSections(content.sections().stream()
                .map(section -> new CollectionSection(
                        section.title(),
                        section.about(),
                        section.items().stream()
                                .filter(item -> item.kind() != Kind.SERVICE
                                        || present.contains(UUID.fromString(item.reference())))
                                .toList()))
                .toList());
    }
}
