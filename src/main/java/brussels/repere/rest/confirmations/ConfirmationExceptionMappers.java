package brussels.repere.rest.confirmations;

import brussels.repere.rest.confirmations.answer.ConfirmationProblem;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.problem.Problem;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemFactory;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What an answer that is not stored gets back. */
final class ConfirmationExceptionMappers {

    private final RequestLanguage language;

    ConfirmationExceptionMappers(RequestLanguage language) {
        this.language = language;
    }

    @ServerExceptionMapper
    Response problem(ConfirmationProblemException failure) {
        Problem words = ProblemFactory.of(new ProblemException(failure.type()), language.get());
        return Response.status(words.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.get())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(new ConfirmationProblem(
                        words.type(), words.title(), words.status(), words.detail(), failure.records()))
                .build();
    }
}
