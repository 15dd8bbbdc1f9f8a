package brussels.repere.directory;

import brussels.repere.text.Bilingual;

/**
 * A language that a service may speak.
 *
 * @param tag BCP 47
 * @param wider the language that it is a variety of; null if it is a variety of none
 */
public record Language(String tag, String wider, Bilingual name) {}
