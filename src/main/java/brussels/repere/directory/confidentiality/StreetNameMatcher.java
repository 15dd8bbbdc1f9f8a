package brussels.repere.directory.confidentiality;

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
public final class StreetNameMatcher {

    /** In letters: what is shorter stands by chance in other words. */
    private static final int MIN_LETTERS = 5;

    private static final Pattern SAINT = Pattern.compile("sa?int");

    private final Set<String> wholeNames;
    private final Set<String> distinctiveParts;
    private final List<List<String>> sequences;
    private final List<String> distinctiveWords;

    private StreetNameMatcher(Set<String> wholes, Set<String> parts, List<List<String>> sequences, List<String> core) {
        this.wholeNames = wholes;
        this.distinctiveParts = parts;
        this.sequences = sequences;
        this.distinctiveWords = core;
    }

    /** Empty if there is nothing in the name but types and articles. */
    public static Optional<StreetNameMatcher> of(String street) {
        List<String> all = plain(AddressWords.tokenize(street));
        List<String> own = StreetTypes.stripTypes(all);
        List<String> core = significantForms(own);
        if (core.isEmpty()) {
            return Optional.empty();
        }
        String last = core.get(core.size() - 1);
        boolean lastTells = isLongEnough(last) && !AmbiguousStreetWords.contains(last);
        Set<String> joined = Stream.of(own, withoutArticles(own))
                .map(words -> join(words.stream()))
                .collect(Collectors.toSet());
        Set<String> wholes = Stream.concat(
                        Stream.of(join(all.stream())), joined.stream().flatMap(StreetTypes::combineWithTypes))
                .collect(Collectors.toSet());
        Set<String> parts = Stream.concat(joined.stream(), lastTells ? Stream.of(join(Stream.of(last))) : Stream.of())
                .filter(StreetNameMatcher::isLongEnough)
                .collect(Collectors.toSet());
        List<List<String>> sequences = new ArrayList<>();
        sequences.add(significantForms(all));
        if (isLongEnough(String.join("", core)) && !AmbiguousStreetWords.contains(String.join("", core))) {
            sequences.add(core);
        }
        if (lastTells) {
            sequences.add(List.of(last));
        }
        return Optional.of(new StreetNameMatcher(wholes, parts, List.copyOf(sequences), core));
    }

    /** Whether it stands in what has no blanks, as a domain has none, be it the part of it alone. */
    public boolean isContainedIn(List<Word> text) {
        String glued = join(text.stream().map(Word::plain));
        return wholeNames.stream().anyMatch(glued::contains)
                || distinctiveParts.stream().anyMatch(glued::contains);
    }

    /** Whether words name it: with its type in one word, by the part of it that is its own, or by any part beside a number. */
    public boolean isNamedIn(List<Word> text, Predicate<String> isItsNumber) {
        List<String> words = significantForms(plain(text));
        return words.stream().map(word -> join(Stream.of(word))).anyMatch(word -> wholeNames.stream()
                        .anyMatch(word::contains))
                || sequences.stream().anyMatch(sequence -> Collections.indexOfSubList(words, sequence) >= 0)
                || isBesideNumber(words, isItsNumber);
    }

    private boolean isBesideNumber(List<String> words, Predicate<String> isItsNumber) {
        return IntStream.range(0, words.size())
                .filter(at -> isItsNumber.test(words.get(at)))
                .anyMatch(at -> words.subList(at + 1, Math.min(words.size(), at + 1 + distinctiveWords.size()))
                                .equals(distinctiveWords)
                        || words.subList(Math.max(0, at - distinctiveWords.size()), at)
                                .equals(distinctiveWords));
    }

    private static List<String> plain(List<Word> words) {
        return words.stream().map(Word::plain).toList();
    }

    private static List<String> withoutArticles(List<String> words) {
        return words.stream().filter(word -> !AddressWords.isArticle(word)).toList();
    }

    private static List<String> significantForms(List<String> words) {
        return withoutArticles(words).stream().map(AddressWords::canonicalForm).toList();
    }

    /** Saints in short, as some write them and others do not. */
    private static String join(Stream<String> words) {
        return SAINT.matcher(words.collect(Collectors.joining())).replaceAll("st");
    }

    private static boolean isLongEnough(String name) {
        return name.chars().filter(Character::isLetter).count() >= MIN_LETTERS;
    }
}
