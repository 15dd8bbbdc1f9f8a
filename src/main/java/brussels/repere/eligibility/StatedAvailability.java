package brussels.repere.eligibility;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether there is room, at one of its locations. Immutable.
 *
 * @param on when that was said; null if nobody knows
 */
public record StatedAvailability(State state, LocalDate on) {

    public enum State {
        OPEN,
        WAITING_LIST,
        FULL;

        /** Its name in the API and in files. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<State> find(String code) {
            return Arrays.stream(values())
                    .filter(each -> each.code().equals(code))
                    .findFirst();
        }
    }
}
