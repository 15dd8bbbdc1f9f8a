package brussels.repere.search.question;

import brussels.repere.text.WordStemmer;
import brussels.repere.understanding.reading.NeedMeaning;
import brussels.repere.understanding.reading.NeedMeaning.MatchKind;
import brussels.repere.understanding.reading.Reading;
import brussels.repere.understanding.reading.Reading.Kind;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Derives from a text that was read what to search for. */
public final class SearchIntentFactory {

    /** What may stand in the name of an organisation. A place or a language that was read counts for nothing else. */
    private static final Set<Kind> KINDS_IN_NAMES = Set.of(Kind.NEED, Kind.WORDS);
    /** Stray words of a longer text are no names, if the text says what is needed. */
    private static final int MAX_UNREAD_PARTS = 3;

    private SearchIntentFactory() {}

    /** Creates the intent of somebody who asks for a category or a sector by its id. */
    public static SearchIntent create(String termId) {
        return new SearchIntent(List.of(new SearchIntent.Need(List.of(termId), List.of(), true)), List.of(), null);
    }

    /**
     * Creates the intent of a text.
     *
     * @param text the text as it was typed
     */
    public static SearchIntent create(Reading reading, String text) {
        if (TypedNameText.isPhone(text)) {
            String digits = TypedNameText.whole(text);
            return new SearchIntent(List.of(), List.of(List.of(digits)), new SearchIntent.TypedName(digits, List.of()));
        }
        return new SearchIntent(
                reading.listNeeded().stream()
                        .filter(Reading.Part::isUnderstood)
                        .map(SearchIntentFactory::createNeed)
                        .toList(),
                listUnread(reading),
                createTypedName(reading, text));
    }

    private static List<List<String>> listUnread(Reading reading) {
        List<List<String>> unread = reading.parts().stream()
                .filter(part -> !part.isUnderstood() || part.isEstimated())
                .map(part -> listWords(part.text()))
                .filter(words -> !words.isEmpty())
                .toList();
        return reading.saysWhatIsNeeded() && unread.size() > MAX_UNREAD_PARTS ? List.of() : unread;
    }

    /** A text that says nothing but needs is only a name if a service bears all of it. */
    private static SearchIntent.TypedName createTypedName(Reading reading, String text) {
        String whole = TypedNameText.whole(text);
        if (whole.isEmpty()) {
            return null;
        }
        boolean distinctive = reading.parts().stream()
                .anyMatch(
                        part -> KINDS_IN_NAMES.contains(part.kind()) && (!part.isSure() || !part.isInWordsOfItsOwn()));
        return new SearchIntent.TypedName(whole, distinctive ? listNameParts(reading) : List.of());
    }

    private static List<SearchIntent.NamePart> listNameParts(Reading reading) {
        return reading.parts().stream()
                .filter(part -> KINDS_IN_NAMES.contains(part.kind()))
                .map(part -> Stream.concat(Stream.of(part.text()), part.alternativePhrases().stream())
                        .map(SearchIntentFactory::listWords)
                        .filter(words -> !words.isEmpty())
                        .distinct()
                        .toList())
                .filter(alternatives -> !alternatives.isEmpty())
                .map(SearchIntent.NamePart::new)
                .toList();
    }

    private static List<String> listWords(String text) {
        return TypedNameText.withoutLegalForms(WordStemmer.tokenize(text)).stream()
                .filter(word -> !word.isStopWord())
                .map(WordStemmer.Word::plain)
                .toList();
    }

    /**
     * Words that surely mean several things are met best by any of their main meanings, and so is an official name that several
     * terms bear. Of words that perhaps mean something, the first is what most people would mean.
     */
    public static SearchIntent.Need createNeed(Reading.Part part) {
        List<NeedMeaning> known = part.meanings().stream()
                .filter(meaning -> meaning.termId() != null)
                .toList();
        NeedMeaning first = part.meanings().get(0);
        boolean meansAll = part.isSure() || first.matchKind() == MatchKind.NAME;
        List<String> best = known.stream()
                .filter(meaning -> meaning.equals(first)
                        || meansAll && meaning.isMain() && meaning.matchKind() == first.matchKind())
                .map(NeedMeaning::termId)
                .toList();
        List<String> others = known.stream()
                .map(NeedMeaning::termId)
                .filter(term -> !best.contains(term))
                .toList();
        return new SearchIntent.Need(best, others, part.isSure() || first.matchKind() == MatchKind.SLIP);
    }
}
