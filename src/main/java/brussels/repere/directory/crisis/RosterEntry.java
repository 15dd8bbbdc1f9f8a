package brussels.repere.directory.crisis;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An entry of the roster as it is stored. Immutable.
 *
 * @param version counts its changes
 * @param confirmedBy the account that confirmed it last; null if nobody did, or the account was erased
 */
public record RosterEntry(UUID id, long version, EntryContent content, UUID confirmedBy) {

    /** The first day on which it is overdue; null if nobody ever confirmed it, and it is overdue at once. */
    public LocalDate dueOn(int months) {
        return content.confirmedOn() == null ? null : content.confirmedOn().plusMonths(months);
    }
}
