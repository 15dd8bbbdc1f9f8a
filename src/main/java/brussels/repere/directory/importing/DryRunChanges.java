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
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What an import would do to each record, noted where it is only rehearsed. Of one import, and its transaction. */
final class DryRunChanges {

    private final EntityManager entities;
    private final CurrentEntries currentEntries;
    private final boolean enabled;
    private final List<RecordChange> changes = new ArrayList<>();

    DryRunChanges(EntityManager entities, CurrentEntries current, boolean wanted) {
        this.entities = entities;
        this.currentEntries = current;
        this.enabled = wanted;
    }

    /** @param before null if it is new */
    void noteChange(ServiceAtLocation before, DirectoryEntry entry) {
        if (!enabled) {
            return;
        }
        if (before == null) {
            add(RecordChange.Kind.ADDED, entry, Set.of());
            return;
        }
        DirectoryEntry there = currentEntries.of(before);
        Set<EntryField> other = Arrays.stream(EntryField.values())
                .filter(field -> !field.hash(there).equals(field.hash(entry)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(EntryField.class)));
        boolean closed = before.isClosed();
        add(closed ? RecordChange.Kind.REOPENED : RecordChange.Kind.CHANGED, entry, other);
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

    void noteClosed(Collection<UUID> services) {
        if (!enabled) {
            return;
        }
        entities.createQuery(
                        "select v.source, v.sourceId, v.name from ServiceEntity v where v.id in :ids", Object[].class)
                .setParameter("ids", services)
                .getResultStream()
                .map(row -> new RecordChange(
                        RecordChange.Kind.CLOSED, (String) row[0], (String) row[1], (Bilingual) row[2], Set.of()))
                .forEach(changes::add);
    }

    List<RecordChange> list() {
        return List.copyOf(changes);
    }
}
