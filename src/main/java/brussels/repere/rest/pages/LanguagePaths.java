package brussels.repere.rest.pages;

import brussels.repere.text.Lang;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/** The paths of a page whose language stands in its path. */
record LanguagePaths(Map<Lang, String> paths) {

    static LanguagePaths of(String french, String dutch) {
        return new LanguagePaths(Map.of(Lang.fr, french, Lang.nl, dutch));
    }

    /**
     * Returns the path of the other language, if that is the one asked for.
     *
     * @param asked as it was asked for; null where it was not, and a language that is none changes nothing
     */
    Optional<URI> findOther(Lang lang, String asked) {
        return Optional.ofNullable(asked)
                .flatMap(Lang::find)
                .filter(other -> other != lang)
                .map(paths::get)
                .map(URI::create);
    }
}
