package brussels.repere.rest.problem;

import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts errors into words. Safe for use by several threads. */
public final class ProblemFactory {

    private static final TranslationTable WORDS = TranslationTable.of("problems");
    /** What looks like the name of a parameter is repeated; anything else may be an address that lost its way. */
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

    /** What a failure tells, where it is not the answer itself but a part of one. */
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

    static Response response(ProblemType type, Lang lang) {
        return response(of(type, type.status(), lang, List.of(), null), type, lang);
    }

    static Response response(Problem problem, ProblemType type, Lang lang) {
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

    /** The words for one parameter, from {@code parameter.CODE}. */
    public static ParameterError parameterError(
            Lang lang, String parameter, ParameterError.Code code, List<String> allowed) {
        String key = "parameter." + code + (allowed.isEmpty() ? "" : ".allowed");
        String name = PARAMETER_NAME.matcher(parameter).matches() ? parameter : "…";
        return new ParameterError(name, code, WORDS.say(lang, key, name, String.join(", ", allowed)), allowed);
    }

    /**
     * A value of the right form that nothing has, with others that may have been meant.
     *
     * @param value only where its form says that it is a code; anything else may be an address, and is not repeated
     * @param near values that exist
     * @param described the same with their names
     */
    public static ParameterError unknownValue(
            Lang lang, String parameter, String value, List<String> near, List<String> described) {
        ParameterError.Code code = ParameterError.Code.UNKNOWN_VALUE;
        String which = value == null ? "" : WORDS.say(lang, "parameter.which", value);
        String key = "parameter." + code + (near.isEmpty() ? ".one" : ".near");
        String words = WORDS.say(lang, key, parameter, which, String.join(", ", described));
        return new ParameterError(parameter, code, words, near);
    }

    /** Words of their own for a parameter that is missing or not allowed: {@code KEY} of the words. */
    public static ParameterError parameterErrorWithText(
            Lang lang, String parameter, ParameterError.Code code, String key) {
        return new ParameterError(parameter, code, WORDS.say(lang, key, parameter), List.of());
    }

    /** A value of the right form outside of what is allowed, and in which words that is. */
    static ParameterError notAllowed(Lang lang, String parameter, String rule) {
        ParameterError.Code code = ParameterError.Code.NOT_ALLOWED;
        return new ParameterError(parameter, code, WORDS.say(lang, "parameter." + code, parameter, rule), List.of());
    }
}
