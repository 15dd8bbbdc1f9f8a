package brussels.repere.rest.problem;

import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.problem.ProblemNotation.WrittenProblem;
import brussels.repere.text.Lang;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Answers with a problem, and people with its page, where a request never reaches a resource: unknown paths, requests that cannot be read. */
@ApplicationScoped
public class RouteProblemHandler {

    private static final List<Integer> STATUSES = List.of(400, 404, 405, 406, 413, 415, 500);

    private final ObjectMapper json;
    private final ProblemNotations notations;

    public RouteProblemHandler(ObjectMapper json, ProblemNotations notations) {
        this.json = json;
        this.notations = notations;
    }

    void register(@Observes Router router) {
        STATUSES.forEach(status -> router.errorHandler(status, context -> answer(context, status)));
    }

    void answer(RoutingContext context, int status) {
        answer(context, ProblemType.ofStatus(status), status);
    }

    /** Ends a request before it reaches a resource. Headers that are already set are kept. */
    public void answer(RoutingContext context, ProblemType type) {
        answer(context, type, type.status());
    }

    /** Refuses a request whose body may still be on the way: nobody waits for it. */
    public void answerAndClose(RoutingContext context, ProblemType type) {
        context.response().putHeader(HttpHeaders.CONNECTION, "close");
        context.addEndHandler(sent -> context.request().connection().close());
        answer(context, type);
    }

    private void answer(RoutingContext context, ProblemType type, int status) {
        if (context.response().ended()) {
            return;
        }
        RefusalMeter.count(type);
        Lang lang = language(context);
        Problem problem = ProblemFactory.of(type, status, lang, List.of(), null);
        WrittenProblem written =
                notations.write(context, problem).orElseGet(() -> write(context.request(), problem, lang));
        context.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, written.mediaType())
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, lang.name())
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(Buffer.buffer(written.content()));
    }

    private WrittenProblem write(HttpServerRequest request, Problem problem, Lang lang) {
        boolean page = PageReaders.isOne(request.path(), request.getHeader(HttpHeaders.ACCEPT));
        return new WrittenProblem(
                page ? ProblemDocument.MEDIA_TYPE : Problem.MEDIA_TYPE,
                (page ? ProblemDocument.write(problem, lang) : write(problem)).getBytes(StandardCharsets.UTF_8));
    }

    /** Writes the problem for a status, in UTF-8. */
    public byte[] write(int status, Lang lang) {
        return write(ProblemFactory.of(ProblemType.ofStatus(status), status, lang, List.of(), null))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Lang language(RoutingContext context) {
        try {
            return RequestLanguage.of(context);
        } catch (RuntimeException unreadableQuery) {
            return Lang.DEFAULT;
        }
    }

    private String write(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
