package brussels.repere.text;

/** {@link Words} in one language: what a page is given. Immutable. */
public record Speaker(Words words, Lang lang) {

    public String say(String key, Object... parameters) {
        return words.say(lang, key, parameters);
    }
}
