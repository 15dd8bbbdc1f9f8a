package brussels.repere.rest.directory;

import brussels.repere.hours.OpenStatus;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether something is open; times by the clock in Brussels, {@code 2026-11-23T17:00}.
 *
 * @param state {@code open}, {@code closed}, or {@code unknown}: a holiday of which nobody spoke, words that are not sure
 * @param label of the only thing that is open, or open again, in the words of the source; absent where all there is does
 * @param until when it closes; absent unless it is open
 * @param opensAgain absent where it is open, and where that is not known for the two weeks to come
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OpenView(@NotNull String state, String label, String until, String opensAgain) {

    /** @param status null where nobody may say so; then null */
    public static OpenView of(OpenStatus status) {
        return status == null
                ? null
                : new OpenView(
                        status.state().name().toLowerCase(Locale.ROOT),
                        status.label(),
                        text(status.until()),
                        text(status.opensAgain()));
    }

    private static String text(LocalDateTime time) {
        return Optional.ofNullable(time).map(LocalDateTime::toString).orElse(null);
    }
}
