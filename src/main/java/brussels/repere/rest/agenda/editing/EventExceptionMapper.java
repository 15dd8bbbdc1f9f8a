package brussels.repere.rest.agenda.editing;

import brussels.repere.directory.agenda.EventStateException;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.problem.ProblemFactory;
import brussels.repere.rest.problem.ProblemType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What a change of an event that cannot be made now answers. */
final class EventExceptionMapper {

    private final RequestLanguage language;

    EventExceptionMapper(RequestLanguage language) {
        this.language = language;
    }

    @ServerExceptionMapper
    Response state(EventStateException failure) {
        ProblemType type =
                switch (failure.reason()) {
                    case UNKNOWN -> ProblemType.UNKNOWN_EVENT;
                    case CHANGED_MEANWHILE -> ProblemType.EVENT_CHANGED;
                    case NO_DRAFT -> ProblemType.EVENT_WAS_PUBLISHED;
                    case NOT_NOW -> ProblemType.EVENT_NOT_NOW;
                    case OVER -> ProblemType.EVENT_OVER;
                    case TOO_MANY -> ProblemType.TOO_MANY_EVENTS;
                };
        return ProblemFactory.response(type, language.get());
    }
}
