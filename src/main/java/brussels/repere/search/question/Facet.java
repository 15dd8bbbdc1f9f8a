package brussels.repere.search.question;

import java.util.Locale;

/** A property by which an answer can be narrowed and counted. */
public enum Facet {
    SECTOR,
    /** A category stands for all below it too. */
    CATEGORY,
    LANGUAGE,
    MODE,
    /** How near to home a service is: {@link brussels.repere.coverage.Tier}. */
    TIER,
    /** The commune of the site. */
    COMMUNE,
    /** How long ago the facts were last verified: {@link FreshnessBand}. */
    FRESHNESS;

    /** Returns its name as a parameter of the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
