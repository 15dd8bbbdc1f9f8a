package brussels.repere.rest.services.request;

import brussels.repere.rest.parameters.DateTimeParameter;
import brussels.repere.rest.problem.ParameterError;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.search.question.VisitTime;
import java.time.DateTimeException;
import java.time.ZonedDateTime;

/** Parses the time at which services must be open: {@code openNow=true}, or {@code openAt=2026-11-23T14:00}. */
final class OpeningParser {

    private static final int MAX_YEAR = 9_000;

    private final ZonedDateTime now;
    private final ParameterErrors errors;

    /** @param now the current time in Brussels */
    OpeningParser(ZonedDateTime now, ParameterErrors errors) {
        this.now = now;
        this.errors = errors;
    }

    VisitTime parse(ServicesQuery query) {
        boolean openNow = Boolean.TRUE.equals(query.openNow());
        if (query.openAt() == null) {
            return VisitTime.at(now, openNow);
        }
        if (openNow) {
            errors.addNotAllowed("openAt", "open.at-and-now");
        }
        try {
            return VisitTime.at(parseTime(query.openAt()), true);
        } catch (DateTimeException malformed) {
            errors.add("openAt", ParameterError.Code.MALFORMED, "open.at");
            return VisitTime.at(now, false);
        }
    }

    private static ZonedDateTime parseTime(String text) {
        ZonedDateTime time = DateTimeParameter.parseDateTime(text.strip());
        if (time.getYear() < 1 || time.getYear() > MAX_YEAR) {
            throw new DateTimeException("no year of a calendar");
        }
        return time;
    }
}
