package brussels.repere.search.document;

import brussels.repere.directory.ListedService;
import brussels.repere.directory.Site;
import brussels.repere.search.plan.SearchField;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What searches know of a service at a location. Nothing confidential is in it, since nothing confidential is in a
 * {@link ListedService}. Immutable.
 *
 * @param terms the values of each field that holds texts, without {@link SearchField#TEXT}; a name stands in one value, its words
 *     separated by single blanks
 * @param numbers the value of each field that holds a number; a field without a value is missing
 * @param point of its site; null if it has none that may be told
 */
public record ServiceDocument(
        ListedService service,
        Map<SearchField, Collection<String>> terms,
        Map<SearchField, Double> numbers,
        Site.Point point) {

    /** Returns the values of a field that holds texts; empty if it has none. */
    public Collection<String> termsOf(SearchField field) {
        return terms.getOrDefault(field, List.of());
    }
}
