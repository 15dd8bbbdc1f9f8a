package brussels.repere.rest.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * What is wrong with one parameter of a query or one field of a body. The value given is not repeated: it may be an
 * address.
 *
 * @param parameter its name as it was given
 * @param allowed names or values that would do, where they can be listed
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ParameterError(
        @NotNull String parameter, @NotNull Code code, @NotNull String detail, List<String> allowed) {

    public enum Code {
        /** No parameter has this name here. */
        UNKNOWN,
        /** Given more than once. */
        REPEATED,
        /** Not of the form that this parameter has. */
        MALFORMED,
        /** Of the right form, outside of what is allowed. */
        NOT_ALLOWED,
        /** Of the right form, and nothing here has that value. */
        UNKNOWN_VALUE,
        /** Needed and not given. */
        MISSING
    }
}
