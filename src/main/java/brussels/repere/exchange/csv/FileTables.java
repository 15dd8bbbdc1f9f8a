package brussels.repere.exchange.csv;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.EntryField;
import brussels.repere.directory.importing.UnstatedParts;
import brussels.repere.directory.taxonomy.Synonym;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.directory.taxonomy.TaxonomyTerm;
import brussels.repere.exchange.entries.EntryColumn;
import brussels.repere.exchange.entries.EntryReader;
import brussels.repere.exchange.imports.EntryTables;
import brussels.repere.exchange.imports.TaxonomyTableReader;
import brussels.repere.exchange.input.CsvRows;
import brussels.repere.exchange.input.CsvTable;
import brussels.repere.exchange.input.ImportFailure;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.input.ImportFindings;
import brussels.repere.exchange.input.InputFile;
import brussels.repere.exchange.input.TableRows;
import brussels.repere.exchange.spreadsheet.SheetRows;
import brussels.repere.exchange.spreadsheet.WorkbookCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The tables of one import, in CSV or in workbooks; the taxonomy and its keywords are CSV. Which table a file holds is recognised by its columns. */
final class FileTables implements EntryTables {

    private final List<InputFile> serviceFiles = new ArrayList<>();
    private final List<InputFile> keywordFiles = new ArrayList<>();
    private final TaxonomyTableReader taxonomy;
    private final Consumer<String> progress;
    private final ImportFindings findings;
    private Set<EntryField> currentFields = Set.of();
    private UnstatedParts unstated = UnstatedParts.NONE;

    private FileTables(Consumer<String> progress, ImportFindings findings) {
        this.taxonomy = new TaxonomyTableReader(findings);
        this.progress = progress;
        this.findings = findings;
    }

    /**
     * Sorts the files by the table that each of them holds, and reads those of the taxonomy.
     *
     * @param progress receives the name of each file before the file is read
     * @throws ImportFailure if the columns of a file are those of no table that is known
     */
    static FileTables classify(List<InputFile> files, Consumer<String> progress, ImportFindings findings) {
        FileTables tables = new FileTables(progress, findings);
        for (InputFile file : files) {
            findings.setFile(file.name());
            tables.classify(file);
        }
        return tables;
    }

    private void classify(InputFile file) {
        List<String> columns;
        try (TableRows rows = open(file)) {
            columns = rows.columns();
            if (rows instanceof CsvRows csv && csv.hasLegacyEncoding()) {
                findings.repaired(0, "csv.windows-1252");
            }
        }
        if (EntryColumn.recognises(columns)) {
            serviceFiles.add(file);
            return;
        }
        if (WordTableReader.recognisesKeywords(columns)) {
            keywordFiles.add(file);
            return;
        }
        progress.accept(file.name());
        if (TaxonomyTableReader.recognisesParents(columns)) {
            taxonomy.readParents(file.name(), CsvTable.read(file).rows());
        } else if (TaxonomyTableReader.recognisesTerms(columns)) {
            taxonomy.readTerms(file.name(), CsvTable.read(file).rows());
        } else {
            throw new ImportFailure(ImportFinding.error(file.name(), 1, "directory.no-columns"));
        }
    }

    private static TableRows open(InputFile file) {
        return WorkbookCheck.isWorkbook(file)
                ? SheetRows.open(file, EntryColumn::canonicalName)
                : CsvRows.open(file, EntryColumn::canonicalName);
    }

    private static List<String> readColumns(InputFile file) {
        try (TableRows rows = open(file)) {
            return rows.columns();
        }
    }

    @Override
    public List<TaxonomyTerm> finishTerms(Taxonomy known) {
        return taxonomy.finishTerms(known);
    }

    @Override
    public List<Synonym> readKeywords(Predicate<String> knownCategory) {
        if (keywordFiles.isEmpty()) {
            return null;
        }
        List<Synonym> keywords = new ArrayList<>();
        for (InputFile file : keywordFiles) {
            progress.accept(file.name());
            findings.setFile(file.name());
            keywords.addAll(WordTableReader.readKeywords(CsvTable.read(file), knownCategory, findings));
        }
        return keywords;
    }

    @Override
    public void readEntries(EntryReader reader, Consumer<DirectoryEntry> handler) {
        for (InputFile file : serviceFiles) {
            progress.accept(file.name());
            findings.setFile(file.name());
            try (TableRows rows = open(file)) {
                currentFields = EntryColumn.listFields(rows.columns());
                unstated = EntryColumn.findUnstated(rows.columns());
                reader.read(rows, handler);
            }
        }
    }

    @Override
    public Set<EntryField> currentFields() {
        return currentFields;
    }

    @Override
    public UnstatedParts currentlyUnstated() {
        return unstated;
    }

    @Override
    public void requireCompleteFields() {
        for (InputFile file : serviceFiles) {
            findings.setFile(file.name());
            EntryColumn.listMissing(readColumns(file))
                    .forEach(column -> findings.error("service.half-of-a-field", column));
        }
    }
}
