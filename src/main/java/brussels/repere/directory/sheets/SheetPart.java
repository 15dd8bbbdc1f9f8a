package brussels.repere.directory.sheets;

import java.time.Instant;

/**
 * A part of a sheet, as it is stored. Immutable.
 *
 * @param code {@link #SHARED}, or the code of a bassin
 * @param version grows with each change of this part, whatever happens to others
 */
public record SheetPart(String code, SheetPartContent content, Instant modifiedAt, long version) {

    /** The part for the whole Region. */
    public static final String SHARED = "shared";

    public boolean isShared() {
        return code.equals(SHARED);
    }
}
