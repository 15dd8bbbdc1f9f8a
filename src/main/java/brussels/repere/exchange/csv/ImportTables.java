package brussels.repere.exchange.csv;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.EntryField;
import brussels.repere.directory.taxonomy.Synonym;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.directory.taxonomy.TaxonomyTerm;
import brussels.repere.exchange.input.CsvRows;
import brussels.repere.exchange.input.CsvTable;
import brussels.repere.exchange.input.ImportFailure;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.input.InputFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The files of one import by what their columns say they are: the taxonomy is held, institutions are told one by one. */
final class ImportTables {

    private final List<InputFile> serviceFiles = new ArrayList<>();
    private final List<InputFile> keywordFiles = new ArrayList<>();
    private final TaxonomyTableReader taxonomy;
    private final Consumer<String> progress;
    private final ImportFindings report;
    private Set<EntryField> currentFields = Set.of();

    private ImportTables(Consumer<String> progress, ImportFindings report) {
        this.taxonomy = new TaxonomyTableReader(report);
        this.progress = progress;
        this.report = report;
    }

    /**
     * @param progress told each file before it is read, by name
     * @throws ImportFailure if one of them is none of ours
     */
    static ImportTables classify(List<InputFile> files, Consumer<String> progress, ImportFindings report) {
        ImportTables tables = new ImportTables(progress, report);
        for (InputFile file : files) {
            report.setFile(file.name());
            tables.classify(file);
        }
        return tables;
    }

    private void classify(InputFile file) {
        List<String> columns = readColumns(file);
        if (ServiceColumns.recognises(columns)) {
            serviceFiles.add(file);
            return;
        }
        if (WordTableReader.recognisesKeywords(columns)) {
            keywordFiles.add(file);
            return;
        }
        progress.accept(file.name());
        if (TaxonomyTableReader.recognisesParents(columns)) {
            taxonomy.readParents(CsvTable.read(file));
        } else if (TaxonomyTableReader.recognisesTerms(columns)) {
            taxonomy.readTerms(CsvTable.read(file));
        } else {
            throw new ImportFailure(ImportFinding.error(file.name(), 1, "directory.no-columns"));
        }
    }

    private static List<String> readColumns(InputFile file) {
        try (CsvRows rows = CsvRows.open(file, ServiceColumns::canonicalName)) {
            return rows.columns();
        }
    }

    /** The terms that were read, checked together with those that are known. */
    List<TaxonomyTerm> finishTerms(Taxonomy known) {
        return taxonomy.finishTerms(known);
    }

    /** The keywords of all tables of them; null where there is no such table. */
    List<Synonym> readKeywords(Predicate<String> knownCategory) {
        if (keywordFiles.isEmpty()) {
            return null;
        }
        List<Synonym> all = new ArrayList<>();
        for (InputFile file : keywordFiles) {
            progress.accept(file.name());
            report.setFile(file.name());
            all.addAll(WordTableReader.readKeywords(CsvTable.read(file), knownCategory, report));
        }
        return all;
    }

    /** @throws ImportFailure if a file cannot be read on */
    void readServices(ServiceTableReader reader, Consumer<DirectoryEntry> each) {
        for (InputFile file : serviceFiles) {
            progress.accept(file.name());
            report.setFile(file.name());
            try (CsvRows rows = CsvRows.open(file, ServiceColumns::canonicalName)) {
                currentFields = FieldColumns.listFields(rows.columns());
                reader.read(rows, each);
            }
        }
    }

    /** Those of which the file speaks that is told now. */
    Set<EntryField> currentFields() {
        return currentFields;
    }

    /** Half of an address corrects nothing: columns that are missing beside others of the same field. */
    void requireCompleteFields() {
        for (InputFile file : serviceFiles) {
            report.setFile(file.name());
            FieldColumns.listMissingColumns(readColumns(file))
                    .forEach(column -> report.error("service.half-of-a-field", column));
        }
    }
}
