package brussels.repere.rest.collections.editing;

import brussels.repere.directory.collections.CollectionStateException;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.problem.ProblemFactory;
import brussels.repere.rest.problem.ProblemType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What a change of a collection that cannot be made now answers. */
final class CollectionExceptionMapper {

    private final RequestLanguage language;

    CollectionExceptionMapper(RequestLanguage language) {
        this.language = language;
    }

    @ServerExceptionMapper
    Response state(CollectionStateException failure) {
        ProblemType type =
                switch (failure.reason()) {
                    case UNKNOWN -> ProblemType.UNKNOWN_COLLECTION;
                    case CHANGED_MEANWHILE -> ProblemType.COLLECTION_CHANGED;
                    case SLUG_TAKEN -> ProblemType.COLLECTION_NAME_TAKEN;
                    case NO_DRAFT -> ProblemType.COLLECTION_WAS_PUBLISHED;
                    case NOT_NOW -> ProblemType.COLLECTION_NOT_NOW;
                };
        return ProblemFactory.response(type, language.get());
    }
}
