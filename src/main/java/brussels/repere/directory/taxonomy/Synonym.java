package brussels.repere.directory.taxonomy;

import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;

/**
 * An acronym, everyday word, former name or keyword.
 *
 * @param termId the taxonomy term that it means; null where the taxonomy has none
 * @param kind acronym, everyday, term, synonym, former, ambiguous or {@link #KEYWORD}
 */
public record Synonym(String word, Lang lang, String kind, String termId, Bilingual meaning) {

    /** Of a register's own list, which each import of such a list replaces. */
    public static final String KEYWORD = "keyword";
}
