package brussels.repere.rest.services;

import brussels.repere.geography.Level;
import brussels.repere.search.Wish;
import brussels.repere.search.reading.Meaning;
import brussels.repere.search.reading.Reading;
import brussels.repere.search.reading.Reading.Kind;
import brussels.repere.text.Stems;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a question that was read asks for in words. */
final class AskedWords {

    private static final Set<Kind> NEITHER_NEED_NOR_NAME = Set.of(Kind.PLACE, Kind.LANGUAGE);

    private AskedWords() {}

    /** A category or a sector, asked for by its id. */
    static Wish wish(String termId) {
        return new Wish(List.of(new Wish.Need(List.of(termId), List.of(), true)), List.of(), null);
    }

    /** @param text as it was typed */
    static Wish wish(Reading reading, String text) {
        return new Wish(
                reading.of(Kind.NEED)
                        .filter(Reading.Part::isUnderstood)
                        .map(AskedWords::need)
                        .toList(),
                reading.parts().stream()
                        .filter(part -> !part.isUnderstood())
                        .map(part -> words(part.text()))
                        .filter(words -> !words.isEmpty())
                        .toList(),
                names(reading, text));
    }

    /** What says nothing but a need is no name, unless somebody bears it as a whole. */
    private static Wish.Names names(Reading reading, String text) {
        String whole = Stems.joined(text);
        if (whole.isEmpty()) {
            return null;
        }
        boolean own = reading.parts().stream().anyMatch(part -> !part.isSure()) || isSmallPlace(reading);
        boolean placed = reading.of(Kind.PLACE).findAny().isPresent();
        List<Wish.Part> butPlace = parts(reading, part -> !NEITHER_NEED_NOR_NAME.contains(part.kind()));
        boolean name = own || placed && !butPlace.isEmpty();
        return new Wish.Names(
                whole, name ? parts(reading, part -> true) : List.of(), own && placed ? butPlace : List.of());
    }

    /** Organisations are called after quartiers and streets; after communes nearly all are. */
    private static boolean isSmallPlace(Reading reading) {
        return reading.parts().stream()
                .allMatch(part -> part.kind() == Kind.PLACE
                        && part.places().stream()
                                .flatMap(offer -> offer.territories().stream())
                                .allMatch(key -> key.level() == Level.QUARTIER));
    }

    private static List<Wish.Part> parts(Reading reading, Predicate<Reading.Part> which) {
        return reading.parts().stream()
                .filter(which)
                .map(part -> Stream.concat(Stream.of(part.text()), part.sayings().stream())
                        .map(AskedWords::words)
                        .filter(words -> !words.isEmpty())
                        .distinct()
                        .toList())
                .filter(alternatives -> !alternatives.isEmpty())
                .map(Wish.Part::new)
                .toList();
    }

    private static List<String> words(String text) {
        return Stems.of(text).stream()
                .filter(word -> !word.isEmpty())
                .map(Stems.Word::plain)
                .toList();
    }

    /** The first meaning is the one that most would mean; of an official name all terms that bear it are. */
    private static Wish.Need need(Reading.Part part) {
        List<Meaning> known = part.meanings().stream()
                .filter(meaning -> meaning.termId() != null)
                .toList();
        Meaning first = part.meanings().get(0);
        List<String> best = known.stream()
                .filter(meaning ->
                        meaning.equals(first) || first.how() == Meaning.How.NAME && meaning.how() == Meaning.How.NAME)
                .map(Meaning::termId)
                .toList();
        return new Wish.Need(
                best,
                known.stream()
                        .map(Meaning::termId)
                        .filter(term -> !best.contains(term))
                        .toList(),
                first.how() != Meaning.How.PART);
    }
}
