package brussels.repere.understanding.phrase;

import brussels.repere.understanding.words.TypedWord;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the forms of one word from other words of the same stem, which matters where a phrase has no other word. */
final class WordForms {

    /** A phrase of one word is no other word of the same stem: "logement" is not "loger". */
    private static final int MAX_OTHER_ENDING = 3;

    private static final int MIN_SAME_BEGINNING = 4;

    /** In short words, other endings than these make another word: "manger", "mange". */
    private static final int MAX_LENGTH_OF_SHORT_WORD = 7;

    private static final Set<String> SHORT_ENDINGS = Set.of("", "s", "x", "e", "es", "n", "en", "ne", "t");

    /** Acronyms have no endings: "CAF" is no café. */
    private static final Pattern ACRONYM = Pattern.compile("[\\p{Lu}\\d.-]+");

    private WordForms() {}

    /**
     * Returns whether a typed word is the only word of a phrase, in any of its forms.
     *
     * @param word the word of the phrase, without accents and case
     */
    static boolean isSame(NeedPhrase phrase, String word, TypedWord typed) {
        if (ACRONYM.matcher(phrase.text()).matches()) {
            return word.equals(typed.folded());
        }
        int same = 0;
        int shorter = Math.min(word.length(), typed.folded().length());
        while (same < shorter && word.charAt(same) == typed.folded().charAt(same)) {
            same++;
        }
        int longer = Math.max(word.length(), typed.folded().length());
        if (longer <= MAX_LENGTH_OF_SHORT_WORD && !typed.corrected()) {
            String ending = (word.length() > shorter ? word : typed.folded()).substring(shorter);
            return same == shorter && SHORT_ENDINGS.contains(ending);
        }
        return typed.corrected()
                || same == word.length() && same == typed.folded().length()
                || same >= Math.max(MIN_SAME_BEGINNING, longer - MAX_OTHER_ENDING);
    }
}
