package brussels.repere.understanding.glossary;

import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import java.util.List;

/**
 * A word of the field, explained. A word with two meanings has two entries. Immutable.
 *
 * @param word an acronym or jargon, as it is written in Brussels
 * @param lang the language of the word
 * @param writtenOut what the letters stand for, in the same language; null for what is no acronym
 * @param meaning in plain words, in both languages
 * @param terms the ids of the categories that answer who asks for it; empty if none does
 */
public record GlossaryEntry(String word, Lang lang, String writtenOut, Bilingual meaning, List<String> terms) {}
