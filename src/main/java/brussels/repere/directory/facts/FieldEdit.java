package brussels.repere.directory.facts;

import brussels.repere.directory.EntryField;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What somebody here knows of a field besides its source. Immutable.
 *
 * @param lastVerified when it was checked here
 * @param editedOn the day on which that was written down
 * @param confirmed whether the source says the same: it was looked at here, and is so; otherwise it was corrected here, and the source has
 *     not caught up
 * @param statedHash of what the source said when this was written down: as long as it says so, the correction stands
 * @param stated what the source says instead, as {@link FieldValueCodec} writes it; null if it says the same, or if that was not noted
 */
public record FieldEdit(
        EntryField field,
        YearMonth lastVerified,
        LocalDate editedOn,
        boolean confirmed,
        String statedHash,
        String stated) {

    /** Returns the same as a correction that a source contradicts. */
    FieldEdit contradictedBy(String value) {
        return new FieldEdit(field, lastVerified, editedOn, false, statedHash, value);
    }
}
