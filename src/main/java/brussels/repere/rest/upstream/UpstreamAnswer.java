package brussels.repere.rest.upstream;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;

/** The sources of records by name, each with what is to be sent, what was sent, and what came of it. */
record UpstreamAnswer(@NotNull List<UpstreamSource> sources) {

    /**
     * One source.
     *
     * @param standing facts that are known here otherwise than it says
     * @param unsent those of them that were not sent, or are known otherwise since
     * @param sent facts that were sent, each once
     * @param last the last dispatch; absent if there was none
     * @param daysSince whole days since then; absent if there was none
     * @param importedOn when records were last taken from it; absent if that was not noted
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record UpstreamSource(
            @NotNull String source,
            int standing,
            int unsent,
            int sent,
            @NotNull UpstreamReturns returns,
            DispatchView last,
            Long daysSince,
            LocalDate importedOn) {}

    /**
     * What came of the facts that were sent, each by its last dispatch.
     *
     * @param waiting the source was not imported since, or said nothing of them
     * @param caughtUp the source says the same now
     * @param unchanged the source says what it said when they were sent
     * @param contradicted the source says a third thing
     * @param gone the source has the record no more
     * @param withdrawn they are said here no longer
     */
    record UpstreamReturns(int waiting, int caughtUp, int unchanged, int contradicted, int gone, int withdrawn) {}
}
