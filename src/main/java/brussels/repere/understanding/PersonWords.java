package brussels.repere.understanding;

import brussels.repere.text.BundledTable;
import brussels.repere.text.WordStemmer;
import brussels.repere.text.WordStemmer.Word;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that say who a person is and nothing of what the person needs ({@code directory/person-words.csv}): "homme", "dochter".
 * Words for groups that kinds of services are meant for do not belong here: "seniors", "kinderen".
 */
final class PersonWords {

    private static final Set<String> STEMS = BundledTable.read("directory/person-words.csv").stream()
            .flatMap(row -> Arrays.stream(row.get("words").split("\\|")))
            .flatMap(words -> WordStemmer.tokenize(words).stream())
            .map(Word::stem)
            .collect(Collectors.toUnmodifiableSet());

    private PersonWords() {}

    static boolean contains(String stem) {
        return STEMS.contains(stem);
    }
}
