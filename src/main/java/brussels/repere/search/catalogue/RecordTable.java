package brussels.repere.search.catalogue;

import brussels.repere.directory.ListedService;
import brussels.repere.directory.facts.FieldEdit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The records of a catalogue by the ids of services and organisations. Immutable, safe for use by several threads. */
final class RecordTable {

    private final Catalogue catalogue;
    private final Map<UUID, int[]> numbersByService;
    private final Map<UUID, int[]> numbersByOrganization;
    private final Set<UUID> organizationsWithClosed;
    private final Map<UUID, List<FieldEdit>> edits;

    /**
     * @param organizationsWithClosed the organisations that have services which are closed, and so not in the catalogue
     * @param edits by the id of the service
     */
    RecordTable(Catalogue catalogue, Set<UUID> organizationsWithClosed, Map<UUID, List<FieldEdit>> edits) {
        this.catalogue = catalogue;
        this.numbersByService = group(catalogue, service -> service.service().id());
        this.numbersByOrganization =
                group(catalogue, service -> service.organization().id());
        this.organizationsWithClosed = Set.copyOf(organizationsWithClosed);
        this.edits = Map.copyOf(edits);
    }

    Catalogue catalogue() {
        return catalogue;
    }

    private static Map<UUID, int[]> group(Catalogue catalogue, Function<ListedService, UUID> key) {
        Map<UUID, IntList> groups = new HashMap<>();
        for (int number = 0; number < catalogue.size(); number++) {
            groups.computeIfAbsent(key.apply(catalogue.service(number)), none -> new IntList())
                    .add(number);
        }
        Map<UUID, int[]> numbers = new HashMap<>();
        groups.forEach((id, group) -> numbers.put(id, group.toArray()));
        return numbers;
    }

    /**
     * Returns a service at each of its locations; empty if it is not known, or closed.
     *
     * @param id of the service, or of the service at one of its locations
     */
    Optional<List<ListedService>> findService(UUID id) {
        int[] numbers = numbersByService.get(id);
        if (numbers == null) {
            List<ListedService> one = new ArrayList<>();
            catalogue.withIds(List.of(id)).forEach((int number) -> one.add(catalogue.service(number)));
            numbers = one.isEmpty()
                    ? null
                    : numbersByService.get(one.get(0).service().id());
        }
        return Optional.ofNullable(numbers).map(this::list);
    }

    /** Returns all services of an organisation; empty if it is not known, or has services that are closed. */
    Optional<List<ListedService>> findOrganization(UUID id) {
        return organizationsWithClosed.contains(id)
                ? Optional.empty()
                : Optional.ofNullable(numbersByOrganization.get(id)).map(this::list);
    }

    private List<ListedService> list(int[] numbers) {
        return IntStream.of(numbers).mapToObj(catalogue::service).toList();
    }

    /** Returns all services. */
    List<ListedService> list() {
        return list(IntStream.range(0, catalogue.size()).toArray());
    }

    /** Returns the corrections of a service of the catalogue. */
    List<FieldEdit> listEdits(UUID serviceId) {
        return edits.getOrDefault(serviceId, List.of());
    }
}
