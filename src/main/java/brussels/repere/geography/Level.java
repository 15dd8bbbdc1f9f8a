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
    /** The five territories of care since 2024. */
    BASSIN,
    COMMUNE,
    /** Parts of the Ville de Bruxelles; the other communes have none. */
    SECTION,
    /** The 145 of the Monitoring des Quartiers. */
    QUARTIER,
    /** The 57 "quartiers social-santé", "gezondheids- en welzijnswijken"; there from the import of their table on. */
    QUARTIER_SOCIAL_SANTE;

    /** Those of which every statistical sector must have exactly one. */
    public static final List<Level> MANDATORY = List.of(REGION, BASSIN, COMMUNE, QUARTIER);

    /** Those whose borders are worth a warning to who stands near. */
    static final List<Level> WITH_BORDER_WARNING = List.of(BASSIN, COMMUNE, QUARTIER);

    /** Its name in the API and in files: {@code quartier-social-sante}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Level> find(String code) {
        return Arrays.stream(values())
                .filter(level -> level.code().equals(code))
                .findFirst();
    }
}
