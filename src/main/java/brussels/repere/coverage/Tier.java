package brussels.repere.coverage;

import brussels.repere.geography.Level;
import java.util.Locale;

/** How near to home a service is, the nearest first. */
public enum Tier {
    QUARTIER,
    /** A section of the Ville de Bruxelles counts as a commune. */
    COMMUNE,
    BASSIN,
    REGION,
    /** The area declares nothing finer than a zone that reaches outside of the Region. */
    BEYOND,
    /** The service is near; it is not known to serve the place, or known not to serve it. */
    NEARBY;

    /** Returns its name in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if no tier has this code */
    public static Tier fromCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Returns the tier of a service whose area is a territory of this level. */
    public static Tier of(Level level) {
        return switch (level) {
            case QUARTIER, QUARTIER_SOCIAL_SANTE -> QUARTIER;
            case SECTION, COMMUNE -> COMMUNE;
            case BASSIN -> BASSIN;
            case REGION -> REGION;
        };
    }
}
