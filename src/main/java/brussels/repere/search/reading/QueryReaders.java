package brussels.repere.search.reading;

import brussels.repere.directory.Taxonomies;
import brussels.repere.directory.Taxonomy;
import brussels.repere.geocoding.Gazetteer;
import brussels.repere.geocoding.Places;
import brussels.repere.geography.TerritoryMap;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The reader of questions that answers now; made anew when the words for needs or the places change. Safe for use by
 * several threads.
 */
@ApplicationScoped
public class QueryReaders {

    private final Taxonomies taxonomies;
    private final Places places;
    private volatile Known known;

    QueryReaders(Taxonomies taxonomies, Places places) {
        this.taxonomies = taxonomies;
        this.places = places;
    }

    private record Known(
            Taxonomy taxonomy,
            Vocabulary vocabulary,
            NeedSuggestions suggestions,
            Gazetteer gazetteer,
            QueryReader reader) {}

    /** @param map that the places are to belong to */
    public QueryReader on(TerritoryMap map) {
        return known(map).reader();
    }

    /** Needs while somebody types. */
    public NeedSuggestions suggestions(TerritoryMap map) {
        return known(map).suggestions();
    }

    private Known known(TerritoryMap map) {
        Taxonomy taxonomy = taxonomies.get();
        Gazetteer gazetteer = places.on(map);
        Known now = known;
        if (now == null || now.taxonomy() != taxonomy || now.gazetteer() != gazetteer) {
            boolean same = now != null && now.taxonomy() == taxonomy;
            Vocabulary vocabulary = same ? now.vocabulary() : new Vocabulary(taxonomy);
            NeedSuggestions suggestions = same ? now.suggestions() : new NeedSuggestions(taxonomy);
            now = new Known(taxonomy, vocabulary, suggestions, gazetteer, new QueryReader(vocabulary, gazetteer));
            known = now;
        }
        return now;
    }
}
