package brussels.repere.rest.problem;

import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Creates problems with their texts. Safe for use by several threads. */
public final class ProblemFactory {

    private static final TranslationTable WORDS = TranslationTable.of("problems");
    /** What looks like the name of a parameter is repeated in messages; anything else may be a misplaced address. */
    private static final Pattern PARAMETER_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_.\\[\\]-]{0,40}");

    private static final String RETRY_AFTER_SECONDS = "5";

    private ProblemFactory() {}

    static Problem of(ProblemType type, int status, Lang lang, List<ParameterError> errors, String reference) {
        String detail = type.isExplainedByErrors() && !errors.isEmpty()
                ? errors.stream().map(ParameterError::detail).collect(Collectors.joining(" "))
                : WORDS.say(lang, type.slug() + ".detail");
        return new Problem(
                type.uri(), WORDS.say(lang, type.slug() + ".title"), status, detail, errors, List.of(), reference);
    }

    /** Describes an error that is a part of an answer, not the answer itself. */
    public static Problem of(ProblemException failure, Lang lang) {
        ProblemType type = failure.type();
        Problem problem = of(type, type.status(), lang, failure.errors(lang), null);
        return new Problem(
                problem.type(),
                problem.title(),
                problem.status(),
                problem.detail(),
                problem.errors(),
                failure.suggestions(),
                null);
    }

    /** Answers with a problem, for a mapper of exceptions of its own. */
    public static Response response(ProblemType type, Lang lang) {
        return response(of(type, type.status(), lang, List.of(), null), type, lang);
    }

    static Response response(Problem problem, ProblemType type, Lang lang) {
        RefusalMeter.count(type);
        Response.ResponseBuilder response = Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, lang)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(problem);
        if (type == ProblemType.TEMPORARILY_UNAVAILABLE) {
            response.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        if (type == ProblemType.UNAUTHORIZED) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"admin\"");
        }
        return response.build();
    }

    /** Creates an error with the message {@code parameter.CODE}. */
    public static ParameterError parameterError(
            Lang lang, String parameter, ParameterError.Code code, List<String> allowed) {
        String key = "parameter." + code + (allowed.isEmpty() ? "" : ".allowed");
        String name = PARAMETER_NAME.matcher(parameter).matches() ? parameter : "…";
        return new ParameterError(name, code, WORDS.say(lang, key, name, String.join(", ", allowed)), allowed);
    }

    /**
     * Creates an error for a value of the right form that does not exist, with existing values that may have been
     * meant.
     *
     * @param value null unless its form shows that it is a code; anything else may be an address, and is not repeated
     * @param similar values that exist
     * @param described the same values with their names
     */
    static ParameterError unknownValue(
            Lang lang, String parameter, String value, List<String> similar, List<String> described) {
        ParameterError.Code code = ParameterError.Code.UNKNOWN_VALUE;
        String quoted = value == null ? "" : WORDS.say(lang, "parameter.which", value);
        String key = "parameter." + code + (similar.isEmpty() ? ".one" : ".near");
        String message = WORDS.say(lang, key, parameter, quoted, String.join(", ", described));
        return new ParameterError(parameter, code, message, similar);
    }

    /**
     * Creates an error with a message of its own.
     *
     * @param key a key of {@code words/problems_*}
     * @param numbers what it says after the parameter
     */
    public static ParameterError parameterErrorWithText(
            Lang lang, String parameter, ParameterError.Code code, String key, Object... numbers) {
        Object[] said = Stream.concat(Stream.of(parameter), Stream.of(numbers)).toArray();
        return new ParameterError(parameter, code, WORDS.say(lang, key, said), List.of());
    }

    /**
     * Creates an error for a value that is not allowed.
     *
     * @param rule the constraint that it violates, as text
     */
    static ParameterError notAllowed(Lang lang, String parameter, String rule) {
        ParameterError.Code code = ParameterError.Code.NOT_ALLOWED;
        return new ParameterError(parameter, code, WORDS.say(lang, "parameter." + code, parameter, rule), List.of());
    }

    /**
     * Creates an error for a value that is not allowed, with those that are.
     *
     * @param key a key of {@code words/problems_*}
     */
    static ParameterError notAllowed(Lang lang, String parameter, String key, List<String> allowed) {
        return new ParameterError(
                parameter,
                ParameterError.Code.NOT_ALLOWED,
                WORDS.say(lang, key, parameter, String.join(", ", allowed)),
                allowed);
    }
}
