package brussels.repere.search.catalogue;

import brussels.repere.directory.ListedService;
import brussels.repere.directory.facts.FieldEdit;
import brussels.repere.directory.facts.FieldEdits;
import brussels.repere.directory.storage.DirectoryReader;
import brussels.repere.directory.storage.ServiceAtLocation;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Reads services and organisations by their ids: from memory those that are open, of the generation that answers, and from the
 * database all others. Safe for use by several threads.
 */
@ApplicationScoped
public class RecordReader {

    private static final int BATCH_SIZE = 1_000;

    private final CurrentCatalogue catalogues;
    private final DirectoryReader directory;
    private final FieldEdits edits;
    private final int batchSize;

    @Inject
    RecordReader(CurrentCatalogue catalogues, DirectoryReader directory, FieldEdits edits) {
        this(catalogues, directory, edits, BATCH_SIZE);
    }

    RecordReader(CurrentCatalogue catalogues, DirectoryReader directory, FieldEdits edits, int batchSize) {
        this.catalogues = catalogues;
        this.directory = directory;
        this.edits = edits;
        this.batchSize = batchSize;
    }

    /**
     * Services with what was corrected of each.
     *
     * @param services of a service each of its locations, or of an organisation each of its services; in the order of their ids
     */
    public record Records(List<ListedService> services, EditLookup edits) {}

    /** Lists the corrections of a service by its id, in no particular order. */
    public interface EditLookup {
        List<FieldEdit> list(UUID serviceId);
    }

    /**
     * Reads a service at each of its locations; none if there is no such service.
     *
     * @param id of the service, or of the service at one of its locations
     */
    public Records readService(UUID id) {
        Optional<RecordTable> table = catalogues.findRecords();
        return table.flatMap(records -> records.findService(id).map(found -> new Records(found, records::listEdits)))
                .orElseGet(() -> new Records(directory.listByService(id), edits::list));
    }

    /**
     * Lists the open services at location whose service, or whose organisation, has this id; none if it is the id of a service at
     * location itself. From memory alone: without a catalogue it lists none.
     */
    public List<ListedService> listPartsOf(UUID id) {
        return catalogues
                .findRecords()
                .flatMap(records -> records.findService(id).or(() -> records.findOrganization(id)))
                .filter(parts -> parts.stream().noneMatch(part -> part.id().equals(id)))
                .orElseGet(List::of);
    }

    /** Whether memory has all records; not of a directory larger than {@code repere.catalogue.at-most}. */
    public boolean isInMemory() {
        return catalogues.findRecords().isPresent();
    }

    /**
     * All open services, one after the other.
     *
     * @param services to be gone through once
     */
    public record AllRecords(Stream<ListedService> services, EditLookup edits) {}

    /** Reads all open services: those of the catalogue, or where there are more than it holds, a part after the other, so that memory never has them all. */
    public AllRecords readAll() {
        Optional<RecordTable> table = catalogues.findRecords();
        return table.map(records -> new AllRecords(records.list().stream(), records::listEdits))
                .orElseGet(() -> {
                    Map<UUID, List<FieldEdit>> all = edits.listAll();
                    return new AllRecords(streamOpen(), id -> all.getOrDefault(id, List.of()));
                });
    }

    private Stream<ListedService> streamOpen() {
        return Stream.iterate(
                        readBatch(null),
                        batch -> !batch.isEmpty(),
                        batch -> readBatch(batch.get(batch.size() - 1).id()))
                .flatMap(List::stream);
    }

    private List<ListedService> readBatch(UUID after) {
        return QuarkusTransaction.requiringNew().call(() -> directory.listAfter(after, batchSize).stream()
                .map(ServiceAtLocation::listed)
                .toList());
    }

    /** Reads all services of an organisation; none if there is no such organisation. */
    public Records readOrganization(UUID id) {
        Optional<RecordTable> table = catalogues.findRecords();
        return table.flatMap(
                        records -> records.findOrganization(id).map(found -> new Records(found, records::listEdits)))
                .orElseGet(() -> new Records(directory.listByOrganization(id), edits::list));
    }
}
