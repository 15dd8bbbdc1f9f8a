package brussels.repere.rest.parameters;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * A record of parameters given as a JSON body. JAX-RS reads a record whose components are query parameters from the
 * query wherever it stands; wrapped in this class, the same record is read from the body, with the same names and
 * rules.
 */
public record JsonBody<T extends Record>(@JsonValue @Valid @NotNull T value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public JsonBody {}
}
