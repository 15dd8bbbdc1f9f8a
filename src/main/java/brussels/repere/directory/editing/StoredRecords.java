package brussels.repere.directory.editing;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.EntryField;
import brussels.repere.directory.ListedService;
import brussels.repere.directory.facts.RecordKey;
import brussels.repere.directory.storage.CurrentEntries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds records as they are stored. Needs a transaction. */
@ApplicationScoped
class StoredRecords {

    /** What another source gives instead of what a record says itself; lists are only added to, and edited by themselves. */
    private static final Set<EntryField> REPLACED =
            EnumSet.of(EntryField.LOCATION, EntryField.PHONES, EntryField.WEBSITE, EntryField.EMAIL, EntryField.HOURS);

    private static final String SELECT =
            """
            select v.id, s.id, v.closed_on from service v join service_at_location s on s.service_id = v.id
            where v.joined_to is null""";

    private final EntityManager entities;

    StoredRecords(EntityManager entities) {
        this.entities = entities;
    }

    private record Joined(UUID atLocationId, List<EntryField> fields) {}

    /** @param id of a service, or of a service at one of its locations */
    Optional<StoredRecord> find(UUID id) {
        return first(entities.createNativeQuery(SELECT + " and (v.id = :id or s.id = :id)", Object[].class)
                .setParameter("id", id)
                .getResultList());
    }

    Optional<StoredRecord> find(RecordKey key) {
        return first(
                entities.createNativeQuery(SELECT + " and v.source = :source and v.source_id = :id", Object[].class)
                        .setParameter("source", key.source())
                        .setParameter("id", key.sourceId())
                        .getResultList());
    }

    private Optional<StoredRecord> first(List<?> rows) {
        return read(rows).stream().findFirst();
    }

    /** @param ids of services */
    List<StoredRecord> list(Collection<UUID> ids) {
        return read(entities.createNativeQuery(SELECT + " and v.id = any(cast(:ids as uuid[]))", Object[].class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList());
    }

    private List<StoredRecord> read(List<?> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Object[]> found = rows.stream().map(Object[].class::cast).toList();
        Map<UUID, List<Joined>> joined =
                listJoined(found.stream().map(row -> (UUID) row[0]).toArray(UUID[]::new));
        Map<UUID, DirectoryEntry> entries = new CurrentEntries(entities)
                .read(Stream.concat(
                                found.stream().map(row -> (UUID) row[1]),
                                joined.values().stream().flatMap(List::stream).map(Joined::atLocationId))
                        .toList());
        return found.stream()
                .map(row -> read(row, joined.getOrDefault((UUID) row[0], List.of()), entries))
                .toList();
    }

    private static StoredRecord read(Object[] row, List<Joined> joined, Map<UUID, DirectoryEntry> entries) {
        DirectoryEntry own = entries.get((UUID) row[1]);
        DirectoryEntry entry = own;
        List<ListedService.JoinedSource> sources = new ArrayList<>();
        for (Joined other : joined) {
            DirectoryEntry said = entries.get(other.atLocationId());
            Set<EntryField> taken = EnumSet.noneOf(EntryField.class);
            other.fields().stream()
                    .filter(field -> REPLACED.contains(field) && states(said, field))
                    .forEach(taken::add);
            entry = entry.withFieldsFrom(taken, said);
            sources.add(new ListedService.JoinedSource(
                    said.provenance(), taken.stream().map(EntryField::code).toList()));
        }
        return new StoredRecord((UUID) row[0], (UUID) row[1], own, entry, (LocalDate) row[2], sources);
    }

    /** Lists the services of other sources that are told with a record, and say the same of a field that they no longer give. */
    List<UUID> listSaying(StoredRecord record, EntryField field, DirectoryEntry value) {
        if (!REPLACED.contains(field)) {
            return List.of();
        }
        UUID service = record.serviceId();
        List<Joined> silent = listJoined(new UUID[] {service}).getOrDefault(service, List.of()).stream()
                .filter(joined -> !joined.fields().contains(field))
                .toList();
        Map<UUID, DirectoryEntry> entries = new CurrentEntries(entities)
                .read(silent.stream().map(Joined::atLocationId).toList());
        return silent.stream()
                .map(Joined::atLocationId)
                .filter(id -> states(entries.get(id), field)
                        && field.hash(entries.get(id)).equals(field.hash(value)))
                .limit(1)
                .toList();
    }

    private static boolean states(DirectoryEntry entry, EntryField field) {
        return switch (field) {
            case LOCATION ->
                entry.location().site() != null && entry.location().site().point() != null;
            case PHONES -> !entry.contact().phones().isEmpty();
            case WEBSITE -> entry.contact().website() != null;
            case EMAIL -> entry.contact().email() != null;
            default -> entry.access().hours() != null;
        };
    }

    private Map<UUID, List<Joined>> listJoined(UUID[] services) {
        List<?> rows = entities.createNativeQuery(
                        """
                        select s.id, v.joined_fields, v.joined_to
                        from service v join service_at_location s on s.service_id = v.id
                        where v.joined_to = any(cast(:ids as uuid[])) and v.closed_on is null order by s.id""",
                        Object[].class)
                .setParameter("ids", services)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[2], Collectors.mapping(StoredRecords::joined, Collectors.toList())));
    }

    private static Joined joined(Object[] row) {
        List<EntryField> fields = Arrays.stream((String[]) row[1])
                .flatMap(code -> EntryField.find(code).stream())
                .toList();
        return new Joined((UUID) row[0], fields);
    }
}
