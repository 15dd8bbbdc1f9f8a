package brussels.repere.geography.population;

import java.util.Locale;

/** What the values of a set of figures are. */
public enum FigureUnit {
    /** Whole numbers of people. */
    COUNT,
    /** Shares of a denominator, from 0 to 100. */
    PERCENT;

    /** Returns the name of this value in the API, in files and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if no unit has this code */
    public static FigureUnit fromCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
