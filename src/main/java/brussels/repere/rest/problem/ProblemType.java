package brussels.repere.rest.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of errors. Their {@link #uri()} is stable, so programs may decide on it. Title and detail are texts for
 * people, in {@code words/problems_*.properties} under the same name.
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
    /** The body did not come in time. */
    REQUEST_TIMEOUT(408),
    BODY_TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    OUTSIDE_REGION(422),
    UNKNOWN_ADDRESS(422),
    /** The two streets of an address do not cross. */
    NO_CROSSING(422),
    /** Whether the two streets of an address cross is not known. */
    UNKNOWN_CROSSING(422),
    /** Too many reports. */
    TOO_MANY_REQUESTS(429),
    /** Too many requests of any kind. */
    QUOTA_EXCEEDED(429),
    /** Too many requests of one client at the same time. */
    TOO_MANY_AT_ONCE(429),
    INTERNAL_ERROR(500),
    TEMPORARILY_UNAVAILABLE(503);

    private final int status;

    ProblemType(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** Returns whether the errors of the parameters say everything. Other types have a detail of their own. */
    boolean isExplainedByErrors() {
        return this == INVALID_PARAMETERS || this == INVALID_BODY;
    }

    /** Its name in URIs and message keys, such as {@code invalid-parameters}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String uri() {
        return "/problems/" + slug();
    }

    public static Optional<ProblemType> find(String slug) {
        return Arrays.stream(values()).filter(type -> type.slug().equals(slug)).findFirst();
    }

    /** Returns the type for a status that was chosen by something other than our own code. */
    static ProblemType ofStatus(int status) {
        return switch (status) {
            case 401 -> UNAUTHORIZED;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 408 -> REQUEST_TIMEOUT;
            case 413 -> BODY_TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 429 -> TOO_MANY_REQUESTS;
            case 503 -> TEMPORARILY_UNAVAILABLE;
            default -> status >= 500 ? INTERNAL_ERROR : BAD_REQUEST;
        };
    }
}
