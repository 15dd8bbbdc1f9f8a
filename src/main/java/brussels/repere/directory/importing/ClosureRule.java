package brussels.repere.directory.importing;

import brussels.repere.directory.Provenance;
import brussels.repere.directory.facts.RecordClosures;
import brussels.repere.directory.facts.RecordKey;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;

/**
 * Decides whether a record that somebody here closed stays so although its source names it: it does, unless the source verified it in a
 * later month. The import's listener is told in either case. Belongs to one import and its transaction.
 */
final class ClosureRule {

    private final RecordClosures closures;
    private final Map<RecordKey, LocalDate> closedOn;

    ClosureRule(RecordClosures closures) {
        this.closures = closures;
        this.closedOn = closures.list();
    }

    boolean keepsClosed(StatedRecord record, ImportListener listener) {
        RecordKey key = RecordKey.of(record.entry());
        LocalDate day = closedOn.get(key);
        if (day == null || record.known() == null || !record.known().closed()) {
            return false;
        }
        Provenance provenance = record.entry().provenance();
        YearMonth verified = provenance.lastVerified();
        if (verified == null || !verified.isAfter(YearMonth.from(day))) {
            listener.onKeptClosed(provenance);
            return true;
        }
        closures.remove(key);
        listener.onReopened(provenance);
        return false;
    }
}
