package brussels.repere.directory.taxonomy;

import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;

/**
 * A word for a need: an acronym, everyday word, former name or keyword.
 *
 * @param termId the taxonomy term that it means; null where the taxonomy has none
 * @param kind acronym, everyday, term, synonym, former, ambiguous or {@link #KEYWORD}
 */
public record Synonym(String word, Lang lang, String kind, String termId, Bilingual meaning) {

    /**
     * The kind of the words in a register's own list, all of which an import of such a list replaces. The register exports 3,397 keywords without
     * ids, each with one of the categories that it may mean; a keyword may mean dozens.
     *
     * <p>A table of keywords ({@code term, lang, category_id}) takes the place of all keywords before, and only
     * differences are written. So a keyword that the register dropped is gone with the next table, and a table with
     * only a header removes all. A keyword for an unknown category is kept. Our own words are read first.
     *
     * <p>On the relevance set nDCG@10 is 0.900 with keywords (half used for tuning) and 0.797 (half held back),
     * without them 0.903 and 0.778 ({@code RelevanceIT}). Leaving out keywords for which we have a word of our own was
     * worse: 0.896 and 0.796.
     */
    public static final String KEYWORD = "keyword";
}
