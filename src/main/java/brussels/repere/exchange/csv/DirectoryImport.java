package brussels.repere.exchange.csv;

import brussels.repere.directory.DirectoryStore;
import brussels.repere.directory.HelpLine;
import brussels.repere.directory.Incoming;
import brussels.repere.directory.Synonym;
import brussels.repere.directory.Taxonomy;
import brussels.repere.directory.TaxonomyChange;
import brussels.repere.directory.TaxonomyTerm;
import brussels.repere.exchange.input.ImportFailure;
import brussels.repere.exchange.input.InputFile;
import brussels.repere.exchange.input.Table;
import brussels.repere.geocoding.StreetNames;
import brussels.repere.geography.Finding;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.TerritoryMaps;
import brussels.repere.hours.OpeningHours;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
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
    private final TerritoryMaps maps;

    DirectoryImport(DirectoryStore store, TerritoryMaps maps) {
        this.store = store;
        this.maps = maps;
    }

    /** What an import came to, or would. */
    public enum Outcome {
        STORED,
        UNCHANGED,
        REFUSED
    }

    /**
     * @param findings by file and line, errors first
     * @param stored what was, or would be; null where it is refused
     */
    public record Result(Outcome outcome, List<Finding> findings, DirectoryStore.Stored stored) {}

    /** What becomes of tables while they are read. */
    private interface Storing {
        Optional<DirectoryStore.Stored> store(TaxonomyChange taxonomy, Incoming incoming);
    }

    /** @param progress told each file before it is read, by name */
    public Result run(List<Path> files, ImportManner manner, Consumer<String> progress) {
        Report report = new Report();
        try {
            List<InputFile> inputs = files.stream().map(InputFile::of).toList();
            return run(
                    inputs,
                    manner,
                    progress,
                    report,
                    (taxonomy, incoming) -> store.store(taxonomy, manner.rehearsal(), incoming));
        } catch (ImportFailure failure) {
            return refused(report, failure.finding());
        } catch (UncheckedIOException broken) {
            return refused(report, Finding.error("", 0, "file.broken-off"));
        }
    }

    private static Result refused(Report report, Finding last) {
        return new Result(
                Outcome.REFUSED,
                Stream.concat(Stream.of(last), report.findings().stream()).toList(),
                null);
    }

    private Result run(
            List<InputFile> files, ImportManner manner, Consumer<String> progress, Report report, Storing storing) {
        DirectoryTables tables = DirectoryTables.sort(files, progress, report);
        List<TaxonomyTerm> terms = tables.terms(store.readTaxonomy());
        if (manner.voice() == ImportManner.Voice.CORRECTING) {
            tables.requireWholeFields();
        }
        Predicate<String> knownCategory = known(terms);
        ServicesTable reader = reader(knownCategory, manner, report);
        TaxonomyChange taxonomy = new TaxonomyChange(terms, tables.keywords(knownCategory));
        Optional<DirectoryStore.Stored> stored =
                storing.store(taxonomy, new Telling(manner, report, tables::fields, each -> tables.tell(reader, each)));
        Outcome outcome = stored.map(some -> some.nothing() ? Outcome.UNCHANGED : Outcome.STORED)
                .orElse(Outcome.REFUSED);
        return new Result(outcome, report.findings(), stored.orElse(null));
    }

    private Predicate<String> known(List<TaxonomyTerm> terms) {
        Taxonomy before = store.readTaxonomy();
        Taxonomy now = new Taxonomy(
                Stream.concat(before.list().stream(), terms.stream())
                        .collect(Collectors.toMap(TaxonomyTerm::id, term -> term, (old, term) -> term))
                        .values(),
                List.of());
        return id -> now.find(id).isPresent();
    }

    private ServicesTable reader(Predicate<String> knownCategory, ImportManner manner, Report report) {
        maps.reload();
        TerritoryMap map = maps.get();
        return new ServicesTable(
                new AreaWords(map),
                new SiteWords(map, StreetNames.brought()),
                knownCategory,
                manner.verified(),
                LocalDate.now(OpeningHours.ZONE),
                report);
    }

    private record Words(List<Synonym> synonyms, List<HelpLine> lines) {}

    private static Words words(StarterFiles files, Report report) {
        report.about(StarterFiles.SYNONYMS);
        List<Synonym> synonyms = WordTables.synonyms(Table.read(files.file(StarterFiles.SYNONYMS)), report);
        report.about(StarterFiles.HELP_LINES);
        return new Words(synonyms, WordTables.helpLines(Table.read(files.file(StarterFiles.HELP_LINES)), report));
    }

    /**
     * Brings the words for needs, and the help lines, of a directory that is there up to those of a starter directory: a later
     * version knows more of them.
     *
     * @return whether some were others
     * @throws ImportFailure if they cannot be read; nothing was changed
     */
    boolean followWords(StarterFiles files) {
        Report report = new Report();
        Words words = words(files, report);
        if (report.hasErrors()) {
            throw new ImportFailure(report.findings().get(0));
        }
        return store.storeWords(words.synonyms(), words.lines());
    }

    /**
     * Loads a starter directory: institutions, taxonomy, synonyms and help lines.
     *
     * @throws ImportFailure if one of its files cannot be read
     */
    Result loadStarter(StarterFiles files) {
        Report report = new Report();
        Words words = words(files, report);
        List<InputFile> tables = List.of(files.file(StarterFiles.TAXONOMY), files.file(StarterFiles.SERVICES));
        return run(
                tables,
                ImportManner.ADDING,
                file -> {},
                report,
                (taxonomy, incoming) ->
                        store.storeStarter(taxonomy.terms(), words.synonyms(), words.lines(), incoming));
    }
}
