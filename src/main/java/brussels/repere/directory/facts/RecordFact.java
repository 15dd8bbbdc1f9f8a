package brussels.repere.directory.facts;

import brussels.repere.directory.EntryField;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Where a fact comes from and how old it is. Immutable.
 *
 * @param source the name of its source; null where somebody here stated it
 * @param month in which it was true; null if nobody knows
 * @param day on which it was true; null if only the month is known
 * @param edit what somebody here knows of it; null where nobody does
 */
public record RecordFact(EntryField field, String source, YearMonth month, LocalDate day, FieldEdit edit) {

    /** Returns the day from which it ages: the last of the month if only that is known; null if nobody knows. */
    private LocalDate agesFrom() {
        return day != null || month == null ? day : month.atEndOfMonth();
    }

    /** Returns the day on which somebody should look at it again; empty if nobody knows how old it is. */
    public Optional<LocalDate> dueOn() {
        return FactPeriods.dueOn(field, agesFrom());
    }

    /** Returns whether somebody should look at it; one of which nobody knows how old it is should be looked at. */
    public boolean isDue(LocalDate today) {
        return dueOn().map(due -> !today.isBefore(due)).orElse(true);
    }

    /** Returns the day or the month, as ISO 8601 writes it; null if nobody knows. */
    public String asOf() {
        return day != null ? day.toString() : month == null ? null : month.toString();
    }
}
