package brussels.repere.exchange.wording;

import brussels.repere.directory.DeliveryMode;
import java.util.Optional;

/** The words that registers and people use for delivery modes. */
public final class DeliveryModeWords {

    private static final String LIST = "modes";

    private DeliveryModeWords() {}

    /** Finds a mode by its code, or by a word in French or Dutch. */
    public static Optional<DeliveryMode> find(String word) {
        return DeliveryMode.find(word).or(() -> ValueWords.find(LIST, word).flatMap(DeliveryMode::find));
    }
}
