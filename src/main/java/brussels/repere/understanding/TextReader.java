package brussels.repere.understanding;

import brussels.repere.directory.Language;
import brussels.repere.directory.LanguageRegistry;
import brussels.repere.geocoding.PlaceCandidate;
import brussels.repere.geocoding.gazetteer.Gazetteer;
import brussels.repere.text.WordStemmer;
import brussels.repere.text.WordStemmer.Word;
import brussels.repere.understanding.Reading.Kind;
import brussels.repere.understanding.Reading.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a question: the longest runs of words that are a place, a language or a need, from the left; of the words between them
 * those that are nearly a need or part of its name; what is left is searched for as it is. Immutable, safe for use by several
 * threads.
 */
public final class TextReader {

    /** Nobody asks with more; what follows is searched for as it is. */
    private static final int MAX_WORDS = 24;
    /** "Centre public d'action sociale": needs and addresses are no longer than this. */
    private static final int MAX_SPAN_WORDS = 8;

    /** Nearly everybody speaks them, and courses are named after them: they say a filter only behind "en" or "in het". */
    private static final Set<String> COMMON_LANGUAGES = Set.of("fr", "nl");

    /** A shorter word that is the tag of a language usually means something else. */
    private static final int MIN_LANGUAGE_NAME_LENGTH = 4;

    private static final Set<String> LANGUAGE_CUES =
            Set.of("en", "in", "het", "parlant", "parle", "spreekt", "sprekend");

    private static final Set<Kind> NEED_OR_WORDS = Set.of(Kind.NEED, Kind.WORDS);

    private final NeedVocabulary vocabulary;
    private final Gazetteer gazetteer;

    public TextReader(NeedVocabulary vocabulary, Gazetteer gazetteer) {
        this.vocabulary = vocabulary;
        this.gazetteer = gazetteer;
    }

    /**
     * @param without ids of parts that are not to be read so
     * @param places whether places are looked for: not where one is asked for beside the words
     */
    public Reading read(String text, Set<String> without, boolean places) {
        List<Word> words = WordStemmer.tokenize(text);
        List<Part> distress = readDistress(text, words, without, places);
        return new Reading(
                distress.isEmpty() ? mergeNeeds(text, readParts(text, words, without, places), without) : distress);
    }

    /**
     * Of who says nothing but distress, and perhaps where: what helps. The words themselves are no need and nobody's name. None
     * where more is said.
     */
    private List<Part> readDistress(String text, List<Word> words, Set<String> without, boolean places) {
        List<Part> all = new ArrayList<>();
        List<UrgentNeeds.SpokenNeed> spoken = UrgentNeeds.bundled().listSpoken(text, words);
        if (spoken.isEmpty()) {
            return all;
        }
        int left = 0;
        for (UrgentNeeds.SpokenNeed each : spoken) {
            String typed = typedText(text, words.subList(each.from(), each.to()));
            List<NeedMeaning> meanings = vocabulary.meaningsOf(each.need().needs(), typed);
            List<Part> before = readParts(text, words.subList(left, each.from()), without, places);
            if (meanings.isEmpty() || without.contains(Part.id(Kind.NEED, typed)) || hasNeedOrWords(before)) {
                return List.of();
            }
            all.addAll(before);
            all.add(Part.need(typed, meanings, List.of()));
            left = each.to();
        }
        List<Part> rest = readParts(text, words.subList(left, words.size()), without, places);
        all.addAll(rest);
        return hasNeedOrWords(rest) ? List.of() : all;
    }

    private static boolean hasNeedOrWords(List<Part> parts) {
        return parts.stream().anyMatch(part -> NEED_OR_WORDS.contains(part.kind()));
    }

    private List<Part> readParts(String text, List<Word> words, Set<String> without, boolean places) {
        List<Part> parts = new ArrayList<>();
        int left = 0;
        int at = 0;
        while (at < Math.min(words.size(), MAX_WORDS)) {
            SpanMatch found = findLongestMatch(text, words, at, without, places);
            if (found == null) {
                at++;
            } else {
                readGap(text, words.subList(left, at), without, parts);
                parts.add(found.part());
                at += found.length();
                left = at;
            }
        }
        readGap(text, words.subList(left, words.size()), without, parts);
        return parts;
    }

    /** Needs and words of which one name has all are that: "holebi senioren" is not everything for either. */
    private List<Part> mergeNeeds(String text, List<Part> parts, Set<String> without) {
        List<Part> said = parts.stream()
                .filter(part -> NEED_OR_WORDS.contains(part.kind()))
                .toList();
        if (said.size() < 2 || text.contains(",")) {
            return parts;
        }
        String typed = said.stream().map(Part::text).collect(Collectors.joining(" "));
        List<NeedMeaning> meanings = without.contains(Part.id(Kind.NEED, typed))
                ? List.of()
                : vocabulary.listWithAllWords(WordStemmer.tokenize(typed));
        if (meanings.isEmpty()) {
            return parts;
        }
        List<NeedMeaning> all = Stream.concat(
                        meanings.stream(), said.stream().flatMap(part -> part.meanings().stream()))
                .filter(meaning -> meaning.termId() != null)
                .collect(Collectors.toMap(
                        NeedMeaning::termId,
                        meaning -> new NeedMeaning(meaning.termId(), meaning.phrase(), NeedMeaning.MatchKind.PART),
                        (one, other) -> one,
                        LinkedHashMap::new))
                .values()
                .stream()
                .toList();
        List<Part> joined = new ArrayList<>(parts);
        joined.set(parts.indexOf(said.get(0)), Part.need(typed, all, List.of()));
        joined.removeAll(said);
        return joined;
    }

    private record SpanMatch(Part part, int length) {}

    private SpanMatch findLongestMatch(String text, List<Word> words, int at, Set<String> without, boolean places) {
        for (int length = Math.min(MAX_SPAN_WORDS, words.size() - at); length > 0; length--) {
            List<Word> span = words.subList(at, at + length);
            if (span.get(0).isStopWord() && length > 1 || span.get(length - 1).isStopWord()) {
                continue;
            }
            String typed = typedText(text, span);
            Optional<Part> part = (places ? readPlace(typed, without) : Optional.<Part>empty())
                    .or(() -> readNeed(typed, span, without))
                    .or(() -> readLanguage(typed, span, words.subList(0, at), without));
            if (part.isPresent()) {
                return new SpanMatch(part.get(), length);
            }
        }
        return null;
    }

    private static String typedText(String text, List<Word> span) {
        return text.substring(span.get(0).start(), span.get(span.size() - 1).end());
    }

    private Optional<Part> readPlace(String typed, Set<String> without) {
        if (without.contains(Part.id(Kind.PLACE, typed))) {
            return Optional.empty();
        }
        List<PlaceCandidate> offers = gazetteer.listExact(typed);
        return offers.isEmpty() ? Optional.empty() : Optional.of(Part.place(typed, offers, placeNames(offers)));
    }

    private Optional<Part> readNeed(String typed, List<Word> span, Set<String> without) {
        if (without.contains(Part.id(Kind.NEED, typed))) {
            return Optional.empty();
        }
        List<NeedMeaning> meanings = vocabulary.listExact(span);
        return meanings.isEmpty()
                ? Optional.empty()
                : Optional.of(Part.need(typed, meanings, alternativePhrases(meanings)));
    }

    private List<String> alternativePhrases(List<NeedMeaning> meanings) {
        String first = meanings.get(0).termId();
        return first == null ? List.of() : vocabulary.listPhrases(first);
    }

    private List<String> placeNames(List<PlaceCandidate> offers) {
        return offers.stream()
                .filter(offer -> !offer.territories().isEmpty())
                .map(gazetteer::label)
                .flatMap(label -> Stream.of(label.fr(), label.nl()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static Optional<Part> readLanguage(String typed, List<Word> span, List<Word> before, Set<String> without) {
        if (without.contains(Part.id(Kind.LANGUAGE, typed))) {
            return Optional.empty();
        }
        boolean announced = !before.isEmpty()
                && LANGUAGE_CUES.contains(before.get(before.size() - 1).plain());
        return LanguageRegistry.known()
                .findByName(typed)
                .filter(language -> WordStemmer.joinPlain(span).length() >= MIN_LANGUAGE_NAME_LENGTH)
                .map(Language::tag)
                .filter(tag -> announced || !COMMON_LANGUAGES.contains(tag))
                .map(tag -> Part.language(typed, tag));
    }

    /** Words that are nothing as they stand: by clauses, since a comma parts what does not belong together. */
    private void readGap(String text, List<Word> words, Set<String> without, List<Part> parts) {
        int from = 0;
        for (int to = 1; to <= words.size(); to++) {
            boolean ends = to == words.size()
                    || text.substring(words.get(to - 1).end(), words.get(to).start())
                            .contains(",");
            if (ends) {
                readClause(text, words.subList(from, to), without, parts);
                from = to;
            }
        }
    }

    private void readClause(String text, List<Word> words, Set<String> without, List<Part> parts) {
        List<Word> said = words.stream().filter(word -> !word.isStopWord()).toList();
        if (said.isEmpty()) {
            return;
        }
        String typed =
                text.substring(said.get(0).start(), said.get(said.size() - 1).end());
        if (!without.contains(Part.id(Kind.NEED, typed))) {
            int first = words.indexOf(said.get(0));
            int last = words.lastIndexOf(said.get(said.size() - 1));
            List<NeedMeaning> near = vocabulary.listMisspelled(words.subList(first, last + 1));
            List<NeedMeaning> meanings = near.isEmpty() ? vocabulary.listWithMostWords(said) : near;
            if (!meanings.isEmpty()) {
                parts.add(Part.need(typed, meanings, List.of()));
                return;
            }
        }
        parts.add(Part.words(typed));
    }
}
