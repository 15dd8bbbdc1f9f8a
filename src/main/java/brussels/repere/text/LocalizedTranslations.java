package brussels.repere.text;

/** A {@link TranslationTable} in one language, which is what a page needs. Immutable. */
public record LocalizedTranslations(TranslationTable words, Lang lang) {

    public String say(String key, Object... parameters) {
        return words.say(lang, key, parameters);
    }
}
