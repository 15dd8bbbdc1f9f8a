package brussels.repere.rest.confirmations.answer;

import brussels.repere.text.Bilingual;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A link that was made; it is told this once.
 *
 * @param id to take it back by
 * @param url in French and in Dutch
 * @param organization whom it asks
 * @param records the names of its records
 */
public record IssuedLink(
        @NotNull UUID id,
        @NotNull Bilingual url,
        @NotNull Bilingual organization,
        @NotNull List<Bilingual> records,
        @NotNull Instant expiresAt) {}
