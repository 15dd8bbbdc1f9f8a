package brussels.repere.rest.parameters;

import brussels.repere.generation.BrusselsClock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A date, or a date and time; local time in Brussels unless it names a zone. */
@Schema(
        name = "Moment",
        type = SchemaType.STRING,
        description = "2026-11-01, 2026-11-01T08:00 or 2026-11-01T08:00:00.000Z")
public record DateTimeParameter(Instant instant) {

    private static final Instant MIN_INSTANT = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant MAX_INSTANT = Instant.parse("9999-12-31T00:00:00Z");

    /** Refuses dates that are outside of any calendar in use, and that the database cannot store. */
    public DateTimeParameter {
        if (instant.isBefore(MIN_INSTANT) || instant.isAfter(MAX_INSTANT)) {
            throw new IllegalArgumentException("no day of a calendar");
        }
    }

    /** Called by JAX-RS; throws {@code IllegalArgumentException} for a text that is not a date or a date and time. */
    public static DateTimeParameter fromString(String text) {
        try {
            ZonedDateTime time = text.indexOf('T') < 0
                    ? LocalDate.parse(text).atStartOfDay(BrusselsClock.ZONE)
                    : parseDateTime(text);
            return new DateTimeParameter(time.toInstant());
        } catch (DateTimeException malformed) {
            throw new IllegalArgumentException("no date", malformed);
        }
    }

    /**
     * Parses a date and time in the form of ISO 8601. Without a zone it is the local time in Brussels; a local time that
     * the clock skips in spring is taken as one hour later.
     *
     * @return in the zone of Brussels
     * @throws DateTimeException for any other text
     */
    public static ZonedDateTime parseDateTime(String text) {
        TemporalAccessor time =
                DateTimeFormatter.ISO_DATE_TIME.parseBest(text, ZonedDateTime::from, LocalDateTime::from);
        return time instanceof ZonedDateTime zoned
                ? zoned.withZoneSameInstant(BrusselsClock.ZONE)
                : ((LocalDateTime) time).atZone(BrusselsClock.ZONE);
    }
}
