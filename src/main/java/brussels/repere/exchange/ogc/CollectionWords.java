package brussels.repere.exchange.ogc;

import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import java.util.List;

/** What collections are called and described as: {@code words/ogc_*}. */
final class CollectionWords {

    private static final TranslationTable WORDS = TranslationTable.of("ogc");

    private CollectionWords() {}

    static CollectionDescription describe(String id, String attribution, List<FeatureProperty> properties) {
        return new CollectionDescription(
                id, say("collection." + id), say("collection." + id + ".description"), attribution, properties);
    }

    private static Bilingual say(String key) {
        return new Bilingual(WORDS.say(Lang.fr, key), WORDS.say(Lang.nl, key));
    }
}
