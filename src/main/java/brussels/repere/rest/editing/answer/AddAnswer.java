package brussels.repere.rest.editing.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * What became of a record that is added, closed or opened again.
 *
 * @param id of the service; absent while it only waits to be added
 * @param version of the record; absent while it only waits to be added
 * @param decision {@code allowed} if it is done, {@code proposed} if it waits to be accepted
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AddAnswer(UUID id, String version, @NotNull String decision) {}
