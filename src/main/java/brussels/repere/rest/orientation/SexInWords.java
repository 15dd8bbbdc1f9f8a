package brussels.repere.rest.orientation;

import brussels.repere.eligibility.Audience;
import brussels.repere.text.BundledTable;
import brussels.repere.text.FoldedText;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a situation is that of a man or of a woman, where it begins with saying so: "Homme de 52 ans", "Mijn moeder is 79". Who is named
 * later may be somebody else, and the partner of whoever writes ("mon mari", "haar man") is not alone in it. Where it speaks of both,
 * nothing is known. By the words of {@code orientation/sex-words.csv}.
 */
final class SexInWords {

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?\\n]+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}]+");
    private static final Set<String> BEFORE = Set.of(
            "un", "une", "een", "jeune", "jonge", "notre", "cette", "ce", "cet", "le", "la", "de", "deze", "die",
            "onze");
    private static final Set<String> POSSESSIVES = Set.of("mon", "ma", "mijn", "son", "sa", "zijn", "haar", "m", "z");
    private static final Set<String> PARTNERS = Set.of("femme", "man", "vrouw");

    private static final Map<String, Audience> SEX_BY_WORD = new HashMap<>();

    static {
        BundledTable.read("orientation/sex-words.csv")
                .forEach(row -> Arrays.stream(row.get("words").split("\\|"))
                        .map(word -> FoldedText.fold(word.strip()))
                        .forEach(word -> SEX_BY_WORD.put(
                                word, Audience.find(row.get("sex")).orElseThrow())));
    }

    private SexInWords() {}

    /** Returns {@code MEN}, {@code WOMEN}, or null where nothing is known. */
    static Audience find(String text) {
        EnumSet<Audience> found = EnumSet.noneOf(Audience.class);
        for (String sentence : SENTENCE_END.split(FoldedText.fold(text))) {
            Audience sex = atBeginning(NO_WORD.splitAsStream(sentence)
                    .filter(word -> !word.isEmpty())
                    .toList());
            if (sex != null) {
                found.add(sex);
            }
        }
        return found.size() == 1 ? found.iterator().next() : null;
    }

    private static Audience atBeginning(List<String> words) {
        int at = 0;
        while (at < words.size() && BEFORE.contains(words.get(at))) {
            at++;
        }
        boolean ofSomebody = at < words.size() && POSSESSIVES.contains(words.get(at));
        at += ofSomebody ? 1 : 0;
        if (at >= words.size() || ofSomebody && PARTNERS.contains(words.get(at))) {
            return null;
        }
        return SEX_BY_WORD.get(words.get(at));
    }
}
