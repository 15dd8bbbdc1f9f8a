package brussels.repere.rest.parameters;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A day of the calendar, written as 2026-11-01. */
@Schema(name = "Day", type = SchemaType.STRING, format = "date", description = "2026-11-01")
public record DateParameter(@JsonValue LocalDate day) {

    private static final int LENGTH = 10;

    /** Called by JAX-RS and for bodies; throws {@code IllegalArgumentException} for a text that is no day. */
    @JsonCreator
    public static DateParameter fromString(String text) {
        if (text.length() != LENGTH) {
            throw new IllegalArgumentException("no day");
        }
        try {
            return new DateParameter(LocalDate.parse(text));
        } catch (DateTimeException malformed) {
            throw new IllegalArgumentException("no day", malformed);
        }
    }
}
