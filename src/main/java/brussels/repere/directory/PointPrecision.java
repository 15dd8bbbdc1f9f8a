package brussels.repere.directory;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How well a point fits the address by which it was found. */
public enum PointPrecision {
    /** The house itself. */
    HOUSE,
    /** Between houses of the same street whose numbers are next to it. */
    STREET;

    /** Returns its name in the API and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @param code null where a source states the point */
    public static Optional<PointPrecision> find(String code) {
        return Arrays.stream(values())
                .filter(precision -> precision.code().equals(code))
                .findFirst();
    }
}
