package brussels.repere.understanding;

import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.geocoding.gazetteer.CurrentGazetteer;
import brussels.repere.geocoding.gazetteer.Gazetteer;
import brussels.repere.geography.TerritoryMap;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Gives out the current reader of texts and the current suggestions, which are replaced when the taxonomy or the places change.
 * Safe for use by several threads.
 */
@ApplicationScoped
public class TextUnderstanding {

    private final CurrentTaxonomy taxonomies;
    private final CurrentGazetteer gazetteers;
    private volatile Snapshot snapshot;
    /** On the territory of another day, beside the one of today, which questions of another day never replace. */
    private volatile Snapshot other;

    TextUnderstanding(CurrentTaxonomy taxonomies, CurrentGazetteer gazetteers) {
        this.taxonomies = taxonomies;
        this.gazetteers = gazetteers;
    }

    private record Snapshot(Taxonomy taxonomy, NeedSuggestions suggestions, Gazetteer gazetteer, TextReader reader) {}

    /**
     * Returns the reader of texts.
     *
     * @param map the territory that places are looked for on
     */
    public TextReader readerOn(TerritoryMap map) {
        return snapshotOn(map).reader();
    }

    /** Returns what suggests needs while somebody types. */
    public NeedSuggestions suggestionsOn(TerritoryMap map) {
        return snapshotOn(map).suggestions();
    }

    private Snapshot snapshotOn(TerritoryMap map) {
        Taxonomy taxonomy = taxonomies.get();
        Gazetteer gazetteer = gazetteers.forMap(map);
        boolean ofToday = gazetteers.isOfToday(gazetteer);
        Snapshot known = ofToday ? snapshot : other;
        if (known != null && known.taxonomy() == taxonomy && known.gazetteer() == gazetteer) {
            return known;
        }
        Snapshot similar = known == null ? snapshot : known;
        boolean sameTaxonomy = similar != null && similar.taxonomy() == taxonomy;
        NeedSuggestions suggestions = sameTaxonomy ? similar.suggestions() : new NeedSuggestions(taxonomy);
        TextReader reader = sameTaxonomy ? similar.reader().on(gazetteer) : TextReader.of(taxonomy, gazetteer);
        Snapshot fresh = new Snapshot(taxonomy, suggestions, gazetteer, reader);
        if (ofToday) {
            snapshot = fresh;
        } else {
            other = fresh;
        }
        return fresh;
    }
}
