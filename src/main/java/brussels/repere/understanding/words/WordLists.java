package brussels.repere.understanding.words;

import brussels.repere.text.BundledTable;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The lists of words by which sentences are read, such as the words that stand for a person before an age ({@code
 * understanding/word-lists.csv}). All are written without accents and case, both languages together. A list that is missing is a
 * defect of the application and throws an exception.
 */
public final class WordLists {

    private static final Map<String, Set<String>> LISTS = BundledTable.read("understanding/word-lists.csv").stream()
            .collect(Collectors.toMap(
                    row -> row.get("list"),
                    row -> Set.copyOf(Arrays.asList(row.get("words").split(" ")))));

    private WordLists() {}

    /** @param name the name of a list, such as {@code age.person} */
    public static Set<String> get(String name) {
        Set<String> words = LISTS.get(name);
        if (words == null) {
            throw new IllegalStateException("the list of words " + name + " is missing");
        }
        return words;
    }
}
