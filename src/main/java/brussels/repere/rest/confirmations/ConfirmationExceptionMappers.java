package brussels.repere.rest.confirmations;

import brussels.repere.rest.confirmations.answer.ConfirmationProblem;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.problem.Problem;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemFactory;
import brussels.repere.text.TranslationTable;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What an answer that is not stored gets back. */
final class ConfirmationExceptionMappers {

    private static final TranslationTable WORDS = TranslationTable.of("problems");

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
                        words.type(), words.title(), words.status(), explain(failure, words), failure.records()))
                .build();
    }

    /** Whoever holds a link has no account, and opens no record again. */
    private String explain(ConfirmationProblemException failure, Problem words) {
        return switch (failure.type()) {
            case RECORD_CLOSED -> WORDS.say(language.get(), "confirmation.closed");
            case FORBIDDEN -> WORDS.say(language.get(), "confirmation.forbidden");
            default -> words.detail();
        };
    }
}
