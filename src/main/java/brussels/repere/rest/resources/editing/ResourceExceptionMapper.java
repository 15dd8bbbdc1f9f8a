package brussels.repere.rest.resources.editing;

import brussels.repere.directory.resources.ResourceStateException;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.problem.ProblemFactory;
import brussels.repere.rest.problem.ProblemType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What a change of a resource that cannot be made now answers. */
final class ResourceExceptionMapper {

    private final RequestLanguage language;

    ResourceExceptionMapper(RequestLanguage language) {
        this.language = language;
    }

    @ServerExceptionMapper
    Response state(ResourceStateException failure) {
        ProblemType type =
                switch (failure.reason()) {
                    case UNKNOWN -> ProblemType.UNKNOWN_RESOURCE;
                    case CHANGED_MEANWHILE -> ProblemType.RESOURCE_CHANGED;
                    case NO_DRAFT -> ProblemType.RESOURCE_WAS_PUBLISHED;
                    case NOT_NOW -> ProblemType.RESOURCE_NOT_NOW;
                    case TOO_MANY -> ProblemType.TOO_MANY_RESOURCES;
                };
        return ProblemFactory.response(type, language.get());
    }
}
