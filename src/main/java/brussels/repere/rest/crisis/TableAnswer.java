package brussels.repere.rest.crisis;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of each row of a table of entries. */
@Schema(name = "CrisisTableAnswer")
record TableAnswer(int added, int changed, int same, @NotNull List<RowAnswer> rows) {

    /**
     * @param line of the file
     * @param done {@code added}, {@code changed} or {@code same}
     */
    @Schema(name = "CrisisTableRow")
    record RowAnswer(int line, @NotNull String done, @NotNull UUID id) {}
}
