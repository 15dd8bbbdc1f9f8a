package brussels.repere.directory;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
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
    private final Set<UUID> locations;
    private final Set<String> areas;
    private final List<Change> waiting = new ArrayList<>();
    private final Map<LocalDate, List<UUID>> retrieved = new HashMap<>();
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
        this.locations = all("select l.id from LocationEntity l", UUID.class);
        this.areas = all("select a.key from ServiceAreaEntity a", String.class);
    }

    private <K> Set<K> all(String query, Class<K> type) {
        return entities.createQuery(query, type).getResultStream().collect(Collectors.toCollection(HashSet::new));
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
            noteRetrieval(row, told.provenance().retrievedOn());
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

    /** That it is still so is no change of it, and nothing that searches know. */
    private void noteRetrieval(KnownRecords.Known row, LocalDate on) {
        if (on != null && (row.retrieved() == null || row.retrieved().isBefore(on))) {
            retrieved.computeIfAbsent(on, none -> new ArrayList<>()).add(row.service());
        }
    }

    private void writeWaiting() {
        Map<UUID, ServiceAtLocation> rows =
                read(waiting.stream().filter(change -> change.known() != null).toList());
        List<Object> places = new ArrayList<>();
        List<UUID> touched = new ArrayList<>();
        Map<UUID, LocationEntity> sites = new HashMap<>();
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
            row.location = location(change.entry(), change.ids(), sites);
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

    /** A site that is shared has all that it is in its id, so that it never changes under those who are there. */
    private LocationEntity location(DirectoryEntry entry, RecordIds ids, Map<UUID, LocationEntity> sites) {
        Site site = entry.site();
        if (site == null) {
            return null;
        }
        String shared = entry.confidential() ? null : site.sharedKey();
        UUID id = shared == null ? ids.ownLocation() : StableId.of("location", shared);
        LocationEntity row = sites.computeIfAbsent(id, this::readOrMake);
        EntryRows.fill(row, site, entry.confidential());
        return row;
    }

    private LocationEntity readOrMake(UUID id) {
        if (!locations.add(id)) {
            return entities.find(LocationEntity.class, id);
        }
        LocationEntity made = new LocationEntity();
        made.id = id;
        entities.persist(made);
        return made;
    }

    /** Writes what is left, closes what is gone, and lets go of locations where nothing is any more. */
    boolean finish(Incoming incoming, LocalDate today) {
        writeWaiting();
        retrieved.forEach((on, services) -> batches(services, some -> set("retrievedOn", on, some)));
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
            entities.createQuery("delete from LocationEntity l where not exists"
                            + " (select 1 from ServiceAtLocation s where s.location = l)")
                    .executeUpdate();
        }
        return true;
    }

    private void close(List<KnownRecords.Known> gone, LocalDate today) {
        batches(gone, some -> {
            List<UUID> services = some.stream().map(KnownRecords.Known::service).toList();
            changes.noteClosed(services);
            set("closedOn", today, services);
            queue.add(some.stream().map(KnownRecords.Known::place).toList());
        });
        closed += gone.size();
    }

    private void set(String day, LocalDate to, List<UUID> services) {
        entities.createQuery("update ServiceEntity v set v." + day + " = :day where v.id in :ids")
                .setParameter("day", to)
                .setParameter("ids", services)
                .executeUpdate();
    }

    private static <T> void batches(List<T> all, Consumer<List<T>> work) {
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            work.accept(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
    }
}
