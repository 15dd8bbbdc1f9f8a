package brussels.repere.directory;

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
final class RehearsedChanges {

    private final EntityManager entities;
    private final CurrentEntries current;
    private final boolean wanted;
    private final List<RecordChange> list = new ArrayList<>();

    RehearsedChanges(EntityManager entities, CurrentEntries current, boolean wanted) {
        this.entities = entities;
        this.current = current;
        this.wanted = wanted;
    }

    /** @param before null if it is new */
    void note(ServiceAtLocation before, DirectoryEntry entry) {
        if (!wanted) {
            return;
        }
        if (before == null) {
            add(RecordChange.Kind.ADDED, entry, Set.of());
            return;
        }
        DirectoryEntry there = current.of(before);
        Set<Field> other = Arrays.stream(Field.values())
                .filter(field -> !field.hash(there).equals(field.hash(entry)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Field.class)));
        boolean closed = before.service.closedOn != null;
        add(closed ? RecordChange.Kind.REOPENED : RecordChange.Kind.CHANGED, entry, other);
    }

    private void add(RecordChange.Kind kind, DirectoryEntry entry, Set<Field> fields) {
        Provenance provenance = entry.provenance();
        list.add(new RecordChange(kind, provenance.source(), provenance.sourceId(), entry.name(), fields));
    }

    void noteClosed(Collection<UUID> services) {
        if (!wanted) {
            return;
        }
        entities.createQuery(
                        "select v.source, v.sourceId, v.nameFr, v.nameNl from ServiceEntity v where v.id in :ids",
                        Object[].class)
                .setParameter("ids", services)
                .getResultStream()
                .map(row -> new RecordChange(
                        RecordChange.Kind.CLOSED,
                        (String) row[0],
                        (String) row[1],
                        new Bilingual((String) row[2], (String) row[3]),
                        Set.of()))
                .forEach(list::add);
    }

    List<RecordChange> list() {
        return List.copyOf(list);
    }
}
