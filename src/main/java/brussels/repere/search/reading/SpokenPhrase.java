package brussels.repere.search.reading;

import brussels.repere.text.Stems;
import brussels.repere.text.Stems.Word;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Words as they stand, those too that carry no meaning elsewhere: "plus vivre" is not "vivre". Immutable.
 *
 * @param words without accents and case
 * @param last whether nothing may follow in the same clause: "ik kan niet meer", but not "ik kan niet meer betalen"
 */
record SpokenPhrase(List<String> words, boolean last) {

    private static final Pattern ENDS_CLAUSE = Pattern.compile("[.,;:!?…\\v]");
    private static final String LAST = ".";

    /** @param written with a full stop behind it if nothing may follow */
    static SpokenPhrase of(String written) {
        return new SpokenPhrase(Stems.of(written).stream().map(Word::plain).toList(), written.endsWith(LAST));
    }

    /** Whether it stands there in a text. */
    boolean isAt(int at, String text, List<Word> said) {
        int end = at + words.size();
        if (end > said.size()) {
            return false;
        }
        for (int word = 0; word < words.size(); word++) {
            if (!words.get(word).equals(said.get(at + word).plain())) {
                return false;
            }
        }
        return !last || end == said.size() || endsClause(text, said.get(end - 1), said.get(end));
    }

    private static boolean endsClause(String text, Word before, Word after) {
        return ENDS_CLAUSE.matcher(text.substring(before.end(), after.start())).find();
    }
}
