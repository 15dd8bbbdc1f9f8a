package brussels.repere.rest.crisis;

import brussels.repere.directory.crisis.CrisisStateException;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.problem.ProblemFactory;
import brussels.repere.rest.problem.ProblemType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What a change of the roster that cannot be made now answers. */
final class CrisisExceptionMapper {

    private final RequestLanguage language;

    CrisisExceptionMapper(RequestLanguage language) {
        this.language = language;
    }

    @ServerExceptionMapper
    Response state(CrisisStateException failure) {
        ProblemType type =
                switch (failure.reason()) {
                    case UNKNOWN -> ProblemType.UNKNOWN_CRISIS_ENTRY;
                    case CHANGED_MEANWHILE -> ProblemType.CRISIS_ENTRY_CHANGED;
                    case FULL -> ProblemType.CRISIS_ROSTER_FULL;
                };
        return ProblemFactory.response(type, language.get());
    }
}
