package brussels.repere.directory;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A field that somebody here corrected, and its source has not caught up with. Immutable.
 *
 * @param lastVerified when somebody here checked it
 */
public record FieldEdit(EntryField field, YearMonth lastVerified, LocalDate editedOn) {}
