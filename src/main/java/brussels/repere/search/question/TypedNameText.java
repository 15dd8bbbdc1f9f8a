package brussels.repere.search.question;

import brussels.repere.text.WordStemmer;
import brussels.repere.text.WordStemmer.Word;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes names and what people type for them alike: without accents, case and legal forms, "asbl Ulysse" as "ulysse", and telephone
 * numbers as their digits from the area code on, "02 349 82 40" and "+32 2 349 82 40" as "23498240".
 */
public final class TypedNameText {

    private static final Set<String> LEGAL_FORMS =
            Set.of("asbl", "vzw", "aisbl", "ivzw", "scrl", "sprl", "srl", "bv", "bvba", "cvba", "scs", "nv", "fup");
    private static final Pattern PHONE = Pattern.compile("[+(]?\\d[\\d\\s()/.+-]{6,}");
    private static final Pattern PREFIX = Pattern.compile("^(0032|32(?=\\d{8})|0)0?");
    private static final int MIN_DIGITS = 8;

    private TypedNameText() {}

    /** Returns all of a name or a typed text; empty if nothing is left of it. */
    public static String whole(String text) {
        return isPhone(text) ? digits(text) : WordStemmer.joinPlain(withoutLegalForms(WordStemmer.tokenize(text)));
    }

    /** Returns words without those of legal forms, unless there are no others. */
    static List<Word> withoutLegalForms(List<Word> words) {
        List<Word> others = words.stream()
                .filter(word -> !LEGAL_FORMS.contains(word.plain()))
                .collect(Collectors.toList());
        return others.isEmpty() ? words : others;
    }

    /** Returns whether a text is nothing but a telephone number. */
    static boolean isPhone(String text) {
        return PHONE.matcher(text.strip()).matches()
                && text.chars().filter(Character::isDigit).count() >= MIN_DIGITS;
    }

    private static String digits(String phone) {
        return PREFIX.matcher(phone.replaceAll("\\D", "")).replaceFirst("");
    }
}
