package brussels.repere.search.question;

import java.util.Locale;

/** By what an answer can be narrowed, and counted. */
public enum Facet {
    SECTOR,
    /** With all below it. */
    CATEGORY,
    LANGUAGE,
    MODE,
    /** How near to home, {@link brussels.repere.coverage.Tier}. */
    TIER,
    /** In which the site is. */
    COMMUNE,
    /** How long ago somebody last checked the facts, {@link FreshnessBand}. */
    FRESHNESS;

    /** Its name as a parameter of the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
