package brussels.repere.rest.changes;

import brussels.repere.rest.parameters.DateTimeParameter;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a client wants to start: at a time, or at the cursor of an earlier answer. One of the two is null. */
@Schema(
        name = "Since",
        type = SchemaType.STRING,
        description =
                "A day (2026-11-01), a time (2026-11-01T08:00:00Z; by the clock in Brussels unless it names a zone), or the"
                        + " cursor of the last answer")
public record ChangesSince(Instant time, ChangeCursor cursor) {

    /** Called by JAX-RS. Throws {@code IllegalArgumentException} for a text that is neither. */
    public static ChangesSince fromString(String text) {
        return ChangeCursor.isCursor(text)
                ? new ChangesSince(null, ChangeCursor.decode(text))
                : new ChangesSince(DateTimeParameter.fromString(text).instant(), null);
    }
}
