package brussels.repere.exchange.imports;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.EntryField;
import brussels.repere.directory.importing.UnstatedParts;
import brussels.repere.directory.taxonomy.Synonym;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.directory.taxonomy.TaxonomyTerm;
import brussels.repere.exchange.entries.EntryReader;
import brussels.repere.exchange.input.ImportFailure;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** What one import holds, whatever its format. The taxonomy is held in memory; institutions are read one by one. */
public interface EntryTables {

    /** Returns the terms that were read, once they are checked together with those that the directory knows already. */
    List<TaxonomyTerm> finishTerms(Taxonomy known);

    /** Returns the keywords of all tables of keywords, or null if there is no such table. */
    List<Synonym> readKeywords(Predicate<String> knownCategory);

    /** Reports an error for each column that is missing beside others of the same field: half of an address corrects nothing. */
    void requireCompleteFields();

    /** Returns the fields for which the table has columns that is being read at the moment. */
    Set<EntryField> currentFields();

    /** Returns what the columns of the table cannot say that is being read at the moment. */
    default UnstatedParts currentlyUnstated() {
        return UnstatedParts.NONE;
    }

    /** @throws ImportFailure if a table cannot be read to its end */
    void readEntries(EntryReader reader, Consumer<DirectoryEntry> handler);
}
