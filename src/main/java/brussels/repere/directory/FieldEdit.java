package brussels.repere.directory;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A field that was corrected here and that its source has not caught up with. Immutable.
 *
 * @param lastVerified when it was checked here
 */
public record FieldEdit(EntryField field, YearMonth lastVerified, LocalDate editedOn) {}
