package brussels.repere.understanding;

import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.geocoding.gazetteer.Gazetteer;
import brussels.repere.understanding.Reading.Part;
import java.util.List;
import java.util.Set;

/**
 * Reads a question: which of its words are a place, a language or a need, which are nearly a need or part of the name of one,
 * and which can only be searched for as they are. Immutable, safe for use by several threads.
 */
public final class TextReader {

    private final NeedVocabulary vocabulary;
    private final Gazetteer gazetteer;

    TextReader(NeedVocabulary vocabulary, Gazetteer gazetteer) {
        this.vocabulary = vocabulary;
        this.gazetteer = gazetteer;
    }

    /** Returns a reader of the words of a taxonomy and the places of a gazetteer. */
    public static TextReader of(Taxonomy taxonomy, Gazetteer gazetteer) {
        return new TextReader(new NeedVocabulary(taxonomy), gazetteer);
    }

    /**
     * @param without the ids of parts that are switched off, in lower case
     * @param readsPlaces whether words may be places: not if the question has a place besides its words
     */
    public Reading read(String text, Set<String> without, boolean readsPlaces) {
        TypedWords typed = TypedWords.of(text);
        PartReader parts = new PartReader(vocabulary, gazetteer, without, readsPlaces);
        TextScanner scanner = new TextScanner(parts);
        List<Part> distress = new DistressReader(parts, scanner).read(typed);
        return new Reading(distress.isEmpty() ? new NeedMerger(parts).merge(text, scanner.scan(typed)) : distress);
    }
}
