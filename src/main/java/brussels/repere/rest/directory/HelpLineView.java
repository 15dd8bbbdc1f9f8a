package brussels.repere.rest.directory;

import brussels.repere.directory.HelpLine;
import brussels.repere.text.Lang;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A line to call.
 *
 * @param hours {@code 24/7} or {@code 10:00-24:00}; absent where they are not known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HelpLineView(String id, Text name, String phone, String hours, List<String> languages, Text purpose) {

    public static HelpLineView of(HelpLine line, Lang lang) {
        return new HelpLineView(
                line.id(),
                Text.of(line.name(), lang),
                line.phone(),
                line.hours(),
                line.languages(),
                Text.of(line.purpose(), lang));
    }
}
