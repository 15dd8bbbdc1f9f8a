package brussels.repere.search.reason;

import brussels.repere.geography.Level;
import brussels.repere.text.Lang;
import java.util.Locale;

/** Names of territories as they stand in a sentence that has the word for their level already. */
final class TerritoryWords {

    private static final String QUARTIER = "quartier ";

    private TerritoryWords() {}

    static String inSentence(Level level, String name, Lang lang) {
        if (lang == Lang.fr
                && level == Level.QUARTIER
                && name.toLowerCase(Locale.ROOT).startsWith(QUARTIER)) {
            return name.substring(QUARTIER.length());
        }
        if (level == Level.BASSIN && lang == Lang.fr) {
            return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        }
        return name;
    }
}
