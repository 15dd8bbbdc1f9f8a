package brussels.repere.understanding;

import brussels.repere.directory.Language;
import brussels.repere.directory.LanguageRegistry;
import brussels.repere.geocoding.PlaceCandidate;
import brussels.repere.geocoding.gazetteer.Gazetteer;
import brussels.repere.text.WordStemmer;
import brussels.repere.understanding.Reading.Kind;
import brussels.repere.understanding.Reading.Part;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads words as one part of a question, unless that part is switched off. Immutable, for one question. */
final class PartReader {

    /** Nearly everybody speaks these, and courses are named after them: they are a filter only after a cue. */
    private static final Set<String> COMMON_LANGUAGES = Set.of("fr", "nl");

    /** Shorter words are tags of languages, and too often something else. */
    private static final int MIN_LANGUAGE_NAME_LENGTH = 4;

    private static final Set<String> LANGUAGE_CUES =
            Set.of("en", "in", "het", "parlant", "parle", "spreekt", "sprekend");

    private final NeedVocabulary vocabulary;
    private final Gazetteer gazetteer;
    private final Set<String> without;
    private final boolean readsPlaces;

    /**
     * @param without the ids of the parts that are switched off
     * @param readsPlaces whether words may be places
     */
    PartReader(NeedVocabulary vocabulary, Gazetteer gazetteer, Set<String> without, boolean readsPlaces) {
        this.vocabulary = vocabulary;
        this.gazetteer = gazetteer;
        this.without = without;
        this.readsPlaces = readsPlaces;
    }

    private boolean isSwitchedOff(Kind kind, String typed) {
        return without.contains(Part.id(kind, typed));
    }

    /**
     * Reads words that are exactly a place, a need or a language.
     *
     * @param preceding the words before them
     */
    Optional<Part> readExact(TypedWords span, TypedWords preceding) {
        return readPlace(span, preceding).or(() -> readNeed(span)).or(() -> readLanguage(span, preceding));
    }

    private Optional<Part> readPlace(TypedWords span, TypedWords preceding) {
        String typed = span.typed();
        if (!readsPlaces || isSwitchedOff(Kind.PLACE, typed)) {
            return Optional.empty();
        }
        List<PlaceCandidate> places = gazetteer.listExact(typed, preceding.size() == 0 ? "" : preceding.typed());
        return places.isEmpty() ? Optional.empty() : Optional.of(Part.place(typed, places, listNames(places)));
    }

    private List<String> listNames(List<PlaceCandidate> places) {
        return places.stream()
                .filter(place -> !place.territories().isEmpty())
                .map(gazetteer::label)
                .flatMap(label -> Stream.of(label.fr(), label.nl()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private Optional<Part> readNeed(TypedWords span) {
        String typed = span.typed();
        if (isSwitchedOff(Kind.NEED, typed)) {
            return Optional.empty();
        }
        List<NeedMeaning> meanings = vocabulary.listExact(span.words());
        return meanings.isEmpty()
                ? Optional.empty()
                : Optional.of(Part.need(typed, meanings, listAlternativePhrases(meanings)));
    }

    private List<String> listAlternativePhrases(List<NeedMeaning> meanings) {
        String termId = meanings.get(0).termId();
        return termId == null ? List.of() : vocabulary.listPhrases(termId);
    }

    private Optional<Part> readLanguage(TypedWords span, TypedWords preceding) {
        String typed = span.typed();
        if (isSwitchedOff(Kind.LANGUAGE, typed)) {
            return Optional.empty();
        }
        boolean hasCue =
                preceding.size() > 0 && LANGUAGE_CUES.contains(preceding.last().plain());
        return LanguageRegistry.known()
                .findByName(typed)
                .filter(language -> WordStemmer.joinPlain(typed).length() >= MIN_LANGUAGE_NAME_LENGTH)
                .map(Language::tag)
                .filter(tag -> hasCue || !COMMON_LANGUAGES.contains(tag))
                .map(tag -> Part.language(typed, tag));
    }

    /** Reads a clause that is exactly nothing: as a need that was misspelled or has its words in a name, or as mere words. */
    Optional<Part> readRemainder(TypedWords clause) {
        TypedWords remainder = clause.trimStopWords();
        if (remainder.size() == 0) {
            return Optional.empty();
        }
        String typed = remainder.typed();
        List<NeedMeaning> meanings = isSwitchedOff(Kind.NEED, typed) ? List.of() : listApproximateMeanings(remainder);
        return Optional.of(meanings.isEmpty() ? Part.words(typed) : Part.need(typed, meanings, List.of()));
    }

    private List<NeedMeaning> listApproximateMeanings(TypedWords remainder) {
        List<NeedMeaning> misspelled = vocabulary.listMisspelled(remainder.words());
        return misspelled.isEmpty() ? vocabulary.listWithMostWords(remainder.listMeaningful()) : misspelled;
    }

    /** Reads a phrase of distress as the need for what helps; empty if the taxonomy has no term for that. */
    Optional<Part> readDistress(TypedWords phrase, UrgentNeed need) {
        String typed = phrase.typed();
        List<NeedMeaning> meanings = vocabulary.meaningsOf(need.needs(), typed);
        return meanings.isEmpty() || isSwitchedOff(Kind.NEED, typed)
                ? Optional.empty()
                : Optional.of(Part.need(typed, meanings, List.of()));
    }

    /** Returns the terms of which one name has all of these words; empty if there are none. */
    List<NeedMeaning> listWithAllWords(String typed) {
        return isSwitchedOff(Kind.NEED, typed)
                ? List.of()
                : vocabulary.listWithAllWords(TypedWords.of(typed).words());
    }
}
