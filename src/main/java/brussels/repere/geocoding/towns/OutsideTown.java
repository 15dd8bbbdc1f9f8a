package brussels.repere.geocoding.towns;

import brussels.repere.text.Bilingual;
import java.util.Locale;

/** A town outside of the Region. Immutable. */
public record OutsideTown(Bilingual name, Part part) {

    /** The part of the country in which it lies. */
    public enum Part {
        FLANDERS,
        WALLONIA;

        /** Returns its name in the API. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
