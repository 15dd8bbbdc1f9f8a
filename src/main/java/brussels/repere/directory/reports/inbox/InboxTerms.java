package brussels.repere.directory.reports.inbox;

import brussels.repere.directory.reports.ReportState;
import brussels.repere.hours.WorkingDays;
import java.time.LocalDate;

/**
 * How long a report may wait. One that was passed on waits for somebody else, so it is late no more; but who was asked may never answer, so
 * it comes back, as a late one, after four weeks of work. Immutable.
 *
 * @param lateUntil the last day whose reports are late
 * @param backUntil the last day whose passing on counts no more
 */
public record InboxTerms(LocalDate lateUntil, LocalDate backUntil) {

    static final int DAYS_TO_ANSWER = 5;
    static final int DAYS_FOR_OTHERS = 20;

    public static InboxTerms on(LocalDate today) {
        return new InboxTerms(WorkingDays.before(today, DAYS_TO_ANSWER), WorkingDays.before(today, DAYS_FOR_OTHERS));
    }

    /** @param forwardedOn null if it was passed on to nobody */
    InboxPart partOf(ReportState state, LocalDate madeOn, LocalDate forwardedOn) {
        if (state == ReportState.settled) {
            return InboxPart.settled;
        }
        if (forwardedOn != null) {
            return forwardedOn.isAfter(backUntil) ? InboxPart.forwarded : InboxPart.late;
        }
        return madeOn.isAfter(lateUntil) ? InboxPart.waiting : InboxPart.late;
    }
}
