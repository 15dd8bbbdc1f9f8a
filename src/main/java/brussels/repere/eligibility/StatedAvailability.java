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
