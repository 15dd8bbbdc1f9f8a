package brussels.repere.rest.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * What is wrong with one parameter of a query or one field of a body. The given value is not repeated, because it may
 * be an address.
 *
 * @param parameter its name as it was given
 * @param allowed names or values that would be accepted, where they can be listed
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ParameterError(
        @NotNull String parameter, @NotNull Code code, @NotNull String detail, List<String> allowed) {

    public enum Code {
        /** There is no parameter of this name. */
        UNKNOWN,
        /** It is given more than once. */
        REPEATED,
        /** The value does not have the form of this parameter. */
        MALFORMED,
        /** The value has the right form and is not allowed. */
        NOT_ALLOWED,
        /** The value has the right form and nothing with this value exists. */
        UNKNOWN_VALUE,
        /** It is required and not given. */
        MISSING
    }
}
