package brussels.repere.directory;

import brussels.repere.geocoding.AddressWords;
import brussels.repere.geocoding.AddressWords.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * By what one name of a street is recognised: as a whole, and by the part of it that no type of street is ("Chant d'Oiseau", and
 * "Hoog" of Hoogstraat). In doubt it is recognised. Immutable.
 */
final class StreetTraces {

    /** In letters: what is shorter stands by chance in other words. */
    private static final int LONG_ENOUGH = 5;

    private static final Pattern SAINT = Pattern.compile("sa?int");

    private final Set<String> wholes;
    private final Set<String> parts;
    private final List<List<String>> sequences;
    private final List<String> core;

    private StreetTraces(Set<String> wholes, Set<String> parts, List<List<String>> sequences, List<String> core) {
        this.wholes = wholes;
        this.parts = parts;
        this.sequences = sequences;
        this.core = core;
    }

    /** Empty if there is nothing in the name but types and articles. */
    static Optional<StreetTraces> of(String street) {
        List<String> all = plain(AddressWords.of(street));
        List<String> own = StreetTypes.without(all);
        List<String> core = significant(own);
        if (core.isEmpty()) {
            return Optional.empty();
        }
        String last = core.get(core.size() - 1);
        boolean lastTells = isLong(last) && !UsualWords.has(last);
        Set<String> joined = Stream.of(own, withoutArticles(own))
                .map(words -> joined(words.stream()))
                .collect(Collectors.toSet());
        Set<String> wholes = Stream.concat(
                        Stream.of(joined(all.stream())), joined.stream().flatMap(StreetTypes::gluedTo))
                .collect(Collectors.toSet());
        Set<String> parts = Stream.concat(joined.stream(), lastTells ? Stream.of(joined(Stream.of(last))) : Stream.of())
                .filter(StreetTraces::isLong)
                .collect(Collectors.toSet());
        List<List<String>> sequences = new ArrayList<>();
        sequences.add(significant(all));
        if (isLong(String.join("", core)) && !UsualWords.has(String.join("", core))) {
            sequences.add(core);
        }
        if (lastTells) {
            sequences.add(List.of(last));
        }
        return Optional.of(new StreetTraces(wholes, parts, List.copyOf(sequences), core));
    }

    /** Whether it stands in what has no blanks, as a domain has none, be it the part of it alone. */
    boolean isGluedIn(List<Word> text) {
        String glued = joined(text.stream().map(Word::plain));
        return wholes.stream().anyMatch(glued::contains) || parts.stream().anyMatch(glued::contains);
    }

    /** Whether words name it: with its type in one word, by the part of it that is its own, or by any part beside a number. */
    boolean isNamedIn(List<Word> text, Predicate<String> isItsNumber) {
        List<String> words = significant(plain(text));
        return words.stream().map(word -> joined(Stream.of(word))).anyMatch(word -> wholes.stream()
                        .anyMatch(word::contains))
                || sequences.stream().anyMatch(sequence -> Collections.indexOfSubList(words, sequence) >= 0)
                || isBesideNumber(words, isItsNumber);
    }

    private boolean isBesideNumber(List<String> words, Predicate<String> isItsNumber) {
        return IntStream.range(0, words.size())
                .filter(at -> isItsNumber.test(words.get(at)))
                .anyMatch(at -> words.subList(at + 1, Math.min(words.size(), at + 1 + core.size()))
                                .equals(core)
                        || words.subList(Math.max(0, at - core.size()), at).equals(core));
    }

    private static List<String> plain(List<Word> words) {
        return words.stream().map(Word::plain).toList();
    }

    private static List<String> withoutArticles(List<String> words) {
        return words.stream().filter(word -> !AddressWords.isArticle(word)).toList();
    }

    private static List<String> significant(List<String> words) {
        return withoutArticles(words).stream().map(AddressWords::oneForm).toList();
    }

    /** Saints in short, as some write them and others do not. */
    private static String joined(Stream<String> words) {
        return SAINT.matcher(words.collect(Collectors.joining())).replaceAll("st");
    }

    private static boolean isLong(String name) {
        return name.chars().filter(Character::isLetter).count() >= LONG_ENOUGH;
    }
}
