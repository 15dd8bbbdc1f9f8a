package brussels.repere.exchange.imports;

import brussels.repere.directory.importing.DirectoryStore;
import brussels.repere.directory.importing.ImportSource;
import brussels.repere.directory.matching.JoinRules;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.directory.taxonomy.TaxonomyChange;
import brussels.repere.directory.taxonomy.TaxonomyStore;
import brussels.repere.directory.taxonomy.TaxonomyTerm;
import brussels.repere.exchange.entries.AddressLocator;
import brussels.repere.exchange.entries.CategoryFinder;
import brussels.repere.exchange.entries.EntryReader;
import brussels.repere.exchange.entries.LikelyCategories;
import brussels.repere.exchange.entries.SiteCellReader;
import brussels.repere.exchange.input.ImportFailure;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.input.ImportFindings;
import brussels.repere.exchange.input.ImportOptions;
import brussels.repere.exchange.input.ImportOutcome;
import brussels.repere.exchange.wording.AreaNotation;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.generation.GenerationPoller;
import brussels.repere.geocoding.gazetteer.CurrentGazetteer;
import brussels.repere.geocoding.register.BilingualStreetNames;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import brussels.repere.understanding.TextUnderstanding;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Imports institutions, the taxonomy of their categories, and its keywords, all of them or nothing, from whatever format:
 * {@link EntryTables} holds what was read, and one {@link EntryReader} judges it. Institutions are stored while they are read, however
 * many there are. Those of the directory that the import does not name stay as they are, unless it holds all that their sources have.
 */
@ApplicationScoped
public class DirectoryImport {

    private static final Logger LOG = Logger.getLogger(DirectoryImport.class);

    private final DirectoryStore store;
    private final TaxonomyStore taxonomies;
    private final CurrentTerritoryMap maps;
    private final CurrentGazetteer gazetteers;
    private final TextUnderstanding understanding;
    private final JoinRules joins;
    private final GenerationPoller generations;
    private final BrusselsClock clock;

    DirectoryImport(
            DirectoryStore store,
            TaxonomyStore taxonomies,
            CurrentTerritoryMap maps,
            CurrentGazetteer gazetteers,
            TextUnderstanding understanding,
            JoinRules joins,
            GenerationPoller generations,
            BrusselsClock clock) {
        this.store = store;
        this.taxonomies = taxonomies;
        this.maps = maps;
        this.gazetteers = gazetteers;
        this.understanding = understanding;
        this.joins = joins;
        this.generations = generations;
        this.clock = clock;
    }

    /** Stores what was read. Empty if the import is refused. */
    public interface StoreAction {
        Optional<DirectoryStore.ImportResult> store(TaxonomyChange taxonomy, ImportSource source);
    }

    /** @param tables reads what is to be imported, and reports to the findings that it is given */
    public ImportReport run(Function<ImportFindings, EntryTables> tables, ImportOptions options) {
        ImportFindings findings = new ImportFindings();
        try {
            ImportReport report = store(
                    tables.apply(findings),
                    options,
                    findings,
                    (taxonomy, source) -> store.store(taxonomy, options.dryRun(), source));
            return options.dryRun() ? report : joinByRules(report, joins::repeat);
        } catch (ImportFailure failure) {
            return refuse(findings, failure.finding());
        } catch (UncheckedIOException broken) {
            return refuse(findings, ImportFinding.error("", 0, "file.broken-off"));
        }
    }

    /**
     * Applies the rules of the operator to what an import stored, and says how many records they joined. Where that fails the import is
     * stored all the same: the report says both, and the next import applies the rules again.
     *
     * @param rules applies them, and returns how many records they joined
     */
    public static ImportReport joinByRules(ImportReport report, IntSupplier rules) {
        if (report.outcome() != ImportOutcome.STORED) {
            return report;
        }
        try {
            return report.withJoined(rules.getAsInt());
        } catch (RuntimeException failure) {
            LOG.error("The rules that join records could not be applied after an import, which is stored.", failure);
            return report.withFindings(List.of(ImportFinding.warning("", 0, "joins.failed")));
        }
    }

    private static ImportReport refuse(ImportFindings findings, ImportFinding last) {
        return ImportReport.refused(
                Stream.concat(Stream.of(last), findings.list().stream()).toList());
    }

    /** @throws ImportFailure if a table cannot be read to its end */
    public ImportReport store(EntryTables tables, ImportOptions options, ImportFindings findings, StoreAction action) {
        Taxonomy before = taxonomies.readTaxonomy();
        List<TaxonomyTerm> terms = tables.finishTerms(before);
        if (options.authority() == ImportOptions.Authority.CORRECTION) {
            tables.requireCompleteFields();
        }
        CategoryFinder categories = new CategoryFinder(merge(before, terms));
        EntryReader reader = createReader(categories, options, findings);
        if (options.dryRun()) {
            reader.proposeCategories(new LikelyCategories(understanding.readerOn(maps.get()), categories));
        }
        TaxonomyChange taxonomy = new TaxonomyChange(terms, tables.readKeywords(categories::isKnownId));
        ImportSource source = new EntryTableSource(options, clock.month(), findings, tables, reader);
        Optional<DirectoryStore.ImportResult> stored = action.store(taxonomy, source);
        return ImportReport.of(findings.list(), stored);
    }

    private static Taxonomy merge(Taxonomy before, List<TaxonomyTerm> added) {
        return new Taxonomy(
                Stream.concat(before.list().stream(), added.stream())
                        .collect(Collectors.toMap(TaxonomyTerm::id, term -> term, (old, term) -> term))
                        .values(),
                List.of());
    }

    private EntryReader createReader(CategoryFinder categories, ImportOptions options, ImportFindings findings) {
        generations.poll();
        TerritoryMap map = maps.get();
        return new EntryReader(
                new AreaNotation(map),
                new SiteCellReader(map, BilingualStreetNames.readBundled()),
                new AddressLocator(() -> gazetteers.forMap(map)),
                categories,
                options,
                clock.today(),
                findings);
    }
}
