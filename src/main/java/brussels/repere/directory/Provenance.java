package brussels.repere.directory;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Where a record comes from, and how old its facts are.
 *
 * @param sourceId its id there; null where it would lead to a confidential address
 * @param retrievedOn when it was taken from there; null if that was not noted
 * @param lastVerified when somebody last checked the facts; null if that is not known
 */
public record Provenance(String source, String sourceId, LocalDate retrievedOn, YearMonth lastVerified) {

    /**
     * Returns the month of which the facts are: when they were last checked or, where nobody says so, when they were taken from their
     * source, which stood by them then. Null if neither is known.
     */
    public YearMonth asOf() {
        return lastVerified != null || retrievedOn == null ? lastVerified : YearMonth.from(retrievedOn);
    }

    /** Returns the same without the id at the source. */
    public Provenance withoutSourceId() {
        return new Provenance(source, null, retrievedOn, lastVerified);
    }
}
