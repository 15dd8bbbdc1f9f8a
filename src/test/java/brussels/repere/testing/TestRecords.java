package brussels.repere.testing;

import brussels.repere.directory.Correction;
import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.DirectoryStore;
import brussels.repere.directory.Field;
import brussels.repere.directory.Incoming;
import brussels.repere.directory.TaxonomyChange;
import brussels.repere.geography.DataGeneration;
import brussels.repere.search.index.IndexKeeper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Puts records of {@link Entries} beside the starter directory, where searches find them, and takes them away again. */
@ApplicationScoped
public class TestRecords {

    private final DirectoryStore store;
    private final IndexKeeper index;
    private final EntityManager entities;
    private final DataGeneration.Repository generation;

    TestRecords(DirectoryStore store, IndexKeeper index, EntityManager entities, DataGeneration.Repository generation) {
        this.store = store;
        this.index = index;
        this.entities = entities;
        this.generation = generation;
    }

    public DirectoryStore.Stored add(Entries... entries) {
        DirectoryStore.Stored stored =
                store.store(Stream.of(entries).map(Entries::build).toList(), List.of());
        index.keep();
        return stored;
    }

    /** As an import does that finds them in their source no more. */
    /** As somebody here who knows one field of it better. */
    public void correct(Entries entry, Field field, YearMonth verified) {
        store.store(TaxonomyChange.of(List.of()), false, new Incoming() {
            @Override
            public boolean tell(Consumer<DirectoryEntry> each) {
                each.accept(entry.build());
                return true;
            }

            @Override
            public Optional<Correction> correction() {
                return Optional.of(new Correction(Set.of(field), verified));
            }
        });
        index.keep();
    }

    public void closeAll(LocalDate day) {
        QuarkusTransaction.requiringNew().run(() -> {
            generation.next();
            run("update service set closed_on = '" + day + "' where source = '" + Entries.SOURCE + "'");
        });
    }

    public void removeAll() {
        remove("source = '" + Entries.SOURCE + "'");
    }

    /** @param condition of SQL, on the services to be taken away */
    public void remove(String condition) {
        QuarkusTransaction.requiringNew().run(() -> {
            generation.next();
            String ours = "(select id from service where " + condition + ")";
            run("insert into index_queue (service_at_location_id)"
                    + " select id from service_at_location where service_id in " + ours);
            run("delete from field_edit where source = '" + Entries.SOURCE + "'");
            run("delete from service_at_location where service_id in " + ours);
            run("delete from service where " + condition);
            run("delete from organization o where not exists (select 1 from service where organization_id = o.id)");
            run("delete from location l where not exists"
                    + " (select 1 from service_at_location where location_id = l.id)");
        });
        index.keep();
    }

    private void run(String sql) {
        entities.createNativeQuery(sql).executeUpdate();
    }
}
