package brussels.repere.understanding.words;

import brussels.repere.text.BundledTable;
import brussels.repere.text.WordStemmer;
import brussels.repere.text.WordStemmer.Word;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that say who a person is and nothing of what the person needs ({@code directory/person-words.csv}): "homme", "dochter".
 * Words for groups that kinds of services are meant for do not belong here: "seniors", "kinderen".
 */
public final class PersonWords {

    /** Words for any help. */
    private static final Set<String> GENERIC = WordLists.get("unread.generic");

    private static final Set<String> STEMS = BundledTable.read("directory/person-words.csv").stream()
            .flatMap(row -> Arrays.stream(row.get("words").split("\\|")))
            .flatMap(words -> WordStemmer.tokenize(words).stream())
            .map(Word::stem)
            .collect(Collectors.toUnmodifiableSet());

    private PersonWords() {}

    public static boolean contains(String stem) {
        return STEMS.contains(stem);
    }

    /** Returns whether all that words say is who somebody is: "hulp voor mannen". */
    public static boolean sayOnlyWho(Collection<TypedWord> words) {
        return words.stream()
                .filter(word -> word.role() == TypedWord.Role.MEANING && !GENERIC.contains(word.folded()))
                .flatMap(word -> WordStemmer.tokenize(word.folded()).stream())
                .allMatch(word -> contains(word.stem()));
    }
}
