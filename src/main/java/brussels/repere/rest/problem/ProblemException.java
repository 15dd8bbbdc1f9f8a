package brussels.repere.rest.problem;

import brussels.repere.text.Lang;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * An error that a resource answers with. Its text is created when the answer is written, in the language of the
 * request.
 */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final transient Function<Lang, List<ParameterError>> errors;
    private final transient List<Problem.Suggestion> suggestions;
    private final Duration wait;

    /** For types that need no further details. */
    public ProblemException(ProblemType type) {
        this(type, lang -> List.of());
    }

    public ProblemException(ProblemType type, Function<Lang, List<ParameterError>> errors) {
        this(type, errors, List.of(), null);
    }

    /** @param suggestions places that may have been meant */
    public ProblemException(ProblemType type, List<Problem.Suggestion> suggestions) {
        this(type, lang -> List.of(), suggestions, null);
    }

    /** Creates an error for a request that may be repeated after a time. */
    public static ProblemException retryAfter(ProblemType type, Duration wait) {
        return new ProblemException(type, lang -> List.of(), List.of(), wait);
    }

    private ProblemException(
            ProblemType type,
            Function<Lang, List<ParameterError>> errors,
            List<Problem.Suggestion> suggestions,
            Duration wait) {
        super(type.slug(), null, false, false);
        this.type = type;
        this.errors = errors;
        this.suggestions = suggestions;
        this.wait = wait;
    }

    public ProblemType type() {
        return type;
    }

    /** Returns the time after which the request may be repeated; empty where it is not known. */
    Optional<Duration> findWait() {
        return Optional.ofNullable(wait);
    }

    List<Problem.Suggestion> suggestions() {
        return suggestions;
    }

    List<ParameterError> errors(Lang lang) {
        return errors.apply(lang);
    }
}
