package brussels.repere.eligibility;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether a service has room at one of its locations, as stated by a source. Immutable.
 *
 * @param on the date of the statement; null if not known
 */
public record StatedAvailability(State state, LocalDate on) {

    /** Room changes by the week: what was said longer ago tells nothing any more. */
    public static final int VALID_DAYS = 14;

    /** Returns the last day on which the statement counts; null if nobody knows when it was made. */
    public LocalDate until() {
        return on == null ? null : on.plusDays(VALID_DAYS);
    }

    /** Returns whether the statement still counts; one of an unknown day does, and is told without a day. */
    public boolean countsOn(LocalDate day) {
        return on == null || !day.isAfter(until());
    }

    public enum State {
        OPEN,
        WAITING_LIST,
        FULL;

        /** Returns the name of this value in the API and in files. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<State> find(String code) {
            return Arrays.stream(values())
                    .filter(state -> state.code().equals(code))
                    .findFirst();
        }
    }
}
