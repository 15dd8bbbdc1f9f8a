package brussels.repere.rest.directory;

import brussels.repere.hours.OpenStatus;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether something is open. Times are local times in Brussels, such as {@code 2026-11-23T17:00}.
 *
 * @param state {@code open}, {@code closed}, or {@code unknown}: a holiday that nobody mentioned, or hours that are not
 *     certain
 * @param label the only part that is open, or opens again, in the words of the source; absent where the whole service
 *     does
 * @param until when it closes; absent unless it is open
 * @param opensAgain absent where it is open, and where it is not known for the next two weeks
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OpenView(@NotNull String state, String label, String until, String opensAgain) {

    /** @param status null where it is not to be shown; then the result is null */
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
