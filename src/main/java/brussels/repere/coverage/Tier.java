package brussels.repere.coverage;

import brussels.repere.geography.Level;
import java.util.Locale;

/** How near to home a service is; the constants are ordered from the nearest. */
public enum Tier {
    QUARTIER,
    /** A section of the Ville de Bruxelles counts as a commune. */
    COMMUNE,
    BASSIN,
    REGION,
    /** The finest part of the area is a zone that extends beyond the Region. */
    BEYOND,
    /** The service is nearby, but it is not known to serve the place, or it is known not to. */
    NEARBY;

    /** Returns its name in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the tier with this name in the API.
     *
     * @throws IllegalArgumentException if no tier has this code
     */
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
