package brussels.repere.directory.importing;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.changes.IndexQueue;
import brussels.repere.directory.facts.EditBook;
import brussels.repere.directory.facts.FactHistory;
import brussels.repere.directory.facts.FieldEdits;
import brussels.repere.directory.facts.RecordClosures;
import brussels.repere.directory.objections.ObjectionStore;
import brussels.repere.directory.storage.CurrentEntries;
import brussels.repere.directory.taxonomy.HelpLine;
import brussels.repere.directory.taxonomy.Synonym;
import brussels.repere.directory.taxonomy.TaxonomyChange;
import brussels.repere.directory.taxonomy.TaxonomyTerm;
import brussels.repere.directory.taxonomy.TaxonomyWriter;
import brussels.repere.directory.upstream.SentBook;
import brussels.repere.directory.upstream.SentFacts;
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
 * Writes imports into the directory, each in one transaction, which begins a new generation of the data and queues what changed
 * for the index. Records that are stored with the same content are not touched, and those that an import does not name stay.
 */
@ApplicationScoped
public class DirectoryStore {

    private static final int TRANSACTION_TIMEOUT_SECONDS = 24 * 60 * 60;

    private final EntityManager entities;
    private final IndexQueue queue;
    private final DataGeneration.Repository generation;
    private final FieldEdits edits;
    private final FactHistory history;
    private final RecordClosures closures;
    private final ObjectionStore objections;
    private final SentFacts sentFacts;
    private final BrusselsClock clock;

    DirectoryStore(
            EntityManager entities,
            IndexQueue queue,
            DataGeneration.Repository generation,
            FieldEdits edits,
            FactHistory history,
            RecordClosures closures,
            ObjectionStore objections,
            SentFacts sentFacts,
            BrusselsClock clock) {
        this.entities = entities;
        this.queue = queue;
        this.generation = generation;
        this.edits = edits;
        this.history = history;
        this.closures = closures;
        this.objections = objections;
        this.sentFacts = sentFacts;
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

        ImportRolledBack(ImportResult result) {
            super("not kept", null, false, false);
            this.result = result;
        }
    }

    /** @param terms of the taxonomy, new or changed; other terms stay */
    public ImportResult store(List<DirectoryEntry> entries, List<TaxonomyTerm> terms) {
        return store(TaxonomyChange.of(terms), false, action -> {
                    entries.forEach(action);
                    return true;
                })
                .orElseThrow();
    }

    /**
     * @param dryRun whether everything is done and then rolled back
     * @return empty if the source does not let the import be kept
     */
    public Optional<ImportResult> store(TaxonomyChange taxonomy, boolean dryRun, ImportSource source) {
        return inTransaction(() -> {
            Optional<ImportResult> result = write(taxonomy, source, dryRun);
            if (dryRun || result.isEmpty()) {
                throw new ImportRolledBack(result.orElse(null));
            }
            return result;
        });
    }

    /** Gives the transaction more time than any import takes: only other imports wait for it. */
    private static Optional<ImportResult> inTransaction(Callable<Optional<ImportResult>> work) {
        try {
            return QuarkusTransaction.joiningExisting()
                    .timeout(TRANSACTION_TIMEOUT_SECONDS)
                    .call(work);
        } catch (ImportRolledBack rollback) {
            return Optional.ofNullable(rollback.result);
        }
    }

    private Optional<ImportResult> write(TaxonomyChange taxonomy, ImportSource source, boolean dryRun) {
        generation.lock();
        TaxonomyWriter words = new TaxonomyWriter(entities);
        int newTerms = words.writeTerms(taxonomy.terms());
        int newKeywords = words.writeKeywords(taxonomy.keywords());
        LocalDate today = clock.today();
        CurrentEntries current = new CurrentEntries(entities);
        EditBook book = edits.openAll();
        SentBook sent = sentFacts.open();
        ImportSession session = new ImportSession(
                entities,
                queue,
                current,
                new EntryMerger(book, sent, source, today),
                new ImportObserver(entities, current, history, book, sent, dryRun),
                new ClosureRule(closures),
                new ObjectionRule(objections.open()));
        if (!source.forEachEntry(entry -> session.write(entry, source)) || !session.finish(source, today)) {
            return Optional.empty();
        }
        edits.save(book);
        sentFacts.save(sent);
        if (newTerms > 0) {
            queue.addAll();
        }
        ImportResult result = session.buildResult(newTerms, newKeywords);
        if (!result.isEmpty()) {
            generation.next();
        }
        return Optional.of(result);
    }

    /**
     * Queues the services whose site lies in another commune of the new territory: facets count by commune, which is all that the
     * index knows of territory. Runs in a transaction of its own, once the new territory is stored.
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

    /** Stores all that an empty directory begins with in one transaction: a start that breaks off leaves nothing or all. */
    public Optional<ImportResult> storeStarterData(
            List<TaxonomyTerm> terms, List<Synonym> synonyms, List<HelpLine> lines, ImportSource source) {
        return inTransaction(() -> {
            Optional<ImportResult> result = write(TaxonomyChange.of(terms), source, false);
            if (result.isEmpty()) {
                throw new ImportRolledBack(null);
            }
            new TaxonomyWriter(entities).replaceSynonymsAndHelpLines(synonyms, lines);
            return result;
        });
    }
}
