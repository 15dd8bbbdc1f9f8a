package brussels.repere.rest.fhir;

import java.time.Instant;

/**
 * What is asked of a history. Immutable.
 *
 * @param since null for all that there is
 * @param count how many changes are told at most; 0 for how many there are alone
 * @param after where the page before ended; null for the first one
 */
record HistoryQuestion(Instant since, int count, HistoryCursor after) {

    HistoryQuestion since(Instant moment) {
        return new HistoryQuestion(moment, count, after);
    }

    HistoryQuestion count(int changes) {
        return new HistoryQuestion(since, changes, after);
    }

    HistoryQuestion after(HistoryCursor cursor) {
        return new HistoryQuestion(since, count, cursor);
    }
}
