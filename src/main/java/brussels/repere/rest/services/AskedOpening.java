package brussels.repere.rest.services;

import brussels.repere.hours.OpeningHours;
import brussels.repere.rest.problem.ParameterError;
import brussels.repere.rest.problem.Wrong;
import brussels.repere.search.Opening;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;

/** When somebody would come, as it is asked: {@code openNow=true}, or {@code openAt=2026-11-23T14:00}. */
final class AskedOpening {

    private static final int LAST_YEAR = 9_000;

    private final Wrong wrong;

    AskedOpening(Wrong wrong) {
        this.wrong = wrong;
    }

    Opening of(ServicesQuery query) {
        boolean now = Boolean.TRUE.equals(query.openNow());
        if (query.openAt() == null) {
            return new Opening(Opening.now().at(), now);
        }
        if (now) {
            wrong.add("openAt", ParameterError.Code.NOT_ALLOWED, "open.at-and-now");
        }
        try {
            return new Opening(time(query.openAt()), true);
        } catch (DateTimeException noTime) {
            wrong.add("openAt", ParameterError.Code.MALFORMED, "open.at");
            return Opening.now();
        }
    }

    /** An hour that is left out in spring is the one after it. */
    private static ZonedDateTime time(String text) {
        TemporalAccessor time =
                DateTimeFormatter.ISO_DATE_TIME.parseBest(text.strip(), ZonedDateTime::from, LocalDateTime::from);
        if (time.get(ChronoField.YEAR) < 1 || time.get(ChronoField.YEAR) > LAST_YEAR) {
            throw new DateTimeException("no year of a calendar");
        }
        return time instanceof ZonedDateTime zoned
                ? zoned.withZoneSameInstant(OpeningHours.ZONE)
                : ((LocalDateTime) time).atZone(OpeningHours.ZONE);
    }
}
