package brussels.repere.exchange.csv;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.DirectoryStore;
import brussels.repere.directory.HelpLine;
import brussels.repere.directory.Synonym;
import brussels.repere.directory.Taxonomy;
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
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads tables of the directory and stores them, wholly or not at all: institutions, and the taxonomy that they speak of.
 * Which table a file is, its columns say. Institutions that are there and not named stay as they are.
 */
@ApplicationScoped
public class DirectoryImport {

    private final DirectoryStore store;
    private final TerritoryMaps maps;

    DirectoryImport(DirectoryStore store, TerritoryMaps maps) {
        this.store = store;
        this.maps = maps;
    }

    /** What an import came to. */
    public enum Outcome {
        STORED,
        UNCHANGED,
        REFUSED
    }

    /**
     * @param findings by file and line, errors first
     * @param stored null where nothing was
     */
    public record Result(Outcome outcome, List<Finding> findings, DirectoryStore.Stored stored) {}

    /**
     * @param verified when the facts were last verified, where the tables do not say; null if nobody knows
     * @param progress told each file before it is read, by name
     */
    public Result run(List<Path> files, YearMonth verified, Consumer<String> progress) {
        Report report = new Report();
        try {
            List<InputFile> inputs = files.stream().map(InputFile::of).toList();
            return run(inputs, verified, progress, report, store::store);
        } catch (ImportFailure failure) {
            report.add(failure.finding());
        } catch (UncheckedIOException broken) {
            report.add(Finding.error("", 0, "file.broken-off"));
        }
        return new Result(Outcome.REFUSED, report.findings(), null);
    }

    /** What becomes of tables in which nothing is wrong. */
    private interface Storing {
        DirectoryStore.Stored store(List<DirectoryEntry> entries, List<TaxonomyTerm> terms);
    }

    private Result run(
            List<InputFile> files, YearMonth verified, Consumer<String> progress, Report report, Storing storing) {
        List<Table> institutions = new ArrayList<>();
        TaxonomyTables taxonomy = new TaxonomyTables(report);
        for (InputFile file : files) {
            progress.accept(file.name());
            report.about(file.name());
            Table table = Table.read(file);
            if (ServiceColumns.recognises(table)) {
                institutions.add(table);
            } else if (TaxonomyTables.recognisesParents(table)) {
                taxonomy.readParents(table);
            } else if (TaxonomyTables.recognisesTerms(table)) {
                taxonomy.readTerms(table);
            } else {
                throw new ImportFailure(Finding.error(file.name(), 1, "directory.no-columns"));
            }
        }
        List<TaxonomyTerm> terms = taxonomy.finish(store.readTaxonomy());
        List<DirectoryEntry> entries = read(institutions, terms, verified, report);
        if (report.hasErrors()) {
            return new Result(Outcome.REFUSED, report.findings(), null);
        }
        DirectoryStore.Stored stored = storing.store(entries, terms);
        return new Result(stored.nothing() ? Outcome.UNCHANGED : Outcome.STORED, report.findings(), stored);
    }

    private List<DirectoryEntry> read(
            List<Table> institutions, List<TaxonomyTerm> terms, YearMonth verified, Report report) {
        Taxonomy before = store.readTaxonomy();
        Taxonomy now = new Taxonomy(
                Stream.concat(before.list().stream(), terms.stream())
                        .collect(Collectors.toMap(TaxonomyTerm::id, term -> term, (old, term) -> term))
                        .values(),
                List.of());
        maps.reload();
        TerritoryMap map = maps.get();
        ServicesTable reader = new ServicesTable(
                new AreaWords(map),
                new SiteWords(map, StreetNames.brought()),
                id -> now.find(id).isPresent(),
                verified,
                LocalDate.now(OpeningHours.ZONE),
                report);
        List<DirectoryEntry> entries = new ArrayList<>();
        for (Table table : institutions) {
            report.about(table.file().name());
            entries.addAll(reader.read(table));
        }
        return entries;
    }

    /**
     * Loads a starter directory: institutions, taxonomy, synonyms and help lines.
     *
     * @throws ImportFailure if one of its files cannot be read
     */
    Result loadStarter(StarterFiles files) {
        Report report = new Report();
        report.about(StarterFiles.SYNONYMS);
        List<Synonym> synonyms = WordTables.synonyms(Table.read(files.file(StarterFiles.SYNONYMS)), report);
        report.about(StarterFiles.HELP_LINES);
        List<HelpLine> lines = WordTables.helpLines(Table.read(files.file(StarterFiles.HELP_LINES)), report);
        List<InputFile> tables = List.of(files.file(StarterFiles.TAXONOMY), files.file(StarterFiles.SERVICES));
        return run(
                tables,
                null,
                file -> {},
                report,
                (entries, terms) -> store.storeStarter(entries, terms, synonyms, lines));
    }
}
