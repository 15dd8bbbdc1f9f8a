package brussels.repere.directory.upstream;

import java.time.LocalDate;
import java.util.Map;

/**
 * What was sent to one source, and what came of it. Immutable.
 *
 * @param last the last dispatch; null if there was none
 * @param importedOn when records of the source were last taken from it; null if that was not noted
 * @param counts of facts, each by what came of it when it was last sent
 */
public record SourceReturns(
        String source, UpstreamDispatch last, LocalDate importedOn, Map<ReturnState, Integer> counts) {

    public SourceReturns {
        counts = Map.copyOf(counts);
    }

    /** Returns how many facts were sent, each once. */
    public int sent() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
