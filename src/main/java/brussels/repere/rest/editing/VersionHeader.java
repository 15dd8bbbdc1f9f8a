package brussels.repere.rest.editing;

import brussels.repere.rest.problem.ParameterError;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the version of a record from {@code If-Match}, as its {@code ETag} gave it. */
public final class VersionHeader {

    private static final Pattern VERSION = Pattern.compile("(?:W/)?\"?(\\d{1,18})\"?");

    private VersionHeader() {}

    /** @throws ProblemException if it is missing, or no version */
    public static long read(String header) {
        if (header == null) {
            throw new ProblemException(ProblemType.VERSION_MISSING);
        }
        Matcher version = VERSION.matcher(header.strip());
        if (!version.matches()) {
            ParameterErrors errors = new ParameterErrors();
            errors.add("If-Match", ParameterError.Code.MALFORMED, "parameter.MALFORMED");
            errors.throwIfAny();
        }
        return Long.parseLong(version.group(1));
    }

    public static String write(String version) {
        return '"' + version + '"';
    }
}
