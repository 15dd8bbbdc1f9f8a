package brussels.repere.rest.editing.answer;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/**
 * What became of an edit.
 *
 * @param id of the service from now on: one that becomes confidential has another id
 * @param applied fields that changed, and are found from now on
 * @param proposed fields that wait to be accepted
 * @param confirmed fields whose date is renewed
 * @param merged whether others changed other facts meanwhile; these stay
 * @param questions that find the record now
 */
public record EditAnswer(
        @NotNull UUID id,
        @NotNull String version,
        @NotNull List<String> applied,
        @NotNull List<String> proposed,
        @NotNull List<String> confirmed,
        boolean merged,
        @NotNull List<ExampleQuestion> questions) {}
