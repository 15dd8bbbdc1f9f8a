package brussels.repere.exchange.wording;

import brussels.repere.directory.DeliveryMode;
import brussels.repere.text.NameNormalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words that registers use for delivery modes. */
public final class DeliveryModeWords {

    private static final Map<List<String>, DeliveryMode> WORDS = Map.ofEntries(
            word("sur place", DeliveryMode.ON_SITE),
            word("ter plaatse", DeliveryMode.ON_SITE),
            word("à domicile", DeliveryMode.AT_HOME),
            word("aan huis", DeliveryMode.AT_HOME),
            word("téléphonique", DeliveryMode.BY_PHONE),
            word("telefonisch", DeliveryMode.BY_PHONE),
            word("online", DeliveryMode.ONLINE),
            word("résidentiel", DeliveryMode.RESIDENTIAL),
            word("residentieel", DeliveryMode.RESIDENTIAL),
            word("travail de rue", DeliveryMode.STREET_WORK),
            word("straathoekwerk", DeliveryMode.STREET_WORK));

    private DeliveryModeWords() {}

    private static Map.Entry<List<String>, DeliveryMode> word(String word, DeliveryMode mode) {
        return Map.entry(NameNormalizer.words(word), mode);
    }

    /** Finds a mode by its code, or by a word in French or Dutch. */
    public static Optional<DeliveryMode> find(String word) {
        return DeliveryMode.find(word).or(() -> Optional.ofNullable(WORDS.get(NameNormalizer.words(word))));
    }
}
