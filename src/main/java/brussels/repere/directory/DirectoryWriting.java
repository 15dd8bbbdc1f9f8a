package brussels.repere.directory;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One import on its way into the tables, some hundred rows at a time, however many they are. A row is written only where
 * something changed. Forgets all that its session knew.
 */
final class DirectoryWriting {

    private static final int AT_ONCE = 500;

    private final EntityManager entities;
    private final IndexQueue queue;
    private final Merging merging;
    private final RehearsedChanges changes;
    private final String secret;
    private final KnownRecords known;
    private final LocationWriting locations;
    private final ServiceDays days;
    private final Set<String> areas;
    private final List<Change> waiting = new ArrayList<>();
    private int added;
    private int changed;
    private int unchanged;
    private int closed;

    /** @param known null for one that is new */
    private record Change(DirectoryEntry entry, String hash, KnownRecords.Known known, RecordIds ids) {

        /** It has become confidential, or is so no more: under the id that people may have noted there is nothing now. */
        boolean isOtherId() {
            return known != null && !known.place().equals(ids.serviceAtLocation());
        }
    }

    DirectoryWriting(EntityManager entities, IndexQueue queue, Merging merging, RehearsedChanges changes) {
        this.entities = entities;
        this.queue = queue;
        this.merging = merging;
        this.changes = changes;
        this.secret = (String) entities.createNativeQuery("select value from id_secret", String.class)
                .getSingleResult();
        this.known = new KnownRecords(entities);
        this.locations = new LocationWriting(entities);
        this.days = new ServiceDays(entities);
        this.areas = entities.createQuery("select a.key from ServiceAreaEntity a", String.class)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    DirectoryStore.Stored stored(int terms, int keywords) {
        return new DirectoryStore.Stored(
                added, changed, unchanged, closed, terms, keywords, merging.finish(), changes.list());
    }

    void write(DirectoryEntry told) {
        KnownRecords.Known row = known.name(told);
        merging.merge(told, row).ifPresentOrElse(merged -> write(merged, row), () -> unchanged++);
    }

    private void write(DirectoryEntry told, KnownRecords.Known row) {
        DirectoryEntry entry = row == null ? told : told.verifiedAtLeast(row.verifiedIn());
        String hash = entry.contentHash();
        if (row != null && row.hash().equals(hash) && !row.closed()) {
            unchanged++;
            days.noteRetrieval(row, told.provenance().retrievedOn());
            return;
        }
        if (row == null) {
            added++;
        } else {
            changed++;
        }
        waiting.add(new Change(entry, hash, row, RecordIds.of(entry, secret)));
        if (waiting.size() >= AT_ONCE) {
            writeWaiting();
        }
    }

    private void writeWaiting() {
        Map<UUID, ServiceAtLocation> rows =
                read(waiting.stream().filter(change -> change.known() != null).toList());
        List<Object> places = new ArrayList<>();
        List<UUID> touched = new ArrayList<>();
        for (Change change : waiting) {
            if (change.isOtherId()) {
                touched.add(change.known().place());
                remove(rows.remove(change.known().place()));
            }
        }
        entities.flush();
        for (Change change : waiting) {
            ServiceAtLocation row = rows.get(change.ids().serviceAtLocation());
            boolean there = row != null;
            if (!there) {
                row = make(change.ids());
            }
            changes.note(there ? row : null, change.entry());
            writeArea(change.entry().area());
            EntryRows.fill(row, change.entry(), change.hash());
            row.location = locations.write(change.entry(), change.ids());
            if (!there) {
                entities.persist(row.service.organization);
                entities.persist(row.service);
                places.add(row);
            }
            touched.add(row.id);
        }
        places.forEach(entities::persist);
        forget(touched);
        waiting.clear();
    }

    private Map<UUID, ServiceAtLocation> read(List<Change> changes) {
        List<UUID> ids = changes.stream().map(change -> change.known().place()).toList();
        return ids.isEmpty()
                ? new HashMap<>()
                : DirectoryReader.read(entities, "s.id in :ids", "ids", ids).stream()
                        .collect(
                                Collectors.toMap(row -> row.id, Function.identity(), (one, same) -> one, HashMap::new));
    }

    private void forget(List<UUID> touched) {
        entities.flush();
        entities.clear();
        locations.forget();
        queue.add(touched);
    }

    private void remove(ServiceAtLocation row) {
        entities.remove(row);
        entities.remove(row.service);
        entities.remove(row.service.organization);
    }

    private static ServiceAtLocation make(RecordIds ids) {
        ServiceAtLocation row = new ServiceAtLocation();
        row.id = ids.serviceAtLocation();
        row.service = new ServiceEntity();
        row.service.id = ids.service();
        row.service.organization = new OrganizationEntity();
        row.service.organization.id = ids.organization();
        return row;
    }

    private void writeArea(ServiceArea area) {
        if (area != null && area.isDeclared() && areas.add(area.key())) {
            entities.persist(ServiceAreaEntity.of(area));
        }
    }

    /** Writes what is left, closes what is gone, and lets go of locations where nothing is any more. */
    boolean finish(Incoming incoming, LocalDate today) {
        writeWaiting();
        days.writeRetrievals();
        incoming.stay((source, id) -> unchanged += known.name(source, id) == null ? 0 : 1);
        if (incoming.isWhole()) {
            for (KnownRecords.Unnamed unnamed : known.unnamed()) {
                if (!incoming.mayClose(unnamed.source(), unnamed.gone().size(), unnamed.open(), unnamed.unsaid())) {
                    return false;
                }
                close(unnamed.gone(), today);
            }
        }
        if (changed > 0) {
            locations.removeUnused();
        }
        return true;
    }

    private void close(List<KnownRecords.Known> gone, LocalDate today) {
        List<UUID> services = gone.stream().map(KnownRecords.Known::service).toList();
        Batches.of(services).forEach(changes::noteClosed);
        days.close(services, today);
        queue.add(gone.stream().map(KnownRecords.Known::place).toList());
        closed += gone.size();
    }
}
