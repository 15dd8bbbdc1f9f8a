package brussels.repere.text;

/** {@link TranslationTable} in one language: what a page is given. Immutable. */
public record LocalizedTranslations(TranslationTable words, Lang lang) {

    public String say(String key, Object... parameters) {
        return words.say(lang, key, parameters);
    }
}
