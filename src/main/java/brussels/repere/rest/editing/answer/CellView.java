package brussels.repere.rest.editing.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A cell that somebody can fill in.
 *
 * @param column its name, as in tables of institutions
 * @param value as it is stored; empty where nothing is known
 * @param lang the language of its text; absent where it has none of its own
 * @param longText whether more than a line may be typed
 * @param choices the values that it takes, or the names of those that it has; absent for free text
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CellView(
        @NotNull String column,
        @NotNull String label,
        @NotNull String help,
        @NotNull String value,
        String lang,
        boolean longText,
        List<Choice> choices) {

    /** Returns the same with the words of some values alone. */
    public CellView withChoicesOf(Set<String> values) {
        List<Choice> some = choices == null
                ? null
                : choices.stream()
                        .filter(choice -> values.contains(choice.value()))
                        .toList();
        return new CellView(column, label, help, value, lang, longText, some);
    }

    /** A value, and what it is called. */
    @Schema(name = "CellChoice")
    public record Choice(@NotNull String value, @NotNull String label) {}
}
