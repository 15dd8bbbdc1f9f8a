package brussels.repere.testing;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.EntryField;
import brussels.repere.directory.importing.CorrectionScope;
import brussels.repere.directory.importing.DirectoryStore;
import brussels.repere.directory.importing.ImportSource;
import brussels.repere.directory.taxonomy.TaxonomyChange;
import brussels.repere.generation.DataGeneration;
import brussels.repere.generation.GenerationPoller;
import brussels.repere.search.index.IndexSynchronizer;
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

/** Puts records of {@link DirectoryEntryBuilder} beside the starter directory, where searches find them, and takes them away again. */
@ApplicationScoped
public class TestRecords {

    private final DirectoryStore store;
    private final IndexSynchronizer index;
    private final EntityManager entities;
    private final DataGeneration.Repository generation;
    private final GenerationPoller generations;

    TestRecords(
            DirectoryStore store,
            IndexSynchronizer index,
            EntityManager entities,
            DataGeneration.Repository generation,
            GenerationPoller generations) {
        this.store = store;
        this.index = index;
        this.entities = entities;
        this.generation = generation;
        this.generations = generations;
    }

    public DirectoryStore.ImportResult add(DirectoryEntryBuilder... entries) {
        DirectoryStore.ImportResult stored =
                store.store(Stream.of(entries).map(DirectoryEntryBuilder::build).toList(), List.of());
        index.synchronize();
        return stored;
    }

    /** As somebody here who knows one field of it better. */
    public void correct(DirectoryEntryBuilder entry, EntryField field, YearMonth verified) {
        store.store(TaxonomyChange.of(List.of()), false, new ImportSource() {
            @Override
            public boolean forEachEntry(Consumer<DirectoryEntry> each) {
                each.accept(entry.build());
                return true;
            }

            @Override
            public Optional<CorrectionScope> correctionScope() {
                return Optional.of(new CorrectionScope(Set.of(field), verified));
            }
        });
        index.synchronize();
    }

    /** As an import does that finds them in their source no more. */
    public void closeAll(LocalDate day) {
        QuarkusTransaction.requiringNew().run(() -> {
            generation.next();
            run("update service set closed_on = '" + day + "' where source = '" + DirectoryEntryBuilder.SOURCE + "'");
        });
        generations.poll();
    }

    /** As an import does that finds one of them in its source no more. */
    public void close(String sourceId, LocalDate day) {
        QuarkusTransaction.requiringNew().run(() -> {
            generation.next();
            String ours = "source = '" + DirectoryEntryBuilder.SOURCE + "' and source_id = '" + sourceId + "'";
            run("update service set closed_on = '" + day + "' where " + ours);
            run("insert into index_queue (service_at_location_id) select s.id from service_at_location s"
                    + " join service v on v.id = s.service_id where v." + ours.replace(" and ", " and v."));
        });
        index.synchronize();
    }

    public void removeAll() {
        remove("source = '" + DirectoryEntryBuilder.SOURCE + "'");
    }

    /** @param condition of SQL, on the services to be taken away */
    public void remove(String condition) {
        QuarkusTransaction.requiringNew().run(() -> {
            generation.next();
            String ours = "(select id from service where " + condition + ")";
            run("insert into index_queue (service_at_location_id)"
                    + " select id from service_at_location where service_id in " + ours);
            run("delete from field_edit where source = '" + DirectoryEntryBuilder.SOURCE + "'");
            run("delete from service_at_location where service_id in " + ours);
            run("delete from service where " + condition);
            run("delete from organization o where not exists (select 1 from service where organization_id = o.id)");
            run("delete from location l where not exists"
                    + " (select 1 from service_at_location where location_id = l.id)");
        });
        index.synchronize();
    }

    private void run(String sql) {
        entities.createNativeQuery(sql).executeUpdate();
    }
}
