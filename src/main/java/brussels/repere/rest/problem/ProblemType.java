package brussels.repere.rest.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of error. Their {@link #uri()} is stable: programs may decide on it. Title and detail are words for people, in
 * {@code words/problems_*.properties} under the same name.
 */
public enum ProblemType {
    INVALID_PARAMETERS(400),
    INVALID_BODY(400),
    BAD_REQUEST(400),
    UNAUTHORIZED(401),
    NOT_FOUND(404),
    UNKNOWN_TERRITORY(404),
    UNKNOWN_RECORD(404),
    UNKNOWN_REPORT(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    BODY_TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    OUTSIDE_REGION(422),
    UNKNOWN_ADDRESS(422),
    /** Of reports. */
    TOO_MANY_REQUESTS(429),
    /** Of requests of any kind. */
    QUOTA_EXCEEDED(429),
    INTERNAL_ERROR(500),
    TEMPORARILY_UNAVAILABLE(503);

    private final int status;

    ProblemType(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** Whether the words for each parameter say all there is to say; other types have more to tell than which was wrong. */
    boolean isExplainedByErrors() {
        return this == INVALID_PARAMETERS || this == INVALID_BODY;
    }

    /** {@code invalid-parameters}: its name in URIs and in the words. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String uri() {
        return "/problems/" + slug();
    }

    public static Optional<ProblemType> find(String slug) {
        return Arrays.stream(values()).filter(type -> type.slug().equals(slug)).findFirst();
    }

    /** The type for a status that something other than our own code chose. */
    static ProblemType ofStatus(int status) {
        return switch (status) {
            case 401 -> UNAUTHORIZED;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 413 -> BODY_TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 429 -> TOO_MANY_REQUESTS;
            case 503 -> TEMPORARILY_UNAVAILABLE;
            default -> status >= 500 ? INTERNAL_ERROR : BAD_REQUEST;
        };
    }
}
