package brussels.repere.exchange.csv;

import brussels.repere.directory.importing.DirectoryStore;
import brussels.repere.directory.importing.ImportSource;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.directory.taxonomy.TaxonomyChange;
import brussels.repere.directory.taxonomy.TaxonomyStore;
import brussels.repere.directory.taxonomy.TaxonomyTerm;
import brussels.repere.exchange.input.ImportFailure;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.input.ImportOptions;
import brussels.repere.exchange.input.ImportOutcome;
import brussels.repere.exchange.input.InputFile;
import brussels.repere.exchange.wording.AreaNotation;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.generation.GenerationPoller;
import brussels.repere.geocoding.register.BilingualStreetNames;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Imports tables of the directory, all of them or nothing: institutions, the taxonomy of their categories, and its keywords. Which
 * table a file holds is recognised by its columns. Institutions are stored while they are read, however many there are. Those of
 * the directory that the tables do not name stay as they are, unless the tables hold all that their sources have.
 */
@ApplicationScoped
public class DirectoryImport {

    private final DirectoryStore store;
    private final TaxonomyStore taxonomies;
    private final CurrentTerritoryMap maps;
    private final GenerationPoller generations;
    private final BrusselsClock clock;

    DirectoryImport(
            DirectoryStore store,
            TaxonomyStore taxonomies,
            CurrentTerritoryMap maps,
            GenerationPoller generations,
            BrusselsClock clock) {
        this.store = store;
        this.taxonomies = taxonomies;
        this.maps = maps;
        this.generations = generations;
        this.clock = clock;
    }

    /**
     * What an import came to.
     *
     * @param findings errors first, then by file and line
     * @param stored what was stored, or would be; null if the import is refused
     */
    public record Result(ImportOutcome outcome, List<ImportFinding> findings, DirectoryStore.ImportResult stored) {}

    /** Stores what was read. Empty if the import is refused. */
    interface StoreAction {
        Optional<DirectoryStore.ImportResult> store(TaxonomyChange taxonomy, ImportSource source);
    }

    /** @param progress receives the name of each file before the file is read */
    public Result run(List<Path> paths, ImportOptions options, Consumer<String> progress) {
        ImportFindings findings = new ImportFindings();
        return run(
                () -> {
                    List<InputFile> files = paths.stream().map(InputFile::of).toList();
                    return FileTables.classify(files, progress, findings);
                },
                options,
                findings);
    }

    /** Imports what another format holds. */
    public Result run(ImportedRows rows, ImportOptions options) {
        ImportFindings findings = new ImportFindings();
        return run(() -> new RowTables(rows, findings), options, findings);
    }

    private Result run(Supplier<ImportTables> tables, ImportOptions options, ImportFindings findings) {
        try {
            return store(
                    tables.get(),
                    options,
                    findings,
                    (taxonomy, source) -> store.store(taxonomy, options.dryRun(), source));
        } catch (ImportFailure failure) {
            return refuse(findings, failure.finding());
        } catch (UncheckedIOException broken) {
            return refuse(findings, ImportFinding.error("", 0, "file.broken-off"));
        }
    }

    private static Result refuse(ImportFindings findings, ImportFinding last) {
        return new Result(
                ImportOutcome.REFUSED,
                Stream.concat(Stream.of(last), findings.list().stream()).toList(),
                null);
    }

    /** @throws ImportFailure if a table cannot be read to its end */
    Result store(ImportTables tables, ImportOptions options, ImportFindings findings, StoreAction action) {
        List<TaxonomyTerm> terms = tables.finishTerms(taxonomies.readTaxonomy());
        if (options.authority() == ImportOptions.Authority.CORRECTION) {
            tables.requireCompleteFields();
        }
        Predicate<String> knownCategory = knownCategories(terms);
        ServiceTableReader reader = createReader(knownCategory, options, findings);
        TaxonomyChange taxonomy = new TaxonomyChange(terms, tables.readKeywords(knownCategory));
        ImportSource source = new CsvImportSource(
                options,
                clock.month(),
                findings,
                tables::currentFields,
                handler -> tables.readServices(reader, handler));
        Optional<DirectoryStore.ImportResult> stored = action.store(taxonomy, source);
        ImportOutcome outcome = stored.map(result -> result.isEmpty() ? ImportOutcome.UNCHANGED : ImportOutcome.STORED)
                .orElse(ImportOutcome.REFUSED);
        return new Result(outcome, findings.list(), stored.orElse(null));
    }

    private Predicate<String> knownCategories(List<TaxonomyTerm> added) {
        Taxonomy before = taxonomies.readTaxonomy();
        Taxonomy after = new Taxonomy(
                Stream.concat(before.list().stream(), added.stream())
                        .collect(Collectors.toMap(TaxonomyTerm::id, term -> term, (old, term) -> term))
                        .values(),
                List.of());
        return id -> after.find(id).isPresent();
    }

    private ServiceTableReader createReader(
            Predicate<String> knownCategory, ImportOptions options, ImportFindings findings) {
        generations.poll();
        TerritoryMap map = maps.get();
        return new ServiceTableReader(
                new AreaNotation(map),
                new SiteCellReader(map, BilingualStreetNames.readBundled()),
                knownCategory,
                options.verified(),
                clock.today(),
                findings);
    }
}
