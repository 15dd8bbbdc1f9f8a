package brussels.repere.search.catalogue;

import brussels.repere.directory.ListedService;
import brussels.repere.directory.facts.FieldEdits;
import brussels.repere.directory.storage.DirectoryReader;
import brussels.repere.directory.storage.ServiceAtLocation;
import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.search.devotion.DevotionRule;
import brussels.repere.search.devotion.OwnNameReader;
import brussels.repere.search.document.ServiceDocumentFactory;
import brussels.repere.understanding.TextReader;
import brussels.repere.understanding.TextUnderstanding;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Builds catalogues from the database. Safe for use by several threads. */
@ApplicationScoped
class CatalogueLoader {

    private static final int BATCH_SIZE = 1_000;

    private final DirectoryReader directory;
    private final FieldEdits edits;
    private final CurrentTaxonomy taxonomies;
    private final TextUnderstanding understanding;
    private final long maxServices;
    private final DevotionRule devotion = new DevotionRule(new OwnNameReader(this::reader));
    private volatile TextReader reader;

    CatalogueLoader(
            DirectoryReader directory,
            FieldEdits edits,
            CurrentTaxonomy taxonomies,
            TextUnderstanding understanding,
            @ConfigProperty(name = "repere.catalogue.at-most") long maxServices) {
        this.directory = directory;
        this.edits = edits;
        this.taxonomies = taxonomies;
        this.understanding = understanding;
        this.maxServices = maxServices;
    }

    /**
     * Reads all open services, some at a time.
     *
     * @return empty if there are more of them than the setting allows
     */
    Optional<RecordTable> load(TerritoryMap map) {
        long open = directory.countOpen();
        if (open > maxServices) {
            return Optional.empty();
        }
        if (open == 0) {
            // A first start asks before there is anything to read, and a reader of texts takes a second to build.
            return Optional.of(new RecordTable(new CatalogueBuilder().build(), Set.of(), Map.of()));
        }
        reader = understanding.readerOn(map);
        ServiceDocumentFactory documents = new ServiceDocumentFactory(taxonomies.get(), map, devotion);
        CatalogueBuilder builder = new CatalogueBuilder();
        UUID last = null;
        while (true) {
            UUID after = last;
            // Each batch is a transaction of its own, whatever transaction asks for the data.
            List<ListedService> batch = QuarkusTransaction.requiringNew().call(() -> read(after));
            if (batch.isEmpty()) {
                return Optional.of(
                        new RecordTable(builder.build(), directory.listOrganizationsWithClosed(), edits.listAll()));
            }
            batch.forEach(service -> builder.add(documents.create(service)));
            last = batch.get(batch.size() - 1).id();
        }
    }

    /**
     * Makes a catalogue of services that are not in the database.
     *
     * @param services without names, in the order of their ids
     */
    Catalogue create(List<ListedService> services, TerritoryMap map) {
        ServiceDocumentFactory documents = new ServiceDocumentFactory(taxonomies.get(), map, devotion);
        CatalogueBuilder builder = new CatalogueBuilder();
        services.forEach(service -> builder.add(documents.create(service)));
        return builder.build();
    }

    private TextReader reader() {
        return reader;
    }

    private List<ListedService> read(UUID after) {
        return directory.listAfter(after, BATCH_SIZE).stream()
                .map(ServiceAtLocation::listed)
                .toList();
    }
}
