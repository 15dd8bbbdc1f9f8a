package brussels.repere.exchange.csv;

import brussels.repere.directory.importing.DirectoryStore;
import brussels.repere.directory.importing.ImportSource;
import brussels.repere.directory.taxonomy.HelpLine;
import brussels.repere.directory.taxonomy.Synonym;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.directory.taxonomy.TaxonomyChange;
import brussels.repere.directory.taxonomy.TaxonomyStore;
import brussels.repere.directory.taxonomy.TaxonomyTerm;
import brussels.repere.exchange.input.CsvTable;
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
 * Reads tables of the directory and stores them, wholly or not at all: institutions, the taxonomy that they speak of, and its keywords.
 * Which table a file is, its columns say. Institutions are stored as they are read, however many there are. Those that are
 * there and not named stay as they are, unless the tables are the whole of their sources.
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
     * @param findings by file and line, errors first
     * @param stored what was, or would be; null where it is refused
     */
    public record Result(ImportOutcome outcome, List<ImportFinding> findings, DirectoryStore.ImportResult stored) {}

    /** What becomes of tables while they are read. */
    private interface StoreAction {
        Optional<DirectoryStore.ImportResult> store(TaxonomyChange taxonomy, ImportSource incoming);
    }

    /** @param progress told each file before it is read, by name */
    public Result run(List<Path> files, ImportOptions manner, Consumer<String> progress) {
        ImportFindings report = new ImportFindings();
        return run(
                () -> FileTables.classify(files.stream().map(InputFile::of).toList(), progress, report),
                manner,
                report);
    }

    /** Imports what was read from another format; findings name its files and lines. */
    public Result run(ImportedRows rows, ImportOptions manner) {
        ImportFindings report = new ImportFindings();
        return run(() -> new RowTables(rows, report), manner, report);
    }

    private Result run(Supplier<ImportTables> tables, ImportOptions manner, ImportFindings report) {
        try {
            return run(
                    tables.get(),
                    manner,
                    report,
                    (taxonomy, incoming) -> store.store(taxonomy, manner.dryRun(), incoming));
        } catch (ImportFailure failure) {
            return refused(report, failure.finding());
        } catch (UncheckedIOException broken) {
            return refused(report, ImportFinding.error("", 0, "file.broken-off"));
        }
    }

    private static Result refused(ImportFindings report, ImportFinding last) {
        return new Result(
                ImportOutcome.REFUSED,
                Stream.concat(Stream.of(last), report.findings().stream()).toList(),
                null);
    }

    private Result run(ImportTables tables, ImportOptions manner, ImportFindings report, StoreAction storing) {
        List<TaxonomyTerm> terms = tables.finishTerms(taxonomies.readTaxonomy());
        if (manner.authority() == ImportOptions.Authority.CORRECTION) {
            tables.requireCompleteFields();
        }
        Predicate<String> knownCategory = knownCategories(terms);
        ServiceTableReader reader = createReader(knownCategory, manner, report);
        TaxonomyChange taxonomy = new TaxonomyChange(terms, tables.readKeywords(knownCategory));
        Optional<DirectoryStore.ImportResult> stored = storing.store(
                taxonomy,
                new CsvImportSource(
                        manner,
                        clock.month(),
                        report,
                        tables::currentFields,
                        each -> tables.readServices(reader, each)));
        ImportOutcome outcome = stored.map(some -> some.isEmpty() ? ImportOutcome.UNCHANGED : ImportOutcome.STORED)
                .orElse(ImportOutcome.REFUSED);
        return new Result(outcome, report.findings(), stored.orElse(null));
    }

    private Predicate<String> knownCategories(List<TaxonomyTerm> terms) {
        Taxonomy before = taxonomies.readTaxonomy();
        Taxonomy now = new Taxonomy(
                Stream.concat(before.list().stream(), terms.stream())
                        .collect(Collectors.toMap(TaxonomyTerm::id, term -> term, (old, term) -> term))
                        .values(),
                List.of());
        return id -> now.find(id).isPresent();
    }

    private ServiceTableReader createReader(
            Predicate<String> knownCategory, ImportOptions manner, ImportFindings report) {
        generations.poll();
        TerritoryMap map = maps.get();
        return new ServiceTableReader(
                new AreaNotation(map),
                new SiteCellReader(map, BilingualStreetNames.readBundled()),
                knownCategory,
                manner.verified(),
                clock.today(),
                report);
    }

    private record WordLists(List<Synonym> synonyms, List<HelpLine> lines) {}

    private static WordLists readWords(StarterFiles files, ImportFindings report) {
        report.setFile(StarterFiles.SYNONYMS);
        List<Synonym> synonyms =
                WordTableReader.readSynonyms(CsvTable.read(files.getFile(StarterFiles.SYNONYMS)), report);
        report.setFile(StarterFiles.HELP_LINES);
        return new WordLists(
                synonyms, WordTableReader.readHelpLines(CsvTable.read(files.getFile(StarterFiles.HELP_LINES)), report));
    }

    /**
     * Brings the words for needs, and the help lines, of a directory that is there up to those of a starter directory: a later
     * version knows more of them.
     *
     * @return whether some were others
     * @throws ImportFailure if they cannot be read; nothing was changed
     */
    boolean updateWords(StarterFiles files) {
        ImportFindings report = new ImportFindings();
        WordLists words = readWords(files, report);
        if (report.hasErrors()) {
            throw new ImportFailure(report.findings().get(0));
        }
        return taxonomies.storeSynonymsAndHelpLines(words.synonyms(), words.lines());
    }

    /**
     * Loads a starter directory: institutions, taxonomy, synonyms and help lines.
     *
     * @throws ImportFailure if one of its files cannot be read
     */
    Result loadStarter(StarterFiles files) {
        ImportFindings report = new ImportFindings();
        WordLists words = readWords(files, report);
        List<InputFile> tables = List.of(files.getFile(StarterFiles.TAXONOMY), files.getFile(StarterFiles.SERVICES));
        return run(
                FileTables.classify(tables, file -> {}, report),
                ImportOptions.ADD_AND_UPDATE,
                report,
                (taxonomy, incoming) ->
                        store.storeStarterData(taxonomy.terms(), words.synonyms(), words.lines(), incoming));
    }
}
