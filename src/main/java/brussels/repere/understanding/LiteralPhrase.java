package brussels.repere.understanding;

import brussels.repere.text.WordStemmer;
import brussels.repere.text.WordStemmer.Word;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Words as they stand, those too that carry no meaning elsewhere: "plus vivre" is not "vivre". Immutable.
 *
 * @param words without accents and case
 * @param last whether nothing may follow in the same clause: "ik kan niet meer", but not "ik kan niet meer betalen"
 */
record LiteralPhrase(List<String> words, boolean endsItsClause) {

    private static final Pattern CLAUSE_END = Pattern.compile("[.,;:!?…\\v]");
    private static final String CLAUSE_END_MARK = ".";

    /** @param written with a full stop behind it if nothing may follow */
    static LiteralPhrase parse(String written) {
        return new LiteralPhrase(
                WordStemmer.tokenize(written).stream().map(Word::plain).toList(), written.endsWith(CLAUSE_END_MARK));
    }

    /** Whether it stands there in a text. */
    boolean matchesAt(int at, String text, List<Word> said) {
        int end = at + words.size();
        if (end > said.size()) {
            return false;
        }
        for (int word = 0; word < words.size(); word++) {
            if (!words.get(word).equals(said.get(at + word).plain())) {
                return false;
            }
        }
        return !endsItsClause || end == said.size() || endsClause(text, said.get(end - 1), said.get(end));
    }

    private static boolean endsClause(String text, Word before, Word after) {
        return CLAUSE_END.matcher(text.substring(before.end(), after.start())).find();
    }
}
