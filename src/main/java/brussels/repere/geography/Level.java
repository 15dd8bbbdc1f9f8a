package brussels.repere.geography;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A level of territory, from the widest to the finest. Every territory of every level is a set of statistical sectors;
 * levels do not nest (a quartier may straddle communes and bassins), so none is ever derived from another.
 */
public enum Level {
    REGION,
    /** The five care territories that exist since 2024. */
    BASSIN,
    COMMUNE,
    /** Parts of the Ville de Bruxelles; other communes have none. */
    SECTION,
    /** The 145 quartiers of the Monitoring des Quartiers. */
    QUARTIER,
    /**
     * The 57 "quartiers social-santé" ("gezondheids- en welzijnswijken"); present once their table has been imported.
     */
    QUARTIER_SOCIAL_SANTE;

    /** The levels on which every statistical sector must have exactly one territory. */
    public static final List<Level> MANDATORY = List.of(REGION, BASSIN, COMMUNE, QUARTIER);

    /** The levels whose borders are reported for points near them. */
    static final List<Level> WITH_BORDER_WARNING = List.of(BASSIN, COMMUNE, QUARTIER);

    /** Returns the name of the level in the API and in files: {@code quartier-social-sante}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Level> find(String code) {
        return Arrays.stream(values())
                .filter(level -> level.code().equals(code))
                .findFirst();
    }
}
