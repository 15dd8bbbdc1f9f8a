package brussels.repere.directory.upstream;

import brussels.repere.text.Lang;
import java.time.Instant;
import java.util.UUID;

/**
 * One sending of corrections to the keeper of a register. Immutable.
 *
 * @param madeAt to the millisecond
 * @param accountId who made it; null for an operator
 * @param whole whether what had been sent before was sent again
 * @param facts how many were sent
 */
public record UpstreamDispatch(
        UUID id,
        String source,
        Instant madeAt,
        UUID accountId,
        FileFormat format,
        Lang lang,
        boolean whole,
        int facts) {}
