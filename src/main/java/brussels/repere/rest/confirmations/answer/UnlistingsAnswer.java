package brussels.repere.rest.confirmations.answer;

import brussels.repere.text.Bilingual;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Who asked not to be listed, the oldest first. */
public record UnlistingsAnswer(@NotNull List<UnlistingView> unlistings) {

    /**
     * One record.
     *
     * @param service to be erased by {@code eraseRecordData}, or to stay
     */
    public record UnlistingView(
            @NotNull UUID id,
            @NotNull UUID service,
            @NotNull Bilingual name,
            @NotNull String source,
            @NotNull Instant at) {}
}
