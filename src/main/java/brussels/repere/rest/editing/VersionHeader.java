package brussels.repere.rest.editing;

import brussels.repere.rest.problem.ParameterError;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The version of what is edited: in {@code ETag}, and read from {@code If-Match} as that gave it. */
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

    /** Answers what was read or stored, with its version. */
    public static <T> RestResponse<T> answer(Response.Status status, T content, String version) {
        return ResponseBuilder.create(status, content)
                .header(HttpHeaders.ETAG, write(version))
                .build();
    }

    public static String write(String version) {
        return '"' + version + '"';
    }
}
