package brussels.repere.exchange.csv;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.Field;
import brussels.repere.directory.Synonym;
import brussels.repere.directory.Taxonomy;
import brussels.repere.directory.TaxonomyTerm;
import brussels.repere.exchange.input.ImportFailure;
import brussels.repere.exchange.input.InputFile;
import brussels.repere.exchange.input.Rows;
import brussels.repere.exchange.input.Table;
import brussels.repere.geography.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The files of one import by what their columns say they are: the taxonomy is held, institutions are told one by one. */
final class DirectoryTables {

    private final List<InputFile> institutions = new ArrayList<>();
    private final List<InputFile> keywords = new ArrayList<>();
    private final TaxonomyTables taxonomy;
    private final Consumer<String> progress;
    private final Report report;
    private Set<Field> fields = Set.of();

    private DirectoryTables(Consumer<String> progress, Report report) {
        this.taxonomy = new TaxonomyTables(report);
        this.progress = progress;
        this.report = report;
    }

    /**
     * @param progress told each file before it is read, by name
     * @throws ImportFailure if one of them is none of ours
     */
    static DirectoryTables sort(List<InputFile> files, Consumer<String> progress, Report report) {
        DirectoryTables tables = new DirectoryTables(progress, report);
        for (InputFile file : files) {
            report.about(file.name());
            tables.sort(file);
        }
        return tables;
    }

    private void sort(InputFile file) {
        List<String> columns = columns(file);
        if (ServiceColumns.recognises(columns)) {
            institutions.add(file);
            return;
        }
        if (WordTables.recognisesKeywords(columns)) {
            keywords.add(file);
            return;
        }
        progress.accept(file.name());
        if (TaxonomyTables.recognisesParents(columns)) {
            taxonomy.readParents(Table.read(file));
        } else if (TaxonomyTables.recognisesTerms(columns)) {
            taxonomy.readTerms(Table.read(file));
        } else {
            throw new ImportFailure(Finding.error(file.name(), 1, "directory.no-columns"));
        }
    }

    private static List<String> columns(InputFile file) {
        try (Rows rows = Rows.open(file, ServiceColumns::named)) {
            return rows.columns();
        }
    }

    /** The terms that were read, checked together with those that are known. */
    List<TaxonomyTerm> terms(Taxonomy known) {
        return taxonomy.finish(known);
    }

    /** The keywords of all tables of them; null where there is no such table. */
    List<Synonym> keywords(Predicate<String> knownCategory) {
        if (keywords.isEmpty()) {
            return null;
        }
        List<Synonym> all = new ArrayList<>();
        for (InputFile file : keywords) {
            progress.accept(file.name());
            report.about(file.name());
            all.addAll(WordTables.keywords(Table.read(file), knownCategory, report));
        }
        return all;
    }

    /** @throws ImportFailure if a file cannot be read on */
    void tell(ServicesTable reader, Consumer<DirectoryEntry> each) {
        for (InputFile file : institutions) {
            progress.accept(file.name());
            report.about(file.name());
            try (Rows rows = Rows.open(file, ServiceColumns::named)) {
                fields = FieldColumns.in(rows.columns());
                reader.read(rows, each);
            }
        }
    }

    /** Those of which the file speaks that is told now. */
    Set<Field> fields() {
        return fields;
    }

    /** Half of an address corrects nothing: columns that are missing beside others of the same field. */
    void requireWholeFields() {
        for (InputFile file : institutions) {
            report.about(file.name());
            FieldColumns.halves(columns(file)).forEach(column -> report.error("service.half-of-a-field", column));
        }
    }
}
