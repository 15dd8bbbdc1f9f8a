package brussels.repere.rest.upstream;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * What was sent, the last first.
 *
 * @param total of all pages
 */
record DispatchesAnswer(long total, int page, int size, @NotNull List<DispatchView> dispatches) {}
