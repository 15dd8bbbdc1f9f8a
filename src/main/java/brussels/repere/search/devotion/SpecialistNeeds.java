package brussels.repere.search.devotion;

import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.text.BundledTable;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The needs that want a specialist, wherever in the Region that is: the terms of the table {@code search/specialist-needs.csv} and
 * all below them. Immutable, safe for use by several threads.
 */
public final class SpecialistNeeds {

    private static final String TABLE = "search/specialist-needs.csv";

    private final Set<String> terms =
            BundledTable.read(TABLE).stream().map(row -> row.get("term")).collect(Collectors.toUnmodifiableSet());

    /** Returns the needs of the table that the terms belong to: who is devoted to one of these is devoted to the terms. */
    public Set<String> listAbove(Collection<String> wanted, Taxonomy taxonomy) {
        return taxonomy.withAncestors(wanted).stream().filter(terms::contains).collect(Collectors.toSet());
    }

    /** Returns those of the terms that want a specialist. */
    public Set<String> listAmong(Collection<String> wanted, Taxonomy taxonomy) {
        return wanted.stream()
                .filter(term -> taxonomy.withAncestors(term).stream().anyMatch(terms::contains))
                .collect(Collectors.toSet());
    }
}
