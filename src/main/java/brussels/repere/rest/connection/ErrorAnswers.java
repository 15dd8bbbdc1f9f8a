package brussels.repere.rest.connection;

import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.problem.RouteProblemHandler;
import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Collectors;

/** What stands in the answer to a request that no route sees. Safe for use by several threads. */
@Singleton
class ErrorAnswers {

    private final RouteProblemHandler problems;
    private final Map<String, String> commonHeaders;

    @Inject
    ErrorAnswers(RouteProblemHandler problems, VertxHttpConfig server) {
        this(
                problems,
                server.header().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, header -> header.getValue().value())));
    }

    ErrorAnswers(RouteProblemHandler problems, Map<String, String> commonHeaders) {
        this.problems = problems;
        this.commonHeaders = Map.copyOf(commonHeaders);
    }

    /** The headers of all answers, as they are configured ({@code quarkus.http.header}). */
    Map<String, String> commonHeaders() {
        return commonHeaders;
    }

    /**
     * Writes the problem for a status, in UTF-8.
     *
     * @param languages the value of Accept-Language; null where there is none
     */
    byte[] write(int status, String languages) {
        return problems.write(status, RequestLanguage.ofHeader(languages));
    }
}
