package brussels.repere.exchange.imports;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.EntryField;
import brussels.repere.directory.taxonomy.Synonym;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.directory.taxonomy.TaxonomyTerm;
import brussels.repere.exchange.entries.EntryColumn;
import brussels.repere.exchange.entries.EntryReader;
import brussels.repere.exchange.input.ImportFindings;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** What a format states that can fill all columns. It has no keywords. */
public final class RowTables implements EntryTables {

    private final ImportedRows rows;
    private final TaxonomyTableReader taxonomy;
    private final ImportFindings findings;

    public RowTables(ImportedRows rows, ImportFindings findings) {
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
        return EntryColumn.listFields(EntryColumn.listCodes());
    }

    @Override
    public void readEntries(EntryReader reader, Consumer<DirectoryEntry> handler) {
        findings.setFile(rows.servicesFile());
        reader.read(rows.services(), handler);
    }
}
