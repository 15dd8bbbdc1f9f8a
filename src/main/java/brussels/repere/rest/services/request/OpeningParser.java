package brussels.repere.rest.services.request;

import brussels.repere.generation.BrusselsClock;
import brussels.repere.rest.problem.ParameterError;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.search.question.VisitTime;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;

/** When somebody would come, as it is asked: {@code openNow=true}, or {@code openAt=2026-11-23T14:00}. */
final class OpeningParser {

    private static final int MAX_YEAR = 9_000;

    private final ZonedDateTime now;
    private final ParameterErrors errors;

    /** @param now in Brussels */
    OpeningParser(ZonedDateTime now, ParameterErrors errors) {
        this.now = now;
        this.errors = errors;
    }

    VisitTime parse(ServicesQuery query) {
        boolean openNow = Boolean.TRUE.equals(query.openNow());
        if (query.openAt() == null) {
            return new VisitTime(now, openNow);
        }
        if (openNow) {
            errors.addNotAllowed("openAt", "open.at-and-now");
        }
        try {
            return new VisitTime(parseTime(query.openAt()), true);
        } catch (DateTimeException noTime) {
            errors.add("openAt", ParameterError.Code.MALFORMED, "open.at");
            return new VisitTime(now, false);
        }
    }

    /** An hour that is left out in spring is the one after it. */
    private static ZonedDateTime parseTime(String text) {
        TemporalAccessor time =
                DateTimeFormatter.ISO_DATE_TIME.parseBest(text.strip(), ZonedDateTime::from, LocalDateTime::from);
        if (time.get(ChronoField.YEAR) < 1 || time.get(ChronoField.YEAR) > MAX_YEAR) {
            throw new DateTimeException("no year of a calendar");
        }
        return time instanceof ZonedDateTime zoned
                ? zoned.withZoneSameInstant(BrusselsClock.ZONE)
                : ((LocalDateTime) time).atZone(BrusselsClock.ZONE);
    }
}
