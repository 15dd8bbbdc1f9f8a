package brussels.repere.rest.changes;

import brussels.repere.rest.parameters.DateTimeParameter;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * From where on somebody wants to know what changed: a time, or where an answer ended. One of them is null.
 */
@Schema(
        name = "Since",
        type = SchemaType.STRING,
        description =
                "A day (2026-11-01), a time (2026-11-01T08:00:00Z; by the clock in Brussels unless it names a zone), or the"
                        + " cursor of the last answer")
public record ChangesSince(Instant time, ChangeCursor cursor) {

    /** As parameters are read: {@code IllegalArgumentException} for what is neither. */
    public static ChangesSince fromString(String text) {
        return ChangeCursor.isCursor(text)
                ? new ChangesSince(null, ChangeCursor.decode(text))
                : new ChangesSince(DateTimeParameter.fromString(text).instant(), null);
    }
}
