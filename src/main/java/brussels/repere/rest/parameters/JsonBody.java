package brussels.repere.rest.parameters;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/**
 * A record of parameters given as a JSON body. A record whose components are query parameters is read from the query
 * wherever it stands; in this envelope the same record is read from the body, by the same names and rules.
 */
public record JsonBody<T extends Record>(@JsonValue @Valid @NotNull T value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public JsonBody {}
}
