package brussels.repere.directory;

import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;

/**
 * An acronym, everyday word or former name.
 *
 * @param termId the taxonomy term that it means; null where the taxonomy has none
 * @param kind acronym, everyday, term, synonym, former or ambiguous
 */
public record Synonym(String word, Lang lang, String kind, String termId, Bilingual meaning) {}
