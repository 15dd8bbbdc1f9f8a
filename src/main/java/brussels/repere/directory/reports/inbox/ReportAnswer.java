package brussels.repere.directory.reports.inbox;

import brussels.repere.directory.editing.RecordEdit;
import brussels.repere.directory.reports.ForwardTarget;
import brussels.repere.directory.reports.ReportOutcome;

/**
 * What somebody answers to a report. Immutable.
 *
 * @param forwardTo null unless it is passed on
 * @param version of the record that they saw; counts only with an edit
 * @param edit what the report says is right, if it is accepted; null otherwise
 */
public record ReportAnswer(ReportOutcome outcome, ForwardTarget forwardTo, long version, RecordEdit edit) {

    public static ReportAnswer of(ReportOutcome outcome) {
        return new ReportAnswer(outcome, null, 0, null);
    }

    public static ReportAnswer passedOn(ForwardTarget to) {
        return new ReportAnswer(ReportOutcome.forwarded, to, 0, null);
    }

    /** The report is right: the record is changed as it says. */
    public static ReportAnswer accepted(long version, RecordEdit edit) {
        return new ReportAnswer(ReportOutcome.corrected, null, version, edit);
    }
}
