package brussels.repere.exchange.wording;

import brussels.repere.text.BundledTable;
import brussels.repere.text.Lang;
import brussels.repere.text.NameNormalizer;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The words in French and Dutch by which people fill in a column that has a closed list of values, from
 * {@code directory/value-words.csv}. Case, accents and blanks do not matter. Immutable, safe for use by several threads.
 */
public final class ValueWords {

    /** The list of the columns that say yes or no. */
    public static final String YES_OR_NO = "yes-or-no";

    /** Whoever adds it is not sure. */
    private static final String DOUBT = "?";

    private static final Map<String, ValueWords> LISTS = read();

    private final Map<List<String>, String> values = new HashMap<>();
    private final TreeSet<String> words = new TreeSet<>();
    private final Map<String, String> firstWords = new LinkedHashMap<>();
    private final Map<Lang, Map<String, String>> choices = new EnumMap<>(Lang.class);

    private ValueWords() {}

    private static Map<String, ValueWords> read() {
        Map<String, ValueWords> lists = new HashMap<>();
        for (Map<String, String> row : BundledTable.read("directory/value-words.csv")) {
            ValueWords list = lists.computeIfAbsent(row.get("list"), name -> new ValueWords());
            list.values.put(NameNormalizer.words(row.get("value")), row.get("value"));
            list.values.put(NameNormalizer.words(row.get("word")), row.get("value"));
            list.words.add(row.get("word"));
            list.firstWords.putIfAbsent(row.get("value"), row.get("word"));
            Lang.find(row.get("choice")).ifPresent(lang -> list.choices
                    .computeIfAbsent(lang, none -> new LinkedHashMap<>())
                    .put(row.get("value"), row.get("word")));
        }
        return lists;
    }

    /**
     * Finds the value that a word means.
     *
     * @param list the name of the column, or {@link #YES_OR_NO}
     * @param word the code of a value, or a word for it
     */
    public static Optional<String> find(String list, String word) {
        if (word.contains(DOUBT)) {
            return Optional.empty();
        }
        return Optional.ofNullable(LISTS.get(list).values.get(NameNormalizer.words(word)));
    }

    /** Returns the word in a language that is offered for each value of a list, in the order of the table. */
    public static List<String> listChoices(String list, Lang lang) {
        return List.copyOf(LISTS.get(list).choices.get(lang).values());
    }

    /** Returns the values of a list with the word in a language that is offered for each, in the order of the table. */
    public static Map<String, String> mapChoices(String list, Lang lang) {
        return Collections.unmodifiableMap(LISTS.get(list).choices.get(lang));
    }

    /** Returns the first word for each value of a list, in the order of the table: those that a person is offered. */
    public static List<String> listValues(String list) {
        return List.copyOf(LISTS.get(list).firstWords.values());
    }

    /** Returns the words of a list, in the order of the alphabet. */
    public static List<String> list(String list) {
        return List.copyOf(LISTS.get(list).words);
    }
}
