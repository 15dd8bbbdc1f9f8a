package brussels.repere.search.reading;

import brussels.repere.directory.Language;
import brussels.repere.directory.Languages;
import brussels.repere.geocoding.Gazetteer;
import brussels.repere.geocoding.Offer;
import brussels.repere.search.reading.Reading.Kind;
import brussels.repere.search.reading.Reading.Part;
import brussels.repere.text.Stems;
import brussels.repere.text.Stems.Word;
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
public final class QueryReader {

    /** Nobody asks with more; what follows is searched for as it is. */
    private static final int MOST_WORDS = 24;
    /** "Centre public d'action sociale": needs and addresses are no longer than this. */
    private static final int LONGEST = 8;

    /** Nearly everybody speaks them, and courses are named after them: they say a filter only behind "en" or "in het". */
    private static final Set<String> EVERYWHERE = Set.of("fr", "nl");

    private static final Set<String> BEFORE_LANGUAGES =
            Set.of("en", "in", "het", "parlant", "parle", "spreekt", "sprekend");

    private static final Set<Kind> SAID = Set.of(Kind.NEED, Kind.WORDS);

    private final Vocabulary vocabulary;
    private final Gazetteer gazetteer;

    public QueryReader(Vocabulary vocabulary, Gazetteer gazetteer) {
        this.vocabulary = vocabulary;
        this.gazetteer = gazetteer;
    }

    /**
     * @param without ids of parts that are not to be read so
     * @param places whether places are looked for: not where one is asked for beside the words
     */
    public Reading read(String text, Set<String> without, boolean places) {
        List<Word> words = Stems.of(text);
        List<Part> distress = distress(text, words, without, places);
        return new Reading(
                distress.isEmpty() ? together(text, parts(text, words, without, places), without) : distress);
    }

    /**
     * Of who says nothing but distress, and perhaps where: what helps. The words themselves are no need and nobody's name. None
     * where more is said.
     */
    private List<Part> distress(String text, List<Word> words, Set<String> without, boolean places) {
        List<Part> all = new ArrayList<>();
        List<UrgentNeeds.Spoken> spoken = UrgentNeeds.known().spoken(text, words);
        if (spoken.isEmpty()) {
            return all;
        }
        int left = 0;
        for (UrgentNeeds.Spoken each : spoken) {
            String typed = typed(text, words.subList(each.from(), each.to()));
            List<Meaning> meanings = vocabulary.meant(each.kind().needs(), typed);
            List<Part> before = parts(text, words.subList(left, each.from()), without, places);
            if (meanings.isEmpty() || without.contains(Part.id(Kind.NEED, typed)) || saysMore(before)) {
                return List.of();
            }
            all.addAll(before);
            all.add(Part.need(typed, meanings, List.of()));
            left = each.to();
        }
        List<Part> rest = parts(text, words.subList(left, words.size()), without, places);
        all.addAll(rest);
        return saysMore(rest) ? List.of() : all;
    }

    private static boolean saysMore(List<Part> parts) {
        return parts.stream().anyMatch(part -> SAID.contains(part.kind()));
    }

    private List<Part> parts(String text, List<Word> words, Set<String> without, boolean places) {
        List<Part> parts = new ArrayList<>();
        int left = 0;
        int at = 0;
        while (at < Math.min(words.size(), MOST_WORDS)) {
            Found found = longest(text, words, at, without, places);
            if (found == null) {
                at++;
            } else {
                between(text, words.subList(left, at), without, parts);
                parts.add(found.part());
                at += found.length();
                left = at;
            }
        }
        between(text, words.subList(left, words.size()), without, parts);
        return parts;
    }

    /** Needs and words of which one name has all are that: "holebi senioren" is not everything for either. */
    private List<Part> together(String text, List<Part> parts, Set<String> without) {
        List<Part> said =
                parts.stream().filter(part -> SAID.contains(part.kind())).toList();
        if (said.size() < 2 || text.contains(",")) {
            return parts;
        }
        String typed = said.stream().map(Part::text).collect(Collectors.joining(" "));
        List<Meaning> meanings =
                without.contains(Part.id(Kind.NEED, typed)) ? List.of() : vocabulary.together(Stems.of(typed));
        if (meanings.isEmpty()) {
            return parts;
        }
        List<Meaning> all = Stream.concat(meanings.stream(), said.stream().flatMap(part -> part.meanings().stream()))
                .filter(meaning -> meaning.termId() != null)
                .collect(Collectors.toMap(
                        Meaning::termId,
                        meaning -> new Meaning(meaning.termId(), meaning.phrase(), Meaning.How.PART),
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

    private record Found(Part part, int length) {}

    private Found longest(String text, List<Word> words, int at, Set<String> without, boolean places) {
        for (int length = Math.min(LONGEST, words.size() - at); length > 0; length--) {
            List<Word> span = words.subList(at, at + length);
            if (span.get(0).isEmpty() && length > 1 || span.get(length - 1).isEmpty()) {
                continue;
            }
            String typed = typed(text, span);
            Optional<Part> part = (places ? place(typed, without) : Optional.<Part>empty())
                    .or(() -> need(typed, span, without))
                    .or(() -> language(typed, span, words.subList(0, at), without));
            if (part.isPresent()) {
                return new Found(part.get(), length);
            }
        }
        return null;
    }

    private static String typed(String text, List<Word> span) {
        return text.substring(span.get(0).start(), span.get(span.size() - 1).end());
    }

    private Optional<Part> place(String typed, Set<String> without) {
        if (without.contains(Part.id(Kind.PLACE, typed))) {
            return Optional.empty();
        }
        List<Offer> offers = gazetteer.exactly(typed);
        return offers.isEmpty() ? Optional.empty() : Optional.of(Part.place(typed, offers, names(offers)));
    }

    private Optional<Part> need(String typed, List<Word> span, Set<String> without) {
        if (without.contains(Part.id(Kind.NEED, typed))) {
            return Optional.empty();
        }
        List<Meaning> meanings = vocabulary.exactly(span);
        return meanings.isEmpty() ? Optional.empty() : Optional.of(Part.need(typed, meanings, sayings(meanings)));
    }

    private List<String> sayings(List<Meaning> meanings) {
        String first = meanings.get(0).termId();
        return first == null ? List.of() : vocabulary.sayings(first);
    }

    private List<String> names(List<Offer> offers) {
        return offers.stream()
                .filter(offer -> !offer.territories().isEmpty())
                .map(gazetteer::label)
                .flatMap(label -> Stream.of(label.fr(), label.nl()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static Optional<Part> language(String typed, List<Word> span, List<Word> before, Set<String> without) {
        if (without.contains(Part.id(Kind.LANGUAGE, typed))) {
            return Optional.empty();
        }
        boolean announced = !before.isEmpty()
                && BEFORE_LANGUAGES.contains(before.get(before.size() - 1).plain());
        return Languages.known()
                .findByName(typed)
                .filter(language -> typed.length() > 3)
                .map(Language::tag)
                .filter(tag -> announced || !EVERYWHERE.contains(tag))
                .map(tag -> Part.language(typed, tag));
    }

    /** Words that are nothing as they stand: by clauses, since a comma parts what does not belong together. */
    private void between(String text, List<Word> words, Set<String> without, List<Part> parts) {
        int from = 0;
        for (int to = 1; to <= words.size(); to++) {
            boolean ends = to == words.size()
                    || text.substring(words.get(to - 1).end(), words.get(to).start())
                            .contains(",");
            if (ends) {
                clause(text, words.subList(from, to), without, parts);
                from = to;
            }
        }
    }

    private void clause(String text, List<Word> words, Set<String> without, List<Part> parts) {
        List<Word> said = words.stream().filter(word -> !word.isEmpty()).toList();
        if (said.isEmpty()) {
            return;
        }
        String typed =
                text.substring(said.get(0).start(), said.get(said.size() - 1).end());
        if (!without.contains(Part.id(Kind.NEED, typed))) {
            int first = words.indexOf(said.get(0));
            int last = words.lastIndexOf(said.get(said.size() - 1));
            List<Meaning> near = vocabulary.near(words.subList(first, last + 1));
            List<Meaning> meanings = near.isEmpty() ? vocabulary.partly(said) : near;
            if (!meanings.isEmpty()) {
                parts.add(Part.need(typed, meanings, List.of()));
                return;
            }
        }
        parts.add(Part.words(typed));
    }
}
