package brussels.repere.understanding;

import brussels.repere.text.BundledTable;
import brussels.repere.text.WordStemmer;
import brussels.repere.text.WordStemmer.Word;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words that say who somebody is and nothing of what is needed ({@code directory/person-words.csv}): "homme", "dochter". Those
 * that services are for by their kind are none of them: "seniors", "kinderen".
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
