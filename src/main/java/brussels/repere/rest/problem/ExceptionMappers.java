package brussels.repere.rest.problem;

import brussels.repere.accounts.signin.TooManyTries;
import brussels.repere.generation.DataNotLoaded;
import brussels.repere.generation.TooManyChanges;
import brussels.repere.observatory.ObservatoryUnavailable;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.search.SearchUnavailable;
import brussels.repere.text.Lang;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where an exception of a resource becomes an answer. */
final class ExceptionMappers {

    private static final Logger LOG = Logger.getLogger(ExceptionMappers.class);

    private static final OutageLog OUTAGES = new OutageLog(System::nanoTime);

    private final RequestLanguage language;
    private final CurrentVertxRequest request;

    ExceptionMappers(RequestLanguage language, CurrentVertxRequest request) {
        this.language = language;
        this.request = request;
    }

    @ServerExceptionMapper
    Response problem(ProblemException failure) {
        Lang lang = language.get();
        Response response = ProblemFactory.response(ProblemFactory.of(failure, lang), failure.type(), lang);
        return failure.findWait()
                .map(wait -> Response.fromResponse(response)
                        .header(HttpHeaders.RETRY_AFTER, wholeSeconds(wait))
                        .build())
                .orElse(response);
    }

    /** Rounded up, so that a client that comes back then is not too early. */
    private static long wholeSeconds(Duration wait) {
        return wait.plusSeconds(1).minusNanos(1).toSeconds();
    }

    @ServerExceptionMapper
    Response constraintViolation(ConstraintViolationException failure) {
        if (ConstraintErrors.concernsAnswer(failure)) {
            return internalError(failure);
        }
        return problem(new ProblemException(
                ProblemType.INVALID_PARAMETERS,
                lang -> ConstraintErrors.errors(failure.getConstraintViolations(), lang)));
    }

    @ServerExceptionMapper
    Response searchUnavailable(SearchUnavailable unavailable) {
        return problem(new ProblemException(ProblemType.TEMPORARILY_UNAVAILABLE));
    }

    @ServerExceptionMapper
    Response dataNotLoaded(DataNotLoaded waiting) {
        return problem(new ProblemException(ProblemType.TEMPORARILY_UNAVAILABLE));
    }

    @ServerExceptionMapper
    Response observatoryUnavailable(ObservatoryUnavailable unavailable) {
        return problem(new ProblemException(ProblemType.TEMPORARILY_UNAVAILABLE));
    }

    @ServerExceptionMapper
    Response tooManyTries(TooManyTries tries) {
        return problem(ProblemException.retryAfter(ProblemType.TOO_MANY_TRIES, tries.waitTime()));
    }

    @ServerExceptionMapper
    Response tooManyChanges(TooManyChanges waiting) {
        return problem(ProblemException.retryAfter(ProblemType.TEMPORARILY_UNAVAILABLE, TooManyChanges.WAIT));
    }

    /** Both types are listed because the framework has a mapper for the second one, and the nearest type wins. */
    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    Response unreadableJson(JsonProcessingException failure) {
        return problem(new ProblemException(ProblemType.INVALID_BODY, lang -> BodyErrors.of(failure, lang)));
    }

    @ServerExceptionMapper
    Response frameworkError(WebApplicationException failure) {
        if (failure.getCause() instanceof JsonProcessingException body) {
            return unreadableJson(body);
        }
        int status = failure.getResponse().getStatus();
        if (status >= 500 && status != 503) {
            return internalError(failure);
        }
        if (status < 400) {
            return failure.getResponse();
        }
        ProblemType type = ProblemType.ofStatus(status);
        Lang lang = language.get();
        Response response = ProblemFactory.response(ProblemFactory.of(type, status, lang, List.of(), null), type, lang);
        String allow = failure.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return allow == null
                ? response
                : Response.fromResponse(response)
                        .header(HttpHeaders.ALLOW, allow)
                        .build();
    }

    private Response databaseUnavailable(String reason) {
        logOutage(reason);
        return problem(new ProblemException(ProblemType.TEMPORARILY_UNAVAILABLE));
    }

    /** Tells of an outage once a minute at most. */
    static void logOutage(String reason) {
        OUTAGES.log(() ->
                LOG.warnf("The database does not answer (%s); requests that need it are told to come back", reason));
    }

    @ServerExceptionMapper
    Response internalError(Throwable failure) {
        if (failure instanceof IOException && isOver()) {
            // The body did not come, and the client is gone or has been told so.
            return problem(new ProblemException(ProblemType.REQUEST_TIMEOUT));
        }
        Optional<String> outage = DatabaseOutage.find(failure);
        if (outage.isPresent()) {
            return databaseUnavailable(outage.get());
        }
        String reference = InternalErrors.newReference();
        LOG.errorf("Internal error %s: %s", reference, InternalErrors.describe(failure));
        Lang lang = language.get();
        ProblemType type = ProblemType.INTERNAL_ERROR;
        return ProblemFactory.response(ProblemFactory.of(type, type.status(), lang, List.of(), reference), type, lang);
    }

    /** Whether the client has its answer already, or is gone. */
    private boolean isOver() {
        RoutingContext current = request.getCurrent();
        return current != null
                && (current.response().ended() || current.response().closed());
    }
}
