package brussels.repere.rest.resources.editing;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of each row of a table of resources. */
@Schema(name = "ResourceTableAnswer")
record ResourceTableAnswer(int added, int changed, int same, @NotNull List<ResourceRowAnswer> rows) {

    /**
     * @param line of the file
     * @param done {@code added}, {@code changed} or {@code same}
     */
    @Schema(name = "ResourceTableRow")
    record ResourceRowAnswer(int line, @NotNull String done, @NotNull UUID id) {}
}
