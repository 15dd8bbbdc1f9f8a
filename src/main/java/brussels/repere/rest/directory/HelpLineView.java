package brussels.repere.rest.directory;

import brussels.repere.directory.taxonomy.HelpLine;
import brussels.repere.text.Lang;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A line to call.
 *
 * @param hours {@code 24/7} or {@code 10:00-24:00}; absent where they are not known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HelpLineView(
        String id, LocalizedText name, String phone, String hours, List<String> languages, LocalizedText purpose) {

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
