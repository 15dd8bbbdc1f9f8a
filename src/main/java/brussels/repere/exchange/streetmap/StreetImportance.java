package brussels.repere.exchange.streetmap;

import brussels.repere.text.Bilingual;
import brussels.repere.text.NameNormalizer;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How much a street says about where one is. The lines tell nothing of traffic, so it is read from the length and the
 * kind of street that the name states: people find their way by boulevards and chaussées.
 */
public enum StreetImportance {
    MAIN,
    MIDDLE,
    LOCAL;

    /** Some 140 streets, enough to recognise the Region as a whole. */
    private static final double MIN_MAIN_METRES = 1_500;

    private static final double MIN_MIDDLE_METRES = 650;
    /** A thoroughfare counts for as much as another street twice as long. */
    private static final double THOROUGHFARE_WEIGHT = 2;

    private static final Set<String> THOROUGHFARES = Set.of("boulevard", "chaussee");
    private static final String DUTCH_THOROUGHFARE = "steenweg";

    /**
     * Judges a street.
     *
     * @param metres its length, with its parts in other communes
     */
    static StreetImportance of(Bilingual name, double metres) {
        double weighted = isThoroughfare(name) ? metres * THOROUGHFARE_WEIGHT : metres;
        if (weighted >= MIN_MAIN_METRES) {
            return MAIN;
        }
        return weighted >= MIN_MIDDLE_METRES ? MIDDLE : LOCAL;
    }

    private static boolean isThoroughfare(Bilingual name) {
        return name.fr() != null && words(name.fr()).stream().limit(1).anyMatch(THOROUGHFARES::contains)
                || name.nl() != null && words(name.nl()).stream().anyMatch(word -> word.endsWith(DUTCH_THOROUGHFARE));
    }

    private static List<String> words(String name) {
        return NameNormalizer.words(name);
    }

    /** The name in answers: {@code main}, {@code middle} or {@code local}. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
