package brussels.repere.directory.importing;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.EntryField;
import brussels.repere.directory.Provenance;
import brussels.repere.directory.storage.CurrentEntries;
import brussels.repere.directory.storage.ServiceAtLocation;
import brussels.repere.text.Bilingual;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Notes what an import does to each record, if it is a dry run. Belongs to one import and its transaction. */
final class DryRunChanges {

    private final EntityManager entities;
    private final CurrentEntries currentEntries;
    private final boolean enabled;
    private final List<RecordChange> changes = new ArrayList<>();

    DryRunChanges(EntityManager entities, CurrentEntries currentEntries, boolean enabled) {
        this.entities = entities;
        this.currentEntries = currentEntries;
        this.enabled = enabled;
    }

    /** @param before the row as it was; null for a new record */
    void noteChange(ServiceAtLocation before, DirectoryEntry entry) {
        if (!enabled) {
            return;
        }
        if (before == null) {
            add(RecordChange.Kind.ADDED, entry, Set.of());
            return;
        }
        DirectoryEntry current = currentEntries.of(before);
        Set<EntryField> changed = Arrays.stream(EntryField.values())
                .filter(field -> !field.hash(current).equals(field.hash(entry)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(EntryField.class)));
        boolean closed = before.isClosed();
        add(closed ? RecordChange.Kind.REOPENED : RecordChange.Kind.CHANGED, entry, changed);
    }

    private void add(RecordChange.Kind kind, DirectoryEntry entry, Set<EntryField> fields) {
        Provenance provenance = entry.provenance();
        changes.add(new RecordChange(
                kind,
                provenance.source(),
                provenance.sourceId(),
                entry.organization().name(),
                fields));
    }

    void noteClosed(List<UUID> services) {
        if (!enabled) {
            return;
        }
        List<?> rows = entities.createNativeQuery(
                        """
                        select source, source_id, name_fr, name_nl from service
                        where id = any(cast(:ids as uuid[]))""",
                        Object[].class)
                .setParameter("ids", services.toArray(UUID[]::new))
                .getResultList();
        rows.stream().map(row -> closed((Object[]) row)).forEach(changes::add);
    }

    private static RecordChange closed(Object[] row) {
        Bilingual name = new Bilingual((String) row[2], (String) row[3]);
        return new RecordChange(RecordChange.Kind.CLOSED, (String) row[0], (String) row[1], name, Set.of());
    }

    List<RecordChange> list() {
        return List.copyOf(changes);
    }
}
