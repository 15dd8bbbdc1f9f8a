package brussels.repere.exchange.csv;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.EntryField;
import brussels.repere.directory.taxonomy.Synonym;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.directory.taxonomy.TaxonomyTerm;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The rows of one import that another format was turned into. They have all columns, and no keywords. */
final class RowTables implements ImportTables {

    private final ImportedRows rows;
    private final TaxonomyTableReader taxonomy;
    private final ImportFindings findings;

    RowTables(ImportedRows rows, ImportFindings findings) {
        this.rows = rows;
        this.taxonomy = new TaxonomyTableReader(findings);
        this.findings = findings;
        findings.setFile(rows.termsFile());
        taxonomy.readTerms(rows.termsFile(), rows.terms());
    }

    @Override
    public List<TaxonomyTerm> finishTerms(Taxonomy known) {
        return taxonomy.finishTerms(known);
    }

    @Override
    public List<Synonym> readKeywords(Predicate<String> knownCategory) {
        return null;
    }

    @Override
    public void requireCompleteFields() {
        // All columns are there.
    }

    @Override
    public Set<EntryField> currentFields() {
        return FieldColumns.listFields(ColumnHeaders.listColumns());
    }

    @Override
    public void readServices(ServiceTableReader reader, Consumer<DirectoryEntry> handler) {
        findings.setFile(rows.servicesFile());
        reader.read(rows.services(), handler);
    }
}
