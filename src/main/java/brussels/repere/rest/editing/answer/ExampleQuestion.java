package brussels.repere.rest.editing.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;

/**
 * A question as somebody may ask it, and where the record stands in its answer.
 *
 * @param url of its answer, relative to the service
 * @param position from 1; absent if the record is not on the first page
 * @param total how many services the answer has; absent where it was not asked yet
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExampleQuestion(@NotNull String text, @NotNull String url, Integer position, Long total) {}
