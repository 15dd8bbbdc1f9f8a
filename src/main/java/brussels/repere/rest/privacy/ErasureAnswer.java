package brussels.repere.rest.privacy;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/**
 * What was erased.
 *
 * @param records how many, of how many sources they may be
 * @param sharing services that have an e-mail address or a telephone of somebody who objected, for a person to look at
 */
record ErasureAnswer(int records, @NotNull List<UUID> sharing) {}
