package brussels.repere.understanding;

import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.geocoding.gazetteer.CurrentGazetteer;
import brussels.repere.geocoding.gazetteer.Gazetteer;
import brussels.repere.geography.TerritoryMap;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The reader of questions that answers now; made anew when the words for needs or the places change. Safe for use by
 * several threads.
 */
@ApplicationScoped
public class TextUnderstanding {

    private final CurrentTaxonomy taxonomies;
    private final CurrentGazetteer places;
    private volatile Snapshot snapshot;

    TextUnderstanding(CurrentTaxonomy taxonomies, CurrentGazetteer places) {
        this.taxonomies = taxonomies;
        this.places = places;
    }

    private record Snapshot(
            Taxonomy taxonomy,
            NeedVocabulary vocabulary,
            NeedSuggestions suggestions,
            Gazetteer gazetteer,
            TextReader reader) {}

    /** @param map that the places are to belong to */
    public TextReader readerOn(TerritoryMap map) {
        return snapshotOn(map).reader();
    }

    /** Needs while somebody types. */
    public NeedSuggestions suggestionsOn(TerritoryMap map) {
        return snapshotOn(map).suggestions();
    }

    private Snapshot snapshotOn(TerritoryMap map) {
        Taxonomy taxonomy = taxonomies.get();
        Gazetteer gazetteer = places.forMap(map);
        Snapshot now = snapshot;
        if (now == null || now.taxonomy() != taxonomy || now.gazetteer() != gazetteer) {
            boolean same = now != null && now.taxonomy() == taxonomy;
            NeedVocabulary vocabulary = same ? now.vocabulary() : new NeedVocabulary(taxonomy);
            NeedSuggestions suggestions = same ? now.suggestions() : new NeedSuggestions(taxonomy);
            now = new Snapshot(taxonomy, vocabulary, suggestions, gazetteer, new TextReader(vocabulary, gazetteer));
            snapshot = now;
        }
        return now;
    }
}
