package brussels.repere.rest.editing.answer;

import brussels.repere.text.Bilingual;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/**
 * A record that may be the same institution.
 *
 * @param why what both have in common besides a similar name: {@code phone}, {@code place}
 */
public record DoubleView(
        @NotNull UUID id, @NotNull Bilingual name, @NotNull String source, @NotNull List<String> why) {}
