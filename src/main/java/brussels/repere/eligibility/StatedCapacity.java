package brussels.repere.eligibility;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How many people a service can take at one of its locations at the same time, taken or free, as stated by a source. Immutable.
 *
 * @param number at most {@link #MAX_NUMBER}
 * @param on the date of the statement; null if not known
 */
public record StatedCapacity(int number, Unit unit, LocalDate on) {

    /** No place of care is larger; a greater number is a mistake. */
    public static final int MAX_NUMBER = 99_999;

    /** What is counted. */
    public enum Unit {
        PLACES,
        BEDS;

        /** Returns the name of this value in the API and in files. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Unit> find(String code) {
            return Arrays.stream(values())
                    .filter(unit -> unit.code().equals(code))
                    .findFirst();
        }
    }
}
