package brussels.repere.understanding;

import brussels.repere.text.WordStemmer;
import brussels.repere.text.WordStemmer.Word;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Words that mean something only exactly as they stand, stop words included: "plus vivre" is not "vivre". Immutable.
 *
 * @param words the words without accents and case
 * @param endsItsClause whether nothing may follow in the same clause: "ik kan niet meer", but not "ik kan niet meer betalen"
 */
record LiteralPhrase(List<String> words, boolean endsItsClause) {

    private static final Pattern CLAUSE_END = Pattern.compile("[.,;:!?…\\v]");
    private static final String CLAUSE_END_MARK = ".";

    /** @param written the phrase, followed by a full stop if nothing may follow it in the same clause */
    static LiteralPhrase parse(String written) {
        return new LiteralPhrase(
                WordStemmer.tokenize(written).stream().map(Word::plain).toList(), written.endsWith(CLAUSE_END_MARK));
    }

    /** Returns whether the phrase begins at this word of a text. */
    boolean matchesAt(int index, TypedWords typed) {
        int end = index + words.size();
        if (end > typed.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).equals(typed.get(index + i).plain())) {
                return false;
            }
        }
        return !endsItsClause
                || end == typed.size()
                || CLAUSE_END.matcher(typed.textBetween(end - 1, end)).find();
    }
}
