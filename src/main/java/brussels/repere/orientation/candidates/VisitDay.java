package brussels.repere.orientation.candidates;

import brussels.repere.hours.OpenState;
import brussels.repere.hours.OpenStatus;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Locale;

/** When a door is known to be open next, seen from the time of the visit. */
public enum VisitDay {
    TODAY,
    /** Within seven days. */
    THIS_WEEK,
    LATER,
    /** No current hours are known. */
    UNKNOWN;

    private static final int WEEK = 7;

    /** @param status null if no current hours are known */
    public static VisitDay of(OpenStatus status, ZonedDateTime visit) {
        if (status == null || status.state() == OpenState.UNKNOWN) {
            return UNKNOWN;
        }
        if (status.state() == OpenState.OPEN) {
            return TODAY;
        }
        LocalDateTime next = status.opensAgain();
        if (next == null) {
            return LATER;
        }
        if (next.toLocalDate().equals(visit.toLocalDate())) {
            return TODAY;
        }
        return next.isBefore(visit.toLocalDateTime().plusDays(WEEK)) ? THIS_WEEK : LATER;
    }

    /** Returns its name in the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
