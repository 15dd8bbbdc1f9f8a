package brussels.repere.rest.parameters;

import brussels.repere.generation.BrusselsClock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A day, or a day and a time; by the clock in Brussels unless it names a zone. */
@Schema(
        name = "Moment",
        type = SchemaType.STRING,
        description = "2026-11-01, 2026-11-01T08:00 or 2026-11-01T08:00:00.000Z")
public record DateTimeParameter(Instant instant) {

    private static final Instant MIN_INSTANT = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant MAX_INSTANT = Instant.parse("9999-12-31T00:00:00Z");

    /** What is beyond these is no day of anybody, and more than a database counts. */
    public DateTimeParameter {
        if (instant.isBefore(MIN_INSTANT) || instant.isAfter(MAX_INSTANT)) {
            throw new IllegalArgumentException("no day of a calendar");
        }
    }

    /** As parameters are read: {@code IllegalArgumentException} for what is none. */
    public static DateTimeParameter fromString(String text) {
        try {
            if (text.indexOf('T') < 0) {
                return new DateTimeParameter(
                        LocalDate.parse(text).atStartOfDay(BrusselsClock.ZONE).toInstant());
            }
            boolean zoned = text.endsWith("Z") || text.matches(".*[+-]\\d{2}:\\d{2}");
            return new DateTimeParameter(
                    zoned
                            ? OffsetDateTime.parse(text).toInstant()
                            : LocalDateTime.parse(text)
                                    .atZone(BrusselsClock.ZONE)
                                    .toInstant());
        } catch (DateTimeException malformed) {
            throw new IllegalArgumentException("no date", malformed);
        }
    }
}
