package brussels.repere.rest.services.request;

import brussels.repere.geography.Level;
import brussels.repere.search.question.SearchIntent;
import brussels.repere.text.WordStemmer;
import brussels.repere.understanding.NeedMeaning;
import brussels.repere.understanding.Reading;
import brussels.repere.understanding.Reading.Kind;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a question that was read asks for in words. */
final class SearchIntentFactory {

    private static final Set<Kind> KINDS_OUTSIDE_NAMES = Set.of(Kind.PLACE, Kind.LANGUAGE);

    private SearchIntentFactory() {}

    /** A category or a sector, asked for by its id. */
    static SearchIntent create(String termId) {
        return new SearchIntent(List.of(new SearchIntent.Need(List.of(termId), List.of(), true)), List.of(), null);
    }

    /** @param text as it was typed */
    static SearchIntent create(Reading reading, String text) {
        return new SearchIntent(
                reading.partsOf(Kind.NEED)
                        .filter(Reading.Part::isUnderstood)
                        .map(SearchIntentFactory::need)
                        .toList(),
                reading.parts().stream()
                        .filter(part -> !part.isUnderstood())
                        .map(part -> words(part.text()))
                        .filter(words -> !words.isEmpty())
                        .toList(),
                names(reading, text));
    }

    /** What says nothing but a need is no name, unless somebody bears it as a whole. */
    private static SearchIntent.TypedName names(Reading reading, String text) {
        String whole = WordStemmer.joinPlain(text);
        if (whole.isEmpty()) {
            return null;
        }
        boolean own = reading.parts().stream().anyMatch(part -> !part.isSure()) || hasOnlyQuartiers(reading);
        boolean placed = reading.partsOf(Kind.PLACE).findAny().isPresent();
        List<SearchIntent.NamePart> butPlace = parts(reading, part -> !KINDS_OUTSIDE_NAMES.contains(part.kind()));
        boolean name = own || placed && !butPlace.isEmpty();
        return new SearchIntent.TypedName(
                whole, name ? parts(reading, part -> true) : List.of(), own && placed ? butPlace : List.of());
    }

    /** Organisations are called after quartiers and streets; after communes nearly all are. */
    private static boolean hasOnlyQuartiers(Reading reading) {
        return reading.parts().stream()
                .allMatch(part -> part.kind() == Kind.PLACE
                        && part.places().stream()
                                .flatMap(offer -> offer.territories().stream())
                                .allMatch(key -> key.level() == Level.QUARTIER));
    }

    private static List<SearchIntent.NamePart> parts(Reading reading, Predicate<Reading.Part> which) {
        return reading.parts().stream()
                .filter(which)
                .map(part -> Stream.concat(Stream.of(part.text()), part.alternativePhrases().stream())
                        .map(SearchIntentFactory::words)
                        .filter(words -> !words.isEmpty())
                        .distinct()
                        .toList())
                .filter(alternatives -> !alternatives.isEmpty())
                .map(SearchIntent.NamePart::new)
                .toList();
    }

    private static List<String> words(String text) {
        return WordStemmer.tokenize(text).stream()
                .filter(word -> !word.isStopWord())
                .map(WordStemmer.Word::plain)
                .toList();
    }

    /** The first meaning is the one that most would mean; of an official name all terms that bear it are. */
    private static SearchIntent.Need need(Reading.Part part) {
        List<NeedMeaning> known = part.meanings().stream()
                .filter(meaning -> meaning.termId() != null)
                .toList();
        NeedMeaning first = part.meanings().get(0);
        List<String> best = known.stream()
                .filter(meaning -> meaning.equals(first)
                        || first.matchKind() == NeedMeaning.MatchKind.NAME
                                && meaning.matchKind() == NeedMeaning.MatchKind.NAME)
                .map(NeedMeaning::termId)
                .toList();
        return new SearchIntent.Need(
                best,
                known.stream()
                        .map(NeedMeaning::termId)
                        .filter(term -> !best.contains(term))
                        .toList(),
                first.matchKind() != NeedMeaning.MatchKind.PART);
    }
}
