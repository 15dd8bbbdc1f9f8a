package brussels.repere.directory.importing;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.changes.IndexQueue;
import brussels.repere.directory.storage.CurrentEntries;
import brussels.repere.directory.taxonomy.HelpLine;
import brussels.repere.directory.taxonomy.Synonym;
import brussels.repere.directory.taxonomy.TaxonomyChange;
import brussels.repere.directory.taxonomy.TaxonomyTerm;
import brussels.repere.directory.taxonomy.TaxonomyWriter;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.generation.DataGeneration;
import brussels.repere.geography.Level;
import brussels.repere.geography.Territory;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.TerritoryMap;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;

/**
 * Writes the directory: in one transaction, which begins a new generation of the data and queues what changed for the index.
 * What is already there with the same content is not touched, and what an import does not name stays.
 */
@ApplicationScoped
public class DirectoryStore {

    private static final int TRANSACTION_TIMEOUT_SECONDS = 24 * 60 * 60;

    private final EntityManager entities;
    private final IndexQueue queue;
    private final DataGeneration.Repository generation;
    private final BrusselsClock clock;

    DirectoryStore(
            EntityManager entities, IndexQueue queue, DataGeneration.Repository generation, BrusselsClock clock) {
        this.entities = entities;
        this.queue = queue;
        this.generation = generation;
        this.clock = clock;
    }

    /**
     * How much an import did.
     *
     * @param records how many records had each outcome; an outcome that none had may be missing
     * @param terms how many terms of the taxonomy are new or changed
     * @param keywords how many keywords are new or gone
     * @param corrected how many fields were corrected here, or checked again
     * @param changes every record that was added, changed or closed, if the import was a dry run; otherwise empty
     */
    public record ImportResult(
            Map<RecordOutcome, Integer> records, int terms, int keywords, int corrected, List<RecordChange> changes) {

        /** The result of an import that does nothing. */
        public static final ImportResult NOTHING = new ImportResult(Map.of(), 0, 0, 0, List.of());

        public ImportResult {
            records = Map.copyOf(records);
            changes = List.copyOf(changes);
        }

        public int added() {
            return count(RecordOutcome.ADDED);
        }

        public int changed() {
            return count(RecordOutcome.CHANGED);
        }

        public int unchanged() {
            return count(RecordOutcome.UNCHANGED);
        }

        public int closed() {
            return count(RecordOutcome.CLOSED);
        }

        private int count(RecordOutcome outcome) {
            return records.getOrDefault(outcome, 0);
        }

        public boolean isEmpty() {
            return added() + changed() + closed() + terms + keywords + corrected == 0;
        }
    }

    /** Rolls back what was written: a dry run, or an import that may not be kept. */
    private static final class ImportRolledBack extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient ImportResult result;

        ImportRolledBack(ImportResult stored) {
            super("not kept", null, false, false);
            this.result = stored;
        }
    }

    /** @param terms of the taxonomy, new ones and others; those that are not named stay */
    public ImportResult store(List<DirectoryEntry> entries, List<TaxonomyTerm> terms) {
        return store(TaxonomyChange.of(terms), false, each -> {
                    entries.forEach(each);
                    return true;
                })
                .orElseThrow();
    }

    /**
     * @param rehearsal whether all is done but kept
     * @return empty if what comes in is not to be kept
     */
    public Optional<ImportResult> store(TaxonomyChange taxonomy, boolean rehearsal, ImportSource incoming) {
        return inTransaction(() -> {
            Optional<ImportResult> stored = write(taxonomy, incoming, rehearsal);
            if (rehearsal || stored.isEmpty()) {
                throw new ImportRolledBack(stored.orElse(null));
            }
            return stored;
        });
    }

    /** In one transaction, however long it takes: an import ends by itself, and what waits for it only waits to import. */
    private static Optional<ImportResult> inTransaction(Callable<Optional<ImportResult>> work) {
        try {
            return QuarkusTransaction.joiningExisting()
                    .timeout(TRANSACTION_TIMEOUT_SECONDS)
                    .call(work);
        } catch (ImportRolledBack taken) {
            return Optional.ofNullable(taken.result);
        }
    }

    private Optional<ImportResult> write(TaxonomyChange taxonomy, ImportSource incoming, boolean rehearsal) {
        generation.lock();
        TaxonomyWriter words = new TaxonomyWriter(entities);
        int newTerms = words.writeTerms(taxonomy.terms());
        int newKeywords = words.writeKeywords(taxonomy.keywords());
        LocalDate today = clock.today();
        CurrentEntries current = new CurrentEntries(entities);
        ImportSession writing = new ImportSession(
                entities,
                queue,
                new EntryMerger(entities, current, incoming, today),
                new DryRunChanges(entities, current, rehearsal));
        if (!incoming.forEachEntry(writing::write) || !writing.finish(incoming, today)) {
            return Optional.empty();
        }
        if (newTerms > 0) {
            queue.addAll();
        }
        ImportResult stored = writing.buildResult(newTerms, newKeywords);
        if (!stored.isEmpty()) {
            generation.next();
        }
        return Optional.of(stored);
    }

    /**
     * Queues the services whose site is in another commune now that territory is another: the index counts by commune. That
     * is all that it knows of territory. In a transaction of its own, once the new territory is there.
     */
    @Transactional
    public int queueMovedServices(TerritoryMap before, TerritoryMap after) {
        generation.lock();
        List<UUID> moved = entities.createQuery(
                        """
                        select s.id, l.longitude, l.latitude from ServiceAtLocation s join s.location l
                        where l.latitude is not null and not l.confidential""",
                        Object[].class)
                .getResultStream()
                .filter(row -> !findCommune(before, row).equals(findCommune(after, row)))
                .map(row -> (UUID) row[0])
                .toList();
        queue.add(moved);
        return moved.size();
    }

    private static Optional<TerritoryKey> findCommune(TerritoryMap map, Object[] row) {
        return map.findTerritory(Level.COMMUNE, (Double) row[1], (Double) row[2])
                .map(Territory::key);
    }

    /** All that an empty directory begins with, at once: a start that breaks off leaves nothing or all. */
    public Optional<ImportResult> storeStarterData(
            List<TaxonomyTerm> terms, List<Synonym> synonyms, List<HelpLine> lines, ImportSource incoming) {
        return inTransaction(() -> {
            Optional<ImportResult> stored = write(TaxonomyChange.of(terms), incoming, false);
            if (stored.isEmpty()) {
                throw new ImportRolledBack(null);
            }
            new TaxonomyWriter(entities).replaceSynonymsAndHelpLines(synonyms, lines);
            return stored;
        });
    }
}
