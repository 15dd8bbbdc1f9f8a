package brussels.repere.coverage;

import brussels.repere.geography.Level;
import java.util.Locale;

/** How near to home an answer is, first to last. */
public enum Tier {
    QUARTIER,
    /** Sections of the Ville de Bruxelles count as commune. */
    COMMUNE,
    BASSIN,
    REGION,
    /** Nothing finer than a zone that reaches outside of the Region is declared. */
    BEYOND,
    /** Its seat is near; that it serves the place is not known, or known not to be so. */
    NEARBY;

    /** Its name in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @param code of one of them */
    public static Tier fromCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    public static Tier of(Level level) {
        return switch (level) {
            case QUARTIER, QUARTIER_SOCIAL_SANTE -> QUARTIER;
            case SECTION, COMMUNE -> COMMUNE;
            case BASSIN -> BASSIN;
            case REGION -> REGION;
        };
    }
}
