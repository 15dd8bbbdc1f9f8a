package brussels.repere.rest.directory;

import brussels.repere.directory.taxonomy.HelpLine;
import brussels.repere.text.Lang;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/**
 * A help line.
 *
 * @param hours {@code 24/7} or {@code 10:00-24:00}; absent where they are not known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HelpLineView(
        @NotNull String id,
        @NotNull LocalizedText name,
        @NotNull String phone,
        String hours,
        @NotNull List<String> languages,
        @NotNull LocalizedText purpose) {

    public static HelpLineView of(HelpLine line, Lang lang) {
        return new HelpLineView(
                line.id(),
                LocalizedText.of(line.name(), lang),
                line.phone(),
                line.hours(),
                line.languages(),
                LocalizedText.of(line.purpose(), lang));
    }
}
