package brussels.repere.understanding.mention;

import brussels.repere.understanding.mention.AgeMention.Form;
import brussels.repere.understanding.words.TypedText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Words for a decade of life: "octogénaire", "quinqua", "la cinquantaine", "tachtiger", "60plusser". */
public final class DecadeWords {

    private static final List<String> GENERATIONS =
            List.of("trente", "quadrag", "quinquag", "sexag", "septuag", "octog", "nonag", "cent");
    private static final int FIRST_DECADE = 30;
    private static final int DECADE = 10;
    private static final int MIN_DECADE = 20;
    private static final Map<String, Integer> BY_NAME = list();
    private static final List<String> ENDINGS = List.of("aine", "er", "ers", "plusser", "plussers");

    private DecadeWords() {}

    private static Map<String, Integer> list() {
        Map<String, Integer> names = new HashMap<>(Map.of("quadra", 40, "quinqua", 50));
        for (int i = 0; i < GENERATIONS.size(); i++) {
            String stem = GENERATIONS.get(i);
            names.put(stem + (stem.endsWith("g") ? "enaire" : "naire"), FIRST_DECADE + i * DECADE);
        }
        names.put("centenaire", 100);
        return Map.copyOf(names);
    }

    static Optional<AgeMention> find(int at, TypedText text) {
        String word = text.foldedAt(at);
        Optional<Integer> generation = findGeneration(word);
        return generation.or(() -> ofNumber(word)).map(decade -> new AgeMention(at, at, decade, Form.DECADE));
    }

    /**
     * Returns the lower bound of "octogénaires", "quinqua"; no number is one.
     *
     * @param word without accents and case
     */
    public static Optional<Integer> findGeneration(String word) {
        return Optional.ofNullable(BY_NAME.get(word.endsWith("s") ? word.substring(0, word.length() - 1) : word));
    }

    private static Optional<Integer> ofNumber(String word) {
        return ENDINGS.stream()
                .filter(word::endsWith)
                .map(ending -> word.substring(0, word.length() - ending.length()))
                .flatMap(stem -> List.of(stem, stem + "e").stream())
                .map(DecadeWords::parse)
                .filter(OptionalInt::isPresent)
                .map(OptionalInt::getAsInt)
                .filter(years -> years >= MIN_DECADE && years % (DECADE / 2) == 0)
                .findFirst();
    }

    private static OptionalInt parse(String number) {
        return number.matches("\\d{2}") ? OptionalInt.of(Integer.parseInt(number)) : NumberWords.parse(number);
    }
}
